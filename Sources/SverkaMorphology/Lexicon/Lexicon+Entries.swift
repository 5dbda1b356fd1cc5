/// What the lexicon tells of one of its lexemes.
extension Lexicon {
    /// Part of speech and frequency band of a lexeme of the lexicon.
    package func entry(_ lexeme: Lexeme.ID) -> (
        lemma: String, pos: PartOfSpeech, frequencyBand: Int, gender: Gender, pluralOnly: Bool
    ) {
        let entry = tables[lexeme]
        let inflection = entry.inflection < 0 ? nil : tables.classes[Int(entry.inflection)]
        return (
            tables.spelling(of: lexeme), entry.pos, Int(entry.frequencyBand),
            inflection?.gender ?? .none, inflection?.pluralOnly ?? false
        )
    }

    /// A form of a lexeme of the lexicon; nil where it has none such.
    package func form(
        of lexeme: Lexeme.ID, case grammaticalCase: Case, number: Number, gender: Gender
    ) -> String? {
        let entry = tables[lexeme]
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
    package func womansSurname(_ lexeme: Lexeme.ID) -> String? {
        guard inflection(of: lexeme)?.kind == .surname else { return nil }
        return forms(of: lexeme).forms.first {
            $0.tag.grammaticalCase == .nominative && $0.tag.number == .singular
                && $0.tag.gender == .feminine
        }.map { Capitals.copied(from: tables.spelling(of: lexeme), to: $0.letters.description) }
    }

    /// How a lexeme inflects; nil where it does not.
    func inflection(of lexeme: Lexeme.ID) -> InflectionClass? {
        let number = tables[lexeme].inflection
        return number < 0 ? nil : tables.classes[Int(number)]
    }
}
