import SverkaSupport

extension Lexicon {
    /// Russian lexemes that an English word translates by itself, with the
    /// place of the translation in the lexeme's list (0 the most usual), in the
    /// lexicon's order.
    package func russian(for english: String) -> [(lexeme: Int32, rank: Int)] {
        self.russian(forWords: [self.english.words.number(of: english.utf8)])
    }

    /// The same for a translation of several words.
    package func russian(forPhrase english: String) -> [(lexeme: Int32, rank: Int)] {
        let words = english.split(separator: " ").map {
            self.english.words.number(of: $0.utf8)
        }
        return words.count > 1 ? russian(forWords: words) : []
    }

    private func russian(forWords words: [Int32]) -> [(lexeme: Int32, rank: Int)] {
        guard !words.contains(-1) else { return [] }
        let tables = english
        var out: [(Int32, Int)] = []
        for lexeme in tables.lexemes(with: words[0]) where out.last?.0 != lexeme {
            let rank = tables.range(of: lexeme).enumerated().first {
                tables.words(of: $0.element).elementsEqual(words)
            }?.offset
            if let rank { out.append((lexeme, rank)) }
        }
        return out
    }

    /// Part of speech and frequency band of a lexeme of the lexicon.
    package func entry(_ lexeme: Int32) -> (
        lemma: String, pos: PartOfSpeech, frequencyBand: Int, gender: Gender, pluralOnly: Bool
    ) {
        let entry = tables.lexemes[Int(lexeme)]
        let inflection = entry.inflection < 0 ? nil : tables.classes[Int(entry.inflection)]
        return (
            tables.spelling(of: lexeme), entry.pos, Int(entry.frequencyBand),
            inflection?.gender ?? .none, inflection?.pluralOnly ?? false
        )
    }

    /// A form of a lexeme of the lexicon; nil where it has none such.
    package func form(
        of lexeme: Int32, case grammaticalCase: Case, number: Number, gender: Gender
    ) -> String? {
        let entry = tables.lexemes[Int(lexeme)]
        guard entry.inflection >= 0 else { return tables.spelling(of: lexeme) }
        let forms = forms(of: lexeme).forms.filter {
            $0.tag.grammaticalCase == grammaticalCase && $0.tag.number == number
                && !$0.tag.short && $0.tag.degree == .none
        }
        let nominal = entry.pos.isNominal
        let match = forms.first {
            nominal || number == .plural || $0.tag.gender == gender || $0.tag.gender == .none
        }
        guard let match else { return nil }
        return Capitals.copied(
            from: tables.spelling(of: lexeme), to: match.letters.description)
    }

    /// The nominative of a surname as a woman bears it; nil where it is not told
    /// apart.
    package func womansSurname(_ lexeme: Int32) -> String? {
        guard inflection(of: lexeme)?.kind == .surname else { return nil }
        return forms(of: lexeme).forms.first {
            $0.tag.grammaticalCase == .nominative && $0.tag.number == .singular
                && $0.tag.gender == .feminine
        }.map { Capitals.copied(from: tables.spelling(of: lexeme), to: $0.letters.description) }
    }

    /// Whether a lexeme is a noun for persons or animals.
    package func isAnimate(_ lexeme: Int32) -> Bool {
        inflection(of: lexeme).map { $0.animate && $0.kind != .adjective } ?? false
    }

    /// Whether a lexeme is an adjective or participle that is a noun:
    /// `заключённый`.
    package func isAdjectivalNoun(_ lexeme: Int32) -> Bool {
        inflection(of: lexeme)?.kind == .adjectivalNoun
    }

    private func inflection(of lexeme: Int32) -> InflectionClass? {
        let number = tables.lexemes[Int(lexeme)].inflection
        return number < 0 ? nil : tables.classes[Int(number)]
    }

    /// Whether a lexeme is a name from `names/places.tsv`.
    package func isPlace(_ lexeme: Int32) -> Bool { tables.places.contains(lexeme) }

    /// Whether a lexeme is a name from `names/surnames.tsv`.
    package func isSurname(_ lexeme: Int32) -> Bool { tables.surnames.contains(lexeme) }

    /// Whether a lexeme is the name of a person, from `names/given.tsv` or
    /// `names/surnames.tsv`.
    package func isPersonsName(_ lexeme: Int32) -> Bool {
        isSurname(lexeme) || tables.givenNames.contains(lexeme)
    }

    /// Whether an adjective belongs to a country or place.
    package func isPlaceAdjective(_ lexeme: Int32) -> Bool { place(ofAdjective: lexeme) >= 0 }

    /// The place that an adjective belongs to; -1 for none.
    package func place(ofAdjective lexeme: Int32) -> Int32 {
        tables.placeAdjectives[ByteHash.folded(tables[lemmaOf: lexeme].codes)]
    }
}
