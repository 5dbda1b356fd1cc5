import SverkaText

/// A text with a place of each of its terms.
struct CountedText {
    let text: TermText
    /// Of a term that stands there several times the first place that was
    /// found.
    let places: [TermKey: Range<Int>]
}

/// Counts the terms of one side of a row.
struct TermCounter {
    let side: Side
    /// Whether the row has a counterpart.
    let isPaired: Bool
    let example: TermExample

    /// Counts listed terms and candidates, each stretch of words once.
    func count(
        _ text: TermText, listed: [Range<Int>], into seen: inout [TermKey: TermOccurrences]
    ) -> CountedText {
        let words = text.words
        guard !words.isEmpty else { return CountedText(text: text, places: [:]) }
        let candidates = CandidateRules.candidates(in: words, side)
        var phrases = PhraseSet(words: words.count)
        for candidate in candidates { phrases.insert(candidate.range) }
        for range in listed { phrases.insert(range) }
        var places: [TermKey: Range<Int>] = [:]
        var done = PhraseSet(words: words.count)
        func add(_ range: Range<Int>, isKnown: Bool, head: Int) {
            guard done.insert(range) else { return }
            let key = TermKey(words[range])
            if places[key] == nil { places[key] = range }
            seen[key, default: TermOccurrences(order: example.order)].note(
                text, range, head: words[head], isKnown: isKnown, paired: isPaired,
                parent: phrases.smallest(around: range).map { TermKey(words[$0]) }, example)
        }
        for range in listed {
            add(range, isKnown: true, head: CandidateRules.head(of: words, range, side))
        }
        for candidate in candidates { add(candidate.range, isKnown: false, head: candidate.head) }
        return CountedText(text: text, places: places)
    }
}
