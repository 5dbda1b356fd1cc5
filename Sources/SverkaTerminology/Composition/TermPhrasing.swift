import SverkaSupport
import SverkaMorphology
import SverkaText

/// How a term that was seen is written in the glossary: its citation form, and
/// what is said of it.
struct TermPhrasing {
    private let known: KnownTerms
    private let analyzer: Analyzer
    private let tagger: Tagger
    private let citationForms: CitationFormGenerator
    private let choice: NominativeChoice

    init(known: KnownTerms, analyzer: Analyzer) {
        self.known = known
        self.analyzer = analyzer
        tagger = Tagger(analyzer: analyzer)
        citationForms = CitationFormGenerator(analyzer: analyzer)
        choice = NominativeChoice(citationForms: citationForms)
    }

    // MARK: Citation forms

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
        return (nominative, self.english(english, plural: isPlural))
    }

    /// The citation form of a term of a text in one language.
    func term(_ seen: TermOccurrences, _ side: Side) -> String {
        switch side {
        case .russian:
            let nominative = choice.nominative(
                of: seen.mostSeen.prefix(Self.mostForms).map {
                    (decapitalised($0.text, seen), $0.count)
                }, beside: "", isName: seen.isName)
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
            of: seen.mostSeen.prefix(Self.mostForms).map {
                (isSmall ? decapitalised($0.text) : decapitalised($0.text, seen), $0.count)
            },
            beside: english.mostSeen.first?.text ?? "",
            isName: english.isName && (seen.isName || seen.capital > 0))
    }

    /// The singular of a word for a person: a list has `юрист`, however often
    /// the texts say `юристы`; nil for any other word.
    private func person(_ word: String) -> String? {
        guard !word.contains(" ") else { return nil }
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
        guard let first = seen.mostSeen.first else { return "" }
        let text = decapitalised(first.text, seen)
        return EnglishCitation.citation(of: text, plural: plural, isName: seen.isName)
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

    private func isCommonWord(_ word: Substring) -> Bool {
        let small = word.lowercased()
        if small.utf8.allSatisfy({ $0 < 0x80 }) {
            let reading = EnglishCitation.reading(of: small)
            return reading.pos != .properNoun && EnglishCitation.isKnown(reading.lemma)
        }
        let reading = analyzer.readings(of: small)[0]
        return reading.tag.pos != .properNoun && reading.source == .lexicon
    }

    /// Whether a term of one word is written like one: `BJP`, `Wiley`, `serology`,
    /// but neither `10m` nor `I'm`.
    func isWord(_ term: String) -> Bool {
        let isAcronym = term.count > 1 && term == term.uppercased()
        return (isAcronym || term.count > Self.shortest)
            && term.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            && term.first?.isLetter == true
    }

    /// Letters of a word that may be an abbreviation.
    private static let shortest = 2

    /// Whether an English term neither begins with a verb nor ends with an
    /// adjective, or with a place behind a noun (`attack Ukraine`); true of
    /// Russian ones, whose agreement has shown it.
    func isNounPhrase(_ term: String) -> Bool {
        let words = term.split(separator: " ")
        guard term.utf8.allSatisfy({ $0 < 0x80 }), let first = words.first, let last = words.last
        else { return true }
        return !EnglishCitation.isPrimarilyVerb(String(first))
            && !EnglishCitation.isPrimarilyAdjective(String(last))
            && !(isEnglishPlace(last) && words.dropLast().contains(where: isSmallNoun))
    }

    private func isEnglishPlace(_ word: Substring) -> Bool {
        word.first?.isUppercase == true
            && analyzer.lexicon.russian(for: word.lowercased()).contains {
                analyzer.lexicon.isPlace($0.lexeme)
            }
    }

    private func isSmallNoun(_ word: Substring) -> Bool {
        word.first?.isLowercase == true && EnglishCitation.reading(of: String(word)).pos == .noun
            && !EnglishCitation.isPrimarilyAdjective(String(word))
    }

    /// Whether a single name is that of a person by itself, and no surname.
    func isGivenName(_ name: String) -> Bool {
        let lexicon = analyzer.lexicon
        let lexemes =
            name.utf8.allSatisfy { $0 < 0x80 }
            ? lexicon.russian(for: name.lowercased()).map(\.lexeme)
            : analyzer.readings(of: name).compactMap { analyzer.base(of: $0.lexeme) }
        let names = lexemes.filter { lexicon.entry($0).pos == .properNoun }
        return !names.isEmpty
            && names.allSatisfy { !lexicon.isPlace($0) && !lexicon.isSurname($0) }
    }

    /// Whether what stands before the noun of a Russian term agrees with it in
    /// the nominative: not where a word is known too little to be put there, as
    /// `подковоносых летучих мышей`.
    func isWellFormed(_ term: String) -> Bool {
        let words = tagger.words(of: term)
        guard let head = words.firstIndex(where: { $0.reading.tag.pos.isNominal }), head > 0,
            // Of `животное-носитель` either half may be what agrees.
            !words[head].text.contains("-")
        else {
            return true
        }
        let heads = nominatives(words[head].text).filter(\.tag.pos.isNominal)
        return words[..<head].allSatisfy { word in
            guard word.token.kind == .cyrillic, isAttribute(word.reading.tag) else { return true }
            return nominatives(word.text).contains { attribute in
                isAttribute(attribute.tag)
                    && heads.contains { attribute.tag.agrees(with: $0.tag) }
            }
        }
    }

    private func nominatives(_ word: String) -> [Reading] {
        analyzer.readings(of: word).filter { $0.tag.grammaticalCase == .nominative }
    }

    private func isAttribute(_ tag: Tag) -> Bool {
        tag.pos == .adjective || tag.verbForm.isParticiple
    }

    /// Whether a Russian term begins with a word of the everyday language, which
    /// no adjective narrows: `конец концов`, `миллион долларов`.
    func isOfGeneralHead(_ term: String) -> Bool {
        let first = String(term.prefix { $0 != " " })
        return analyzer.readings(of: first).contains {
            $0.lexeme.exists
                && GeneralWords.contains(TermKey.word(analyzer.lemma(of: $0.lexeme)))
        }
    }

    // MARK: Kind, form, part of speech

    /// Says of a row what a list says of the rendering.
    func describe(_ row: inout GlossaryRow, _ entry: KnownTerms.Entry) {
        row.kind = entry.row.kind
        row.form = entry.row.form
        row.pos = entry.row.pos
        row.concept = entry.isEvidence ? "" : entry.row.concept
        if entry.row.status == .deprecated {
            row.note = entry.row.advice { known.preferred(of: entry.row.concept) }
        }
    }

    /// Says of a row what its terms show.
    func describe(_ row: inout GlossaryRow, isName: Bool) {
        row.pos = isName ? "PROPN" : "NOUN"
        row.kind = isName ? nameKind(row) : .term
        let term = row.russian.isEmpty ? row.english : row.russian
        if (2...6).contains(term.count), term == term.uppercased() {
            row.form = .acronym
            row.kind = .organisation
        }
    }

    private func nameKind(_ row: GlossaryRow) -> GlossaryRow.Kind {
        let words = row.russian.split(separator: " ")
        if citationForms.isPlace(row.russian) { return .place }
        // `Ministry of Transport`, `Белый дом`: what it is stands in its name.
        let english = row.english.split(separator: " ")
        let head = (english.firstIndex { $0 == "of" || $0 == "on" } ?? english.count) - 1
        let isOfWords =
            words.isEmpty
            ? english.count > 1 && isCommonWord(english[head])
            : words.count > 1 && words.contains(where: isCommonWord)
        return isOfWords ? .organisation : .person
    }
}
