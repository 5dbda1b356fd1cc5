import SverkaSupport

/// Lines of names, of expressions and of words that list all their forms.
extension LexiconFile {
    func readClosed(_ fields: [Field], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        let name = Self.text(fields[1])
        guard let pos = PartOfSpeech.allCases.first(where: { $0.name == name }),
            let lexeme = lexicon.add(
                fields[0], pos: pos, inflection: -1, frequencyBand: 1, english: fields[2])
        else { return }
        for form in fields.count > 3 ? Self.list(fields[3]) : [] {
            // `ним:ins`: a form that stands in one case.
            let parts = form.split(separator: 0x3A, maxSplits: 1)
            guard let first = parts.first, let letters = Self.letters(Field(rebasing: first))
            else { continue }
            var tag = Tag(pos)
            if parts.count > 1,
                let grammaticalCase = Case(code: Self.text(Field(rebasing: parts[1])))
            {
                tag.grammaticalCase = grammaticalCase
            }
            lexicon.add(whole: ByteHash.folded(letters.codes), tag, lexeme: lexeme)
        }
    }

    func readPhrase(_ fields: [Field], _ lexicon: inout LexiconTables) {
        guard fields.count >= 3 else { return }
        lexicon.add(phrase: fields[0], english: fields[2], kind: fields[1])
    }

    func readName(_ fields: [Field], _ kind: Kind, _ lexicon: inout LexiconTables) {
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

    func readOrganisation(_ fields: [Field], _ lexicon: inout LexiconTables) {
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
