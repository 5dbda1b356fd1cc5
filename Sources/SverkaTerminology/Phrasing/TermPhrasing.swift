import SverkaSupport
import SverkaMorphology
import SverkaText

/// How a term that was seen is written in the glossary: its citation form, and
/// what is said of it.
struct TermPhrasing {
    let known: KnownTerms
    let analyzer: Analyzer
    let tagger: Tagger
    let citationForms: CitationFormGenerator
    let citation: EnglishCitation
    private let choice: NominativeChoice

    init(known: KnownTerms, analyzer: Analyzer) {
        self.known = known
        self.analyzer = analyzer
        tagger = Tagger(analyzer: analyzer)
        citationForms = CitationFormGenerator(analyzer: analyzer)
        citation = EnglishCitation(EnglishAnalyzer(lexicon: analyzer.lexicon))
        choice = NominativeChoice(citationForms: citationForms)
    }

    /// The citation forms of two terms that stand together.
    func terms(
        _ russian: TermOccurrences, _ english: TermOccurrences
    ) -> (russian: String, english: String) {
        let nominative = self.russian(russian, beside: english)
        if let person = person(nominative) { return (person, self.english(english, plural: false)) }
        // A plural that both sides have, though one has the singular more often.
        let isPlural =
            english.isPlural
            || russian.plural * 2 > russian.count && english.plural * 3 >= english.count
        let text = self.english(english, plural: isPlural)
        let isSmall = !russian.isName && russian.capital == 0 && russian.small > 0
        return (
            inOrder(nominative, of: text),
            isSmall ? withoutCapitals(text, beside: nominative) : text
        )
    }

    /// A name of two words in the order that the English one has, in which the
    /// surname is the last: `Дмитрий Акинфин` for `Акинфин Дмитрий`.
    private func inOrder(_ russian: String, of english: String) -> String {
        let words = russian.split(separator: " "), names = english.split(separator: " ")
        guard words.count == 2, names.count == 2,
            (words + names).allSatisfy({ $0.first?.isUppercase == true })
        else { return russian }
        func likeness(_ word: Int, _ name: Int) -> Double {
            SoundForm(russian: String(words[word]))
                .similarity(to: SoundForm(english: String(names[name])))
        }
        let isTurned =
            min(likeness(0, 1), likeness(1, 0)) >= LikenessWeights.spelling
            && max(likeness(0, 0), likeness(1, 1)) < LikenessWeights.spelling
        return isTurned ? words[1] + " " + words[0] : russian
    }

    /// A single English word without the capital, where it renders a word that
    /// Russian has small: `фонд`, `Fund`, but `российский`, `Russian`.
    private func withoutCapitals(_ english: String, beside russian: String) -> String {
        guard english.first?.isUppercase == true, !english.hasSpace else { return english }
        let renderings = Set(
            russian.split(separator: " ").flatMap { word in
                analyzer.readings(of: String(word)).prefix(Self.mostForms)
                    .flatMap { analyzer.translations(of: $0.lexeme) }
            })
        let small = english.lowercased()
        let lemma = citation.reading(of: small).lemma
        return renderings.contains(small) || renderings.contains(lemma) ? small : english
    }

    /// The citation form of a term of a text in one language.
    func term(_ seen: TermOccurrences, _ side: Side) -> String {
        switch side {
        case .russian:
            let surfaces = seen.surfaces.mostSeen.prefix(Self.mostForms).map {
                (text: decapitalised($0.text, seen), count: $0.count)
            }
            let nominative = choice.nominative(of: surfaces, beside: "", isName: seen.isName)
            return person(nominative) ?? nominative
        case .english: return english(seen, plural: seen.isPlural)
        }
    }

    /// So many of the forms that a term was seen in are looked at.
    private static let mostForms = 6

    private func russian(
        _ seen: TermOccurrences, beside english: TermOccurrences
    ) -> String {
        // What English writes small has no capital in Russian.
        let isSmall =
            !seen.isName && seen.capital == 0 && english.capital == 0 && english.small > 0
        return choice.nominative(
            of: seen.surfaces.mostSeen.prefix(Self.mostForms).map {
                (isSmall ? decapitalised($0.text) : decapitalised($0.text, seen), $0.count)
            },
            beside: english.surfaces.mostSeen.first?.text ?? "",
            isName: english.isName && (seen.isName || seen.capital > 0))
    }

    /// The singular of a word for a person: a list has `юрист`, however often
    /// the texts say `юристы`; nil for any other word.
    private func person(_ word: String) -> String? {
        guard !word.hasSpace else { return nil }
        let reading = analyzer.readings(of: word).first {
            $0.source == .lexicon && $0.tag.pos == .noun && $0.tag.animate == .animate
                && $0.tag.number == .plural && $0.tag.grammaticalCase == .nominative
        }
        return reading.flatMap { reading in
            analyzer.form(
                of: reading, case: .nominative, number: .singular, gender: reading.tag.gender)
        }
    }

    private func english(_ seen: TermOccurrences, plural: Bool) -> String {
        guard let first = seen.surfaces.mostSeen.first else { return "" }
        let text = decapitalised(first.text, seen)
        return citation.citation(of: text, plural: plural, isName: seen.isName)
    }

    /// Without the capital of a sentence's beginning; where a term stands at
    /// beginnings alone, without that of a word that the lexicon has small.
    private func decapitalised(_ text: String, _ seen: TermOccurrences) -> String {
        guard seen.capital == 0, let first = text.first, first.isUppercase else { return text }
        let isName = seen.isName || text.dropFirst().contains(where: \.isUppercase)
        return seen.small > 0 || !isName && isCommonWord(text.prefix { $0 != " " })
            ? decapitalised(text) : text
    }

    /// Without a capital that is no acronym's.
    private func decapitalised(_ text: String) -> String {
        guard let first = text.first, first.isUppercase,
            text.dropFirst().first?.isUppercase != true
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    func isCommonWord(_ word: Substring) -> Bool {
        let small = word.lowercased()
        if small.utf8.allSatisfy({ $0 < 0x80 }) {
            let reading = citation.reading(of: small)
            return reading.pos != .properNoun && citation.isKnown(reading.lemma)
        }
        let reading = analyzer.readings(of: small)[0]
        return reading.tag.pos != .properNoun && reading.source == .lexicon
    }
}
