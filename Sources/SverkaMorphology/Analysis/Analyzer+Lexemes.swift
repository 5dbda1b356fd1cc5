/// What lexemes are, those of the lexicon and those that were made.
extension Analyzer {
    func foreign(_ word: WrittenWord) -> Reading {
        let number = make(spelling: "", style: .asWritten(word.text), pos: .other, base: nil)
        return Reading(lexeme: number, tag: Tag(.other), weight: 1, source: .foreign)
    }

    /// The number of a lexeme that the lexicon has not.
    func make(
        spelling lemma: Letters, style: MadeLexemes.Style = .small, pos: PartOfSpeech,
        base: Lexeme.ID?, inflection: Int32 = -1
    ) -> Lexeme.ID {
        Lexeme.ID(
            tables.lexemes.count
                + made.number(of: lemma, style, pos, base: base, inflection: inflection))
    }

    /// The lexeme of that number among those made; nil for one of the lexicon.
    private func made(_ lexeme: Lexeme.ID) -> MadeLexemes.Entry? {
        let index = lexeme.index - tables.lexemes.count
        return index < 0 ? nil : made.lexemes[index]
    }

    /// The lemma of a lexeme, as it is written.
    @usableFromInline package func lemma(of lexeme: Lexeme.ID) -> String {
        made(lexeme)?.spelling ?? tables.spelling(of: lexeme)
    }

    /// The same in letters.
    package func letters(of lexeme: Lexeme.ID) -> Letters {
        made(lexeme)?.lemma ?? tables[lemmaOf: lexeme]
    }

    /// Its part of speech.
    @usableFromInline package func partOfSpeech(of lexeme: Lexeme.ID) -> PartOfSpeech {
        made(lexeme)?.pos ?? tables[lexeme].pos
    }

    /// The lexeme of the lexicon whose translations serve for this one; nil
    /// where there is none.
    @usableFromInline package func base(of lexeme: Lexeme.ID) -> Lexeme.ID? {
        guard lexeme.exists else { return nil }
        guard let made = made(lexeme) else { return lexeme }
        return made.base
    }

    /// How usual the lexeme is: 1 the most frequent words, 6 rare or unknown.
    @usableFromInline package func frequencyBand(of lexeme: Lexeme.ID) -> Int {
        guard let base = base(of: lexeme) else { return 6 }
        let frequencyBand = Int(tables[base].frequencyBand)
        return base == lexeme ? frequencyBand : min(frequencyBand + 1, 6)
    }

    /// Whether a lexeme has a hyphen, and what stands before it declines too.
    func bothPartsDecline(_ lexeme: Lexeme.ID) -> Bool {
        made(lexeme)?.inflection == Self.bothParts
    }

    /// The number of its class in the lexicon's list; negative for none.
    func inflectionNumber(of lexeme: Lexeme.ID) -> Int32 {
        made(lexeme)?.inflection ?? tables[lexeme].inflection
    }

    /// How a lexeme inflects; nil where it does not.
    func inflection(of lexeme: Lexeme.ID) -> InflectionClass? {
        let number = inflectionNumber(of: lexeme)
        return number < 0 ? nil : tables.classes[Int(number)]
    }

    /// The translations of a lexeme, the most usual first.
    package func translations(of lexeme: Lexeme.ID) -> [String] {
        guard let base = base(of: lexeme) else {
            return lexicon.englishAcronyms(of: lemma(of: lexeme))
        }
        var field = tables[base].english
        if field.isEmpty, let partner = lexicon.partner(of: base) {
            field = tables[partner].english
        }
        return LexiconFile.list(field).map(LexiconFile.text)
    }

    /// Whether a lexeme has no singular.
    func isPluralOnly(_ lexeme: Lexeme.ID) -> Bool { inflection(of: lexeme)?.pluralOnly ?? false }
}
