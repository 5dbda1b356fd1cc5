import SverkaAlignment

/// The forms of all terms of one language, for what a rule must not find.
struct KnownForms {
    /// Of allowed terms.
    private(set) var allowed: Set<String> = []
    private(set) var foldedAllowed: Set<String> = []
    private var foldedTerms: Set<String> = []
    /// Forms of several words, each once.
    private var phrases: [[String]] = []
    private var seen: Set<String> = []
    /// Where a folded word stands in them.
    private var places: [String: [(phrase: Int, word: Int)]] = [:]

    mutating func add(_ forms: [String], isAllowed: Bool) {
        if isAllowed {
            foldedTerms.insert(WordFeatureCache.folded(forms[0]))
            allowed.formUnion(forms)
            foldedAllowed.formUnion(forms.map(WordFeatureCache.folded))
        }
        for form in forms where seen.insert(form).inserted {
            let words = form.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            for (index, word) in words.enumerated() {
                places[WordFeatureCache.folded(word), default: []].append((phrases.count, index))
            }
            phrases.append(words)
        }
    }

    /// Whether an allowed term has the same letters.
    func allowsTerm(likeAs term: String) -> Bool {
        foldedTerms.contains(WordFeatureCache.folded(TermForms.folded(term)))
    }

    /// What stands before and behind any of the forms in longer terms, also in
    /// deprecated ones, which are found as a whole.
    func contexts(of forms: [String]) -> [ValePattern.Context] {
        var out: [ValePattern.Context] = []
        for form in forms {
            let words = form.split(separator: " ").map { WordFeatureCache.folded(String($0)) }
            // By the word that stands in the fewest terms.
            let found = words.enumerated().map { ($0.offset, places[$0.element] ?? []) }
            guard let (offset, spots) = found.min(by: { $0.1.count < $1.1.count }) else { continue }
            for (number, place) in spots {
                let phrase = phrases[number], start = place - offset, end = start + words.count
                guard phrase.count > words.count, start >= 0, end <= phrase.count,
                    phrase[start..<end].map(WordFeatureCache.folded) == words
                else { continue }
                let context = ValePattern.Context(
                    before: phrase[..<start].joined(separator: " "),
                    behind: phrase[end...].joined(separator: " "))
                if !out.contains(context) { out.append(context) }
            }
        }
        return out
    }
}
