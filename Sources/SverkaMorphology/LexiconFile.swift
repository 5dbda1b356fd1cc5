import SverkaText

/// Reading of the tables in `Glossary/lexicon` and `Glossary/names`.
///
/// What a line may hold is described in the reference; a test reads them all
/// and fails on a line that this passes over.
struct LexiconFile {
    let bytes: UnsafeBufferPointer<UInt8>
    let name: String

    /// What a row is to be read as; given by the file's name.
    private enum Kind { case inflected, closed, phrases, given, places, organisations, surnames }

    private var kind: Kind {
        switch name {
        case "lexicon/closed.tsv": .closed
        case "lexicon/phrases.tsv": .phrases
        case "names/given.tsv": .given
        case "names/places.tsv": .places
        case "names/organisations.tsv": .organisations
        case "names/surnames.tsv": .surnames
        default: .inflected
        }
    }

    func read(into lexicon: inout LexiconTables, _ classes: inout [UInt64: Int32]) {
        var isHeader = true
        let kind = kind
        for line in bytes.split(separator: 0x0A) {
            if isHeader {
                isHeader = false
                continue
            }
            let text = String(decoding: line, as: UTF8.self)
            let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
            switch kind {
            case .inflected: readInflected(fields, &lexicon, &classes)
            case .closed: readClosed(fields, &lexicon)
            case .phrases: readPhrase(fields, &lexicon)
            case .given, .surnames, .places: readName(fields, kind, &lexicon, &classes)
            case .organisations: readOrganisation(fields, &lexicon, &classes)
            }
        }
    }

    static func list(_ field: Substring) -> [Substring] {
        field.split(separator: ";").map { item in
            var item = item
            while item.first == " " { item.removeFirst() }
            while item.last == " " { item.removeLast() }
            return item
        }.filter { !$0.isEmpty }
    }

    /// `lemma class english band …`; verbs have a column `pair` before `forms`.
    private func readInflected(
        _ fields: [Substring], _ lexicon: inout LexiconTables, _ classes: inout [UInt64: Int32]
    ) {
        guard fields.count >= 4, let lemma = Letters(fields[0]), !lemma.isEmpty else { return }
        let band = UInt8(fields[3]) ?? 6
        let english = Self.list(fields[2])
        if let pos = Self.invariable[fields[1]] {
            lexicon.add(lemma, pos: pos, inflection: -1, band: band, english: english)
            return
        }
        guard let number = lexicon.classNumber(fields[1], &classes) else { return }
        let inflection = lexicon.classes[Int(number)]
        let pos: PartOfSpeech =
            switch inflection.kind {
            case .noun, .adjectivalNoun: .noun
            case .adjective: .adjective
            case .pronominal: .determiner
            case .verb: .verb
            case .invariable: .other
            }
        let lexeme = lexicon.add(
            lemma, pos: pos, inflection: number, band: band, english: english)
        var forms: Substring = fields.count > 4 ? fields[4] : ""
        if inflection.kind == .verb {
            forms = fields.count > 5 ? fields[5] : ""
            if fields.count > 4, let pair = Self.list(fields[4]).first, let letters = Letters(pair) {
                lexicon.setPair(letters, of: lexeme)
            }
        }
        for item in Self.list(forms) {
            guard let equals = item.firstIndex(of: "="),
                let letters = Letters(item[item.index(after: equals)...]), !letters.isEmpty,
                letters != "-",
                let tag = FormSlot.tag(String(item[..<equals]), inflection)
            else { continue }
            for tag in tag { lexicon.add(whole: letters, tag, lexeme: lexeme) }
        }
    }

    static let invariable: [Substring: PartOfSpeech] = [
        "н": .adverb, "предл": .adposition, "союз": .coordinator, "част": .particle,
        "предик": .adverb, "вводн": .adverb, "межд": .interjection, "числ": .numeral,
        "мс": .pronoun, "подч": .subordinator,
    ]

    private func readClosed(_ fields: [Substring], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3, let lemma = Letters(fields[0]),
            let pos = PartOfSpeech.allCases.first(where: { $0.name == fields[1] })
        else { return }
        let lexeme = lexicon.add(
            lemma, pos: pos, inflection: -1, band: 1, english: Self.list(fields[2]))
        for form in fields.count > 3 ? Self.list(fields[3]) : [] {
            guard let letters = Letters(form) else { continue }
            lexicon.add(whole: letters, Tag(pos), lexeme: lexeme)
        }
    }

    private func readPhrase(_ fields: [Substring], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        lexicon.add(
            phrase: Lexicon.Phrase(
                russian: String(fields[0]), english: Self.list(fields[2]).map(String.init),
                kind: String(fields[1])))
    }

    private func readName(
        _ fields: [Substring], _ kind: Kind, _ lexicon: inout LexiconTables,
        _ classes: inout [UInt64: Int32]
    ) {
        guard fields.count >= 3 else { return }
        guard let lemma = Letters(fields[0]) else {
            lexicon.add(
                phrase: Lexicon.Phrase(
                    russian: String(fields[0]), english: Self.list(fields[2]).map(String.init),
                    kind: kind == .places ? "place" : "person"))
            return
        }
        let number = lexicon.classNumber(fields[1], &classes) ?? -1
        lexicon.add(
            lemma, pos: .properNoun, inflection: number, band: 4, english: Self.list(fields[2]),
            spelling: String(fields[0]))
    }

    private func readOrganisation(
        _ fields: [Substring], _ lexicon: inout LexiconTables, _ classes: inout [UInt64: Int32]
    ) {
        guard fields.count >= 5 else { return }
        let english = Self.list(fields[2])
        if let lemma = Letters(fields[0]) {
            let number = lexicon.classNumber(fields[1], &classes) ?? -1
            lexicon.add(
                lemma, pos: .properNoun, inflection: number, band: 4, english: english,
                spelling: String(fields[0]))
        } else {
            lexicon.add(
                phrase: Lexicon.Phrase(
                    russian: String(fields[0]), english: english.map(String.init),
                    kind: "organisation"))
        }
        for russian in Self.list(fields[3]) {
            for english in Self.list(fields[4]) {
                lexicon.add(acronym: String(russian), String(english))
            }
        }
    }
}

/// The short names of single forms in the lexicon's last column.
enum FormSlot {
    /// The tags of a slot such as `pn`; nil where there is no such slot.
    static func tag(_ slot: String, _ inflection: InflectionClass) -> [Tag]? {
        switch inflection.kind {
        case .noun, .adjectivalNoun:
            let letters = Array(slot)
            guard letters.count == 2, let grammaticalCase = cases[letters[1]] else { return nil }
            let number: Number = letters[0] == "p" ? .plural : .singular
            let animacy: Tag.Animacy = inflection.animate ? .animate : .inanimate
            let tag = Tag(
                .noun, grammaticalCase, number, inflection.gender, animate: animacy)
            var tags = [tag]
            if number == .plural,
                grammaticalCase == (inflection.animate ? .genitive : .nominative)
            {
                var accusative = tag
                accusative.grammaticalCase = .accusative
                tags.append(accusative)
            }
            return tags
        case .verb: return verbs[slot].map { [$0] }
        case .adjective, .pronominal: return adjectives[slot].map { [$0] }
        case .invariable: return nil
        }
    }

    private static let cases: [Character: Case] = [
        "n": .nominative, "g": .genitive, "d": .dative, "a": .accusative, "i": .instrumental,
        "l": .locative,
    ]
    private static let adjectives: [String: Tag] = [
        "cmp": Tag(.adjective, degree: .comparative),
        "sm": Tag(.adjective, .none, .singular, .masculine, short: true),
        "sf": Tag(.adjective, .none, .singular, .feminine, short: true),
        "sn": Tag(.adjective, .none, .singular, .neuter, short: true),
        "sp": Tag(.adjective, .none, .plural, short: true),
    ]
    private static let verbs: [String: Tag] = [
        "1s": Tag(.verb, .none, .singular, person: 1, verbForm: .present),
        "2s": Tag(.verb, .none, .singular, person: 2, verbForm: .present),
        "3s": Tag(.verb, .none, .singular, person: 3, verbForm: .present),
        "1p": Tag(.verb, .none, .plural, person: 1, verbForm: .present),
        "2p": Tag(.verb, .none, .plural, person: 2, verbForm: .present),
        "3p": Tag(.verb, .none, .plural, person: 3, verbForm: .present),
        "pm": Tag(.verb, .none, .singular, .masculine, verbForm: .past),
        "pf": Tag(.verb, .none, .singular, .feminine, verbForm: .past),
        "pn": Tag(.verb, .none, .singular, .neuter, verbForm: .past),
        "pp": Tag(.verb, .none, .plural, verbForm: .past),
        "im": Tag(.verb, .none, .singular, person: 2, verbForm: .imperative),
        "ger": Tag(.verb, verbForm: .gerund),
        "ppp": Tag(.verb, .nominative, .singular, .masculine, verbForm: .pastPassive),
        "pap": Tag(.verb, .nominative, .singular, .masculine, verbForm: .presentActive),
        "past": Tag(.verb, .nominative, .singular, .masculine, verbForm: .pastActive),
    ]
}
