import SverkaMorphology

/// What is said of a row: its kind, form and part of speech.
extension TermPhrasing {
    /// Says of a row what a list says of the rendering.
    func describe(_ row: inout GlossaryRow, _ entry: KnownTerm) {
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
        if words.isEmpty { return englishNameKind(row.english.split(separator: " ")) }
        // `Би-би-си`
        if Self.isAcronym(row.english) { return .organisation }
        // `Белый дом`: what it is stands in its name; but `Тони Блэр` is one.
        let isOfWords = words.count > 1 && words.contains(where: isCommonWord)
        return isOfWords && !isGivenName(String(words[0])) && !beginsWithGivenName(row.english)
            ? .organisation : .person
    }

    private static func isAcronym(_ term: String) -> Bool {
        (2...6).contains(term.count) && term.allSatisfy { $0.isLetter && $0.isUppercase }
    }

    private func beginsWithGivenName(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return words.count > 1 && isGivenName(String(words[0]))
    }

    /// What a name is that stands in English alone: a person where it is one
    /// word, begins with a given name, or has no word of the language in it;
    /// no name where it begins with a small letter.
    private func englishNameKind(_ words: [Substring]) -> GlossaryRow.Kind {
        guard words.count > 1, let first = words.first else { return .person }
        if first.first?.isLowercase == true { return .term }
        return isGivenName(String(first)) || !words.contains(where: isCommonWord)
            ? .person : .organisation
    }
}
