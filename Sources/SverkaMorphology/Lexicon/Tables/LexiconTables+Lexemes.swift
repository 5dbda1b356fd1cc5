import SverkaSupport
import SverkaText

/// Adding of lexemes and their classes, while the tables are read.
extension LexiconTables {
    mutating func classNumber(_ text: Field) -> Int32? {
        let hash = ByteHash.of(text)
        let known = classNumbers[hash]
        if known >= 0 { return known }
        guard let inflection = InflectionClass(LexiconFile.text(text)) else { return nil }
        let number = add(inflection)
        classNumbers.update(hash, number)
        return number
    }

    private mutating func add(_ inflection: InflectionClass) -> Int32 {
        classes.append(inflection)
        return Int32(classes.count - 1)
    }

    /// Adds a lexeme and returns its number.
    ///
    /// - Returns: nil where the lemma has other letters than Russian ones.
    mutating func add(
        _ lemma: Field, pos: PartOfSpeech, inflection: Int32, frequencyBand: UInt8, english: Field,
        spelling: Field = Field(start: nil, count: 0)
    ) -> Lexeme.ID? {
        guard read(lemma) else { return nil }
        let number = Lexeme.ID(lexemes.count)
        let hash = add(
            Entry(
                start: Int32(codes.count), count: UInt8(self.lemma.count), cut: 0,
                frequencyBand: frequencyBand,
                pos: pos, inflection: inflection, owner: number, english: english,
                spelling: spelling))
        lemmas.add(hash, number.rawValue)
        return number
    }

    /// Adds a participle of a verb by its nominative.
    mutating func add(participle lemma: Field, _ verbForm: VerbForm, of verb: Lexeme.ID) {
        guard read(lemma) else { return }
        let reflexive = self[lemmaOf: verb].hasSuffix("ся") || self[lemmaOf: verb].hasSuffix("сь")
        let key = UInt16(verbForm.rawValue) << 1 | (reflexive ? 1 : 0)
        let inflection =
            participleClasses[key] ?? add(InflectionClass(participle: verbForm))
        participleClasses[key] = inflection
        participles += 1
        _ = add(
            Entry(
                start: Int32(codes.count), count: UInt8(self.lemma.count), cut: 0,
                frequencyBand: self[verb].frequencyBand, pos: .verb, inflection: inflection,
                owner: verb,
                english: Field(start: nil, count: 0), spelling: Field(start: nil, count: 0)))
    }

    /// Adds a lexeme with the lemma that was read.
    ///
    /// - Returns: the lemma's hash.
    private mutating func add(_ lexeme: Entry) -> UInt64 {
        var lexeme = lexeme
        if lexeme.inflection >= 0 {
            let cut = classes[Int(lexeme.inflection)].cut(of: lemma)
            lexeme.cut = UInt8(min(cut, lemma.count))
        }
        let stem = lemma.count - Int(lexeme.cut)
        var hash = ByteHash.seed, stemHash = ByteHash.seed
        for (index, code) in lemma.codes.enumerated() {
            if index == stem { stemHash = hash }
            hash = ByteHash.next(hash, code == Letters.yo ? Letters.ye : code)
        }
        if stem == lemma.count { stemHash = hash }
        codes += lemma.codes
        lexeme.next = Lexeme.ID(rawValue: stems.update(stemHash, Int32(lexemes.count)))
        lexemes.append(lexeme)
        return hash
    }

    /// Reads the letters of a field into `lemma`.
    ///
    /// - Returns: false where the field is empty, too long, or has other
    ///   letters than Russian ones.
    private mutating func read(_ field: Field) -> Bool {
        lemma.codes.removeAll(keepingCapacity: true)
        return LexiconFile.forEachLetter(field, { lemma.codes.append($0) }) && !lemma.isEmpty
            && lemma.count < 256
    }

    /// The class of a surname that has a feminine, in place of the noun's.
    mutating func surnameClass(of number: Int32, _ lemma: Letters) -> Int32 {
        let noun = classes[Int(number)]
        guard noun.gender == .masculine,
            noun.kind == .adjectivalNoun
                || SurnameInflection.isPossessive(lemma) && noun.type == 1 && !noun.relational
        else { return number }
        if let known = surnameClasses[number] { return known }
        var surname = noun
        surname.kind = .surname
        surnameClasses[number] = add(surname)
        return Int32(classes.count - 1)
    }
}
