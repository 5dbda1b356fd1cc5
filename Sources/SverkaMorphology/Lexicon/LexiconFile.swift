import SverkaSupport
import SverkaText

/// Reading of the tables in `Glossary/lexicon` and `Glossary/names`.
///
/// It works on the bytes in the binary and copies none but lemmas and English
/// words. What a line may hold is described in the reference; a test reads
/// them all and fails on a line that this passes over.
struct LexiconFile {
    typealias Field = UnsafeBufferPointer<UInt8>

    let bytes: UnsafeBufferPointer<UInt8>
    let name: String

    /// What a row is to be read as; given by the file's name.
    private enum Kind {
        case inflected, verbs, closed, phrases, people, surnames, places, organisations
    }

    private var kind: Kind {
        switch name {
        case "lexicon/verbs.tsv": .verbs
        case "lexicon/closed.tsv": .closed
        case "lexicon/phrases.tsv": .phrases
        case "names/given.tsv": .people
        case "names/surnames.tsv": .surnames
        case "names/places.tsv": .places
        case "names/organisations.tsv": .organisations
        default: .inflected
        }
    }

    func read(into lexicon: inout LexiconTables) {
        let kind = kind
        var fields: [Field] = []
        var start = (bytes.firstIndex(of: 0x0A) ?? bytes.count) + 1
        while start < bytes.count {
            fields.removeAll(keepingCapacity: true)
            var field = start
            var index = start
            while true {
                // Nothing below a line feed but the tab stands in a table.
                while index < bytes.count, bytes[index] > 0x0A { index += 1 }
                guard index < bytes.count, bytes[index] == 0x09 else { break }
                fields.append(Field(rebasing: bytes[field..<index]))
                index += 1
                field = index
            }
            fields.append(Field(rebasing: bytes[field..<index]))
            start = index + 1
            switch kind {
            case .inflected, .verbs: readInflected(fields, kind == .verbs, &lexicon)
            case .closed: readClosed(fields, &lexicon)
            case .phrases: readPhrase(fields, &lexicon)
            case .people, .surnames, .places: readName(fields, kind, &lexicon)
            case .organisations: readOrganisation(fields, &lexicon)
            }
        }
    }

    // MARK: Fields

    static func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

    /// The items of a field, which `;` separates, without spaces around them.
    static func list(_ field: Field) -> [Field] {
        var out: [Field] = []
        var start = 0
        func close(_ end: Int) {
            var range = start..<end
            while let first = range.first, field[first] == 0x20 { range.removeFirst() }
            while let last = range.last, field[last] == 0x20 { range.removeLast() }
            if !range.isEmpty { out.append(Field(rebasing: field[range])) }
        }
        for (index, byte) in field.enumerated() where byte == 0x3B {
            close(index)
            start = index + 1
        }
        close(field.count)
        return out
    }

    /// The letters of a field; nil where it has others than Russian ones.
    static func letters(_ field: Field) -> Letters? {
        var codes: [UInt8] = []
        codes.reserveCapacity(field.count / 2)
        guard forEachLetter(field, { codes.append($0) }), !codes.isEmpty else { return nil }
        return Letters(codes: codes)
    }

    /// The hash of the letters of a field, `ё` as `е`; nil where it has others
    /// than Russian ones.
    static func hash(_ field: Field) -> UInt64? {
        var hash = ByteHash.seed
        let isRussian = forEachLetter(field) {
            hash = ByteHash.next(hash, $0 == Letters.yo ? Letters.ye : $0)
        }
        return isRussian ? hash : nil
    }

    /// Calls `body` with the code of each letter of a field.
    ///
    /// - Returns: whether the field had no other letters than Russian ones.
    @inline(__always)
    static func forEachLetter(_ field: Field, _ body: (UInt8) -> Void) -> Bool {
        var index = 0
        while index < field.count {
            // The two bytes of a Russian letter, nearly always.
            if field[index] & 0xFE == 0xD0, index + 1 < field.count {
                let value = UInt32(field[index] & 0x1F) << 6 | UInt32(field[index + 1] & 0x3F)
                guard let code = Letters.code(value) else { return false }
                body(code)
                index += 2
                continue
            }
            let (value, length) = UTF8Scan.scalar(field, at: index)
            guard let code = Letters.code(value) else { return false }
            body(code)
            index += length
        }
        return true
    }

    // MARK: Rows

    /// `lemma class english band …`; verbs have a column `pair` before `forms`.
    private func readInflected(
        _ fields: [Field], _ isVerb: Bool, _ lexicon: inout LexiconTables
    ) {
        guard fields.count >= 4 else { return }
        let frequencyBand = fields[3].first.map { $0 - 0x30 } ?? 6
        if let pos = Self.invariable(fields[1]) {
            _ = lexicon.add(
                fields[0], pos: pos, inflection: -1, frequencyBand: frequencyBand,
                english: fields[2])
            return
        }
        guard let number = lexicon.classNumber(fields[1]) else { return }
        let pos: PartOfSpeech =
            switch lexicon.classes[Int(number)].kind {
            case .noun, .adjectivalNoun: .noun
            case .adjective: .adjective
            case .pronominal: .determiner
            case .verb, .participle: .verb
            case .invariable: .other
            case .surname: .properNoun
            }
        guard
            let lexeme = lexicon.add(
                fields[0], pos: pos, inflection: number, frequencyBand: frequencyBand,
                english: fields[2])
        else { return }
        if isVerb, fields.count > 4, !fields[4].isEmpty, let pair = Self.list(fields[4]).first,
            let letters = Self.letters(pair)
        {
            lexicon.setPair(letters, of: lexeme)
        }
        let column = isVerb ? 5 : 4
        if fields.count > column, !fields[column].isEmpty {
            readForms(fields[column], lexeme, &lexicon)
        }
    }

    /// `pn=люди; pg=людей`: forms that the class does not give.
    private func readForms(_ field: Field, _ lexeme: Int32, _ lexicon: inout LexiconTables) {
        lexicon.setForms(field, of: lexeme)
        let inflection = lexicon.classes[Int(lexicon.lexemes[Int(lexeme)].inflection)]
        FormSlot.read(field, inflection) { form, tags in
            if tags[0].verbForm.isParticiple {
                lexicon.add(participle: form, tags[0].verbForm, of: lexeme)
                return
            }
            guard var hash = Self.hash(form) else { return }
            for tag in tags { lexicon.add(whole: hash, tag, lexeme: lexeme) }
            if tags[0].verbForm == .imperative {
                // `нажмите` beside `нажми`.
                var plural = tags[0]
                plural.number = .plural
                for letter in ("те" as Letters).codes { hash = ByteHash.next(hash, letter) }
                lexicon.add(whole: hash, plural, lexeme: lexeme)
            }
        }
    }

    /// The part of speech of a word that does not inflect, by the name of its
    /// class; nil for a class that does.
    private static func invariable(_ field: Field) -> PartOfSpeech? {
        // The names of most classes have a blank or a digit.
        for byte in field where byte < 0x80 { return nil }
        return invariableClasses[text(field)]
    }

    private static let invariableClasses: [String: PartOfSpeech] = [
        "н": .adverb, "предл": .adposition, "союз": .coordinator, "част": .particle,
        "предик": .adverb, "вводн": .adverb, "межд": .interjection, "числ": .numeral,
        "мс": .pronoun, "подч": .subordinator,
    ]

    private func readClosed(_ fields: [Field], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        let name = Self.text(fields[1])
        guard let pos = PartOfSpeech.allCases.first(where: { $0.name == name }),
            let lexeme = lexicon.add(
                fields[0], pos: pos, inflection: -1, frequencyBand: 1, english: fields[2])
        else { return }
        for form in fields.count > 3 ? Self.list(fields[3]) : [] {
            guard let letters = Self.letters(form) else { continue }
            lexicon.add(whole: ByteHash.folded(letters.codes), Tag(pos), lexeme: lexeme)
        }
    }

    private func readPhrase(_ fields: [Field], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        lexicon.add(phrase: fields[0], english: fields[2], kind: fields[1])
    }

    private func readName(_ fields: [Field], _ kind: Kind, _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        var inflection = lexicon.classNumber(fields[1]) ?? -1
        if kind == .surnames, inflection >= 0, let lemma = Self.letters(fields[0]) {
            inflection = lexicon.surnameClass(of: inflection, lemma)
        }
        let lexeme = lexicon.add(
            fields[0], pos: .properNoun, inflection: inflection,
            frequencyBand: kind == .people ? Self.frequencyBand(ofGivenName: fields) : 4,
            english: fields[2],
            spelling: fields[0])
        if let lexeme {
            if kind == .surnames { lexicon.add(surname: lexeme) }
            if kind == .people { lexicon.add(givenName: lexeme) }
            guard kind == .places else { return }
            lexicon.add(place: lexeme)
            if fields.count > 4, !fields[4].isEmpty, let adjective = Self.hash(fields[4]) {
                lexicon.add(placeAdjective: adjective, of: lexeme)
            }
        } else {
            lexicon.add(
                phrase: fields[0], english: fields[2],
                kind: LexiconTables.field(kind == .places ? "place" : "person"))
        }
    }

    /// Names with diminutives are the usual ones: `Мария` is hardly of `Марий`.
    private static func frequencyBand(ofGivenName fields: [Field]) -> UInt8 {
        fields.count > 3 && !fields[3].isEmpty ? 2 : 4
    }

    private func readOrganisation(_ fields: [Field], _ lexicon: inout LexiconTables) {
        guard fields.count >= 5 else { return }
        let lexeme = lexicon.add(
            fields[0], pos: .properNoun, inflection: lexicon.classNumber(fields[1]) ?? -1,
            frequencyBand: 4, english: fields[2], spelling: fields[0])
        if lexeme == nil {
            lexicon.add(
                phrase: fields[0], english: fields[2], kind: LexiconTables.field("organisation"))
        }
        if !fields[3].isEmpty, !fields[4].isEmpty { lexicon.add(acronyms: fields[3], fields[4]) }
    }
}

/// The short names of single forms in the lexicon's last column.
enum FormSlot {
    typealias Field = LexiconFile.Field

    /// Calls `body` with each form of a field such as `pn=люди; pg=людей` and
    /// the tags of its slot; `-` for a form that there is not is passed over.
    static func read(
        _ field: Field, _ inflection: InflectionClass,
        _ body: (_ form: Field, _ tags: [Tag]) -> Void
    ) {
        for item in LexiconFile.list(field) {
            guard let equals = item.firstIndex(of: 0x3D) else { continue }
            let form = Field(rebasing: item[(equals + 1)...])
            let slot = String(decoding: item[..<equals], as: UTF8.self)
            guard form.count > 1, let tags = tags(slot, inflection), !tags.isEmpty else { continue }
            body(form, tags)
        }
    }

    /// The forms of a field with all that follow from them.
    static func forms(_ field: Field, _ inflection: InflectionClass) -> [Paradigm.Form] {
        var out: [Paradigm.Form] = []
        read(field, inflection) { form, tags in
            guard let letters = LexiconFile.letters(form) else { return }
            if tags[0].verbForm.isParticiple {
                out +=
                    Paradigm.of(letters, InflectionClass(participle: tags[0].verbForm)).forms
            } else {
                out += tags.map { Paradigm.Form(letters: letters, tag: $0) }
                if tags[0].verbForm == .imperative {
                    var plural = tags[0]
                    plural.number = .plural
                    let reflexive = letters.hasSuffix("ся") || letters.hasSuffix("сь")
                    let form = reflexive ? letters.dropLast(2) + "тесь" : letters + "те"
                    out.append(Paradigm.Form(letters: form, tag: plural))
                }
            }
        }
        return out
    }

    /// The tags of the slots that are set to `-`: forms that are not in use.
    static func absent(_ field: Field, _ inflection: InflectionClass) -> [Tag] {
        var out: [Tag] = []
        for item in LexiconFile.list(field) {
            guard let equals = item.firstIndex(of: 0x3D),
                item.distance(from: equals, to: item.endIndex) == 2,
                item.last == 0x2D,
                let tags = tags(String(decoding: item[..<equals], as: UTF8.self), inflection)
            else { continue }
            out += tags
            if tags[0].verbForm == .imperative {
                var plural = tags[0]
                plural.number = .plural
                out.append(plural)
            }
        }
        return out
    }

    /// The tags of a slot such as `pn`; nil where there is no such slot.
    private static func tags(_ slot: String, _ inflection: InflectionClass) -> [Tag]? {
        switch inflection.kind {
        case .noun, .adjectivalNoun:
            let letters = Array(slot)
            guard letters.count == 2, let grammaticalCase = cases[letters[1]] else { return nil }
            let number: Number = letters[0] == "p" ? .plural : .singular
            let animacy: Tag.Animacy = inflection.animate ? .animate : .inanimate
            let tag = Tag(
                .noun, grammaticalCase, number,
                inflection.pluralOnly ? .none : inflection.gender, animate: animacy)
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
        case .invariable, .surname, .participle: return nil
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
