import SverkaSupport

/// What kind of word or name a lexeme of the lexicon is.
extension Lexicon {
    /// Whether a lexeme is a noun for persons or animals.
    package func isAnimate(_ lexeme: Lexeme.ID) -> Bool {
        inflection(of: lexeme).map { $0.animate && $0.kind != .adjective } ?? false
    }

    /// Whether a lexeme is an adjective or participle that is a noun:
    /// `заключённый`.
    package func isAdjectivalNoun(_ lexeme: Lexeme.ID) -> Bool {
        inflection(of: lexeme)?.kind == .adjectivalNoun
    }

    /// Whether a lexeme is a name from `names/places.tsv`.
    package func isPlace(_ lexeme: Lexeme.ID) -> Bool { tables.places.contains(lexeme) }

    /// Whether a lexeme is a name from `names/surnames.tsv`.
    package func isSurname(_ lexeme: Lexeme.ID) -> Bool { tables.surnames.contains(lexeme) }

    /// Whether a lexeme is the name of a person, from `names/given.tsv` or
    /// `names/surnames.tsv`.
    package func isPersonsName(_ lexeme: Lexeme.ID) -> Bool {
        isSurname(lexeme) || tables.givenNames.contains(lexeme)
    }

    /// Whether an adjective belongs to a country or place.
    package func isPlaceAdjective(_ lexeme: Lexeme.ID) -> Bool { place(ofAdjective: lexeme) != nil }

    /// The place that an adjective belongs to; nil for none.
    package func place(ofAdjective lexeme: Lexeme.ID) -> Lexeme.ID? {
        let place = tables.placeAdjectives[ByteHash.folded(tables[lemmaOf: lexeme].codes)]
        return place < 0 ? nil : Lexeme.ID(rawValue: place)
    }
}
