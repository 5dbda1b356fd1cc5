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
        // `Ministry of Transport`, `Белый дом`: what it is stands in its name.
        let english = row.english.split(separator: " ")
        let tail = english.firstIndex(where: CandidateWords.englishTailWords.contains)
        let head = english.prefix(tail ?? english.count).last
        let isOfWords =
            words.isEmpty
            ? english.count > 1 && head.map(isCommonWord) == true
            : words.count > 1 && words.contains(where: isCommonWord)
        return isOfWords ? .organisation : .person
    }
}
