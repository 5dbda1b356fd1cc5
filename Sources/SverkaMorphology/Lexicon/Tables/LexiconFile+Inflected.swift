import SverkaSupport

/// Lines of words with a class.
extension LexiconFile {
    /// `lemma class english band …`; verbs have a column `pair` before `forms`.
    func readInflected(
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
        guard let number = lexicon.classNumber(fields[1]),
            let lexeme = lexicon.add(
                fields[0], pos: Self.partOfSpeech(lexicon.classes[Int(number)].kind),
                inflection: number, frequencyBand: frequencyBand, english: fields[2])
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

    private static func partOfSpeech(_ kind: InflectionClass.Kind) -> PartOfSpeech {
        switch kind {
        case .noun, .adjectivalNoun: .noun
        case .adjective: .adjective
        case .pronominal: .determiner
        case .verb, .participle: .verb
        case .invariable: .other
        case .surname: .properNoun
        }
    }

    /// `pn=люди; pg=людей`: forms that the class does not give.
    private func readForms(_ field: Field, _ lexeme: Lexeme.ID, _ lexicon: inout LexiconTables) {
        lexicon.setForms(field, of: lexeme)
        let inflection = lexicon.classes[Int(lexicon[lexeme].inflection)]
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
}
