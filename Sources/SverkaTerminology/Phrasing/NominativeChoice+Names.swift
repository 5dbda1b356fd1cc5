import SverkaMorphology
import SverkaSupport

/// Names, which the English one shows the ending of.
extension NominativeChoice {
    /// Word by word from the last one on, where the words of both sides stand
    /// for one another. A genitive keeps its case: `death of George Floyd`.
    func named(
        _ form: String, _ surfaces: [Surface], _ votes: [String: Int], _ english: String
    ) -> String {
        func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        var forms = words(form)
        let names = words(english)
        let seen = surfaces.map { (words: words($0.text), count: $0.count) }
        let isAllNames = forms.allSatisfy { $0.first?.isUppercase == true }
        guard names.count == forms.count || isAllNames, !names.contains(where: Self.isGenitive),
            seen.allSatisfy({ $0.words.count == forms.count })
        else { return form }
        let voted = votes.map { (words: words($0.key), count: $0.value) }
        let offset = names.count - forms.count
        for index in forms.indices
        where forms[index].first?.isUppercase == true && index + offset >= 0 {
            var votes: [String: Int] = [:]
            for vote in voted where vote.words.count == forms.count {
                votes[vote.words[index], default: 0] += vote.count
            }
            forms[index] = name(
                forms[index], seen.map { ($0.words[index], $0.count) }, votes,
                names[index + offset])
        }
        return forms.joined(separator: " ")
    }

    private static func isGenitive(_ word: String) -> Bool {
        word == "of" || ["'s", "’s", "s'", "s’"].contains { word.hasSuffix($0) }
    }

    /// A word of a name.
    ///
    /// - Parameter votes: how often the forms that were seen are of each
    ///   nominative.
    private func name(
        _ form: String, _ surfaces: [Surface], _ votes: [String: Int], _ english: String
    ) -> String {
        let soundings = Self.soundings(of: english)
        func likeness(_ text: String) -> Double {
            let sound = SoundForm(russian: text)
            return soundings.map { sound.similarity(to: $0) }.max() ?? 0
        }
        let support = support(surfaces)
        guard let most = support.values.max() else {
            return known(form, surfaces, votes, english, likeness)
        }
        // `Хуситы` beside `Houthis`: a plural on both sides.
        if english.hasSuffix("s"), citationForms.isPlural(form) { return form }
        let candidates = support.filter { $0.value * 2 >= most }.map { form, count in
            Candidate(
                form: form, likeness: Int((likeness(form) * 100).rounded()), support: count,
                asItStands: surfaces.reduce(0) { $0 + ($1.text == form ? $1.count : 0) },
                votes: votes[form] ?? 0)
        }
        guard let best = candidates.max(), best.likeness >= LikenessWeights.leastOfUnknown else {
            return form
        }
        return best.form
    }

    /// A nominative that the forms of an unknown name allow; the greater, the
    /// rather it is the one.
    private struct Candidate: Comparable {
        var form: String
        /// To the English name, in hundredths, so that rounding does not decide.
        var likeness: Int
        var support: Int
        var asItStands: Int
        var votes: Int

        private var rank: (Int, Int, Int, Int) { (likeness, support, asItStands, votes) }

        static func < (a: Candidate, b: Candidate) -> Bool {
            a.rank != b.rank ? a.rank < b.rank : a.form > b.form
        }
    }

    /// Of a name that the lexicon knows: a woman's surname beside `Zakharova`,
    /// the name that the English one translates, or what is clearly more like
    /// the English one.
    private func known(
        _ form: String, _ surfaces: [Surface], _ votes: [String: Int], _ english: String,
        _ likeness: (String) -> Double
    ) -> String {
        let own = likeness(form)
        let better = (votes.keys + surfaces.map(\.text)).map { (form: $0, likeness: likeness($0)) }
            .max { ($0.likeness, $1.form) < ($1.likeness, $0.form) }
        let womans = [form, better?.form ?? form].last { citationForms.isWomansSurname($0) }
        if english.hasSuffix("a"), let womans, own >= LikenessWeights.leastOfKnown,
            likeness(womans) >= own
        {
            return womans
        }
        let names = surfaces.flatMap { citationForms.names(of: $0.text, in: english) }
        if let name = names.first {
            return names.contains(form) ? form : name
        }
        guard let better, own >= LikenessWeights.leastOfKnown,
            better.likeness > own + LikenessWeights.clearly
        else {
            return form
        }
        return better.form
    }

    /// How an English name may sound: `Makelele` with its last vowel, which is
    /// silent behind two consonants, as in `Clarke`.
    private static func soundings(of english: String) -> [SoundForm] {
        var out = [SoundForm(english: english)]
        // `Jankauskienė`: with its mark it is never silent.
        if let last = english.last, "ėéèêëēę".contains(last) {
            return out + [SoundForm(english: english.dropLast() + "e", soundsLastE: true)]
        }
        let ending = english.lowercased().suffix(3)
        if ending.last == "e", ending.map({ "aeiouy".contains($0) }) == [true, false, true] {
            out.append(SoundForm(english: english, soundsLastE: true))
        }
        return out
    }
}
