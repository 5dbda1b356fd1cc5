import SverkaSupport
import SverkaMorphology

/// Chooses the citation form of a Russian term among those that the forms it
/// was seen in allow.
///
/// The letters of a word that no list has leave it open what its nominative is:
/// `Гариссе` may be of `Гарисс` or of `Гарисса`. The other forms tell more, and so
/// does the English name, which shows whether the name ends in a vowel:
/// `Garissa`.
package struct NominativeChoice {
    private let citationForms: CitationFormGenerator

    package init(citationForms: CitationFormGenerator) { self.citationForms = citationForms }

    /// A way the term was written, with how often.
    package typealias Surface = (text: String, count: Int)

    /// - Parameters:
    ///   - english: the term beside it.
    ///   - isName: whether the English term is a name, which the Russian one
    ///     may be written after: `Зайцев` is no hare then.
    package func nominative(
        of surfaces: [Surface], beside english: String, isName: Bool
    ) -> String {
        // Of the forms of most of the surfaces the one that wins most often.
        var votes: [String: Int] = [:]
        for surface in surfaces {
            votes[citationForms.citation(of: surface.text), default: 0] += surface.count
        }
        let form = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        guard !english.isEmpty else { return form }
        guard isName else { return form.contains(" ") ? form : term(form, surfaces, english) }
        return named(form, surfaces, votes, english)
    }

    // MARK: Names

    /// Word by word from the last one on, where the words of both sides stand
    /// for one another. A genitive keeps its case: `death of George Floyd`.
    private func named(
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

    private func name(
        _ form: String, _ surfaces: [Surface], _ votes: [String: Int], _ english: String
    ) -> String {
        let support = support(surfaces)
        let soundings = Self.soundings(of: english)
        func likeness(_ text: String) -> Double {
            let sound = SoundForm(russian: text)
            return soundings.map { sound.similarity(to: $0) }.max() ?? 0
        }
        guard let most = support.values.max() else {
            return known(form, surfaces, votes, english, likeness)
        }
        // `Хуситы` beside `Houthis`: a plural on both sides.
        if english.hasSuffix("s"), citationForms.isPlural(form) { return form }
        struct Candidate {
            var form: String
            /// In hundredths, so that rounding does not decide.
            var likeness: Int
            var support: Int
            var asItStands: Int
            var votes: Int

            var rank: (Int, Int, Int, Int) { (likeness, support, asItStands, votes) }
        }
        let candidates = support.filter { $0.value * 2 >= most }.map { form, count in
            Candidate(
                form: form, likeness: Int((likeness(form) * 100).rounded()), support: count,
                asItStands: surfaces.reduce(0) { $0 + ($1.text == form ? $1.count : 0) },
                votes: votes[form] ?? 0)
        }
        let best = candidates.max { $0.rank != $1.rank ? $0.rank < $1.rank : $0.form > $1.form }
        guard let best, best.likeness >= Self.leastOfUnknown else { return form }
        return best.form
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
        if english.hasSuffix("a"), let womans, own >= Self.leastOfKnown, likeness(womans) >= own {
            return womans
        }
        let names = surfaces.flatMap { citationForms.names(of: $0.text, in: english) }
        if let name = names.first {
            return names.contains(form) ? form : name
        }
        guard let better, own >= Self.leastOfKnown, better.likeness > own + Self.clearly else {
            return form
        }
        return better.form
    }

    /// How often the forms that were seen allow each nominative; empty where
    /// the lexicon knows the word.
    private func support(_ surfaces: [Surface]) -> [String: Int] {
        var support: [String: Int] = [:]
        for surface in surfaces {
            for form in citationForms.nominatives(of: surface.text) {
                support[form, default: 0] += surface.count
            }
        }
        return support
    }

    /// From here on a name is the other one in other letters: of an unknown one
    /// in hundredths, of a known one, whose forms are few.
    private static let leastOfUnknown = 60
    private static let leastOfKnown = 0.4
    /// So much more a form must be like the English name than the one that the
    /// lexicon gives.
    private static let clearly = 0.08

    /// A word in other letters, to its last sound.
    private static let alike = 0.9

    /// How an English name may sound: `Makelele` with its last vowel, which is
    /// silent behind two consonants, as in `Clarke`.
    private static func soundings(of english: String) -> [SoundForm] {
        var out = [SoundForm(english: english)]
        let ending = english.lowercased().suffix(3)
        if ending.last == "e", ending.map({ "aeiouy".contains($0) }) == [true, false, true] {
            out.append(SoundForm(english: english, soundsLastE: true))
        }
        return out
    }

    // MARK: Other terms

    /// Of an unknown word what all its forms allow: `экзорибонуклеазы` and
    /// `экзорибонуклеазой` are of a feminine. An element or salt in -ium ends in
    /// -ий.
    private func term(_ form: String, _ surfaces: [Surface], _ english: String) -> String {
        let support = support(surfaces)
        guard let most = support.values.max() else { return form }
        let best = support.filter { $0.value == most }.keys.sorted()
        if english.hasSuffix("ium"), let ium = best.first(where: { $0.hasSuffix("ий") }) {
            return ium
        }
        // `россонери`: a foreign word that does not inflect.
        if surfaces.count == 1, let text = surfaces.first?.text, let last = english.last,
            "иоу".contains(text.suffix(1)), "iou".contains(last),
            SoundForm(russian: text).similarity(to: SoundForm(english: english)) >= Self.alike
        {
            return text
        }
        let fits = best.contains { $0 == form || citationForms.isPlural(form, of: $0) }
        return fits ? form : best.first ?? form
    }
}
