/// Russian prepositions with the cases that they govern, from
/// `Glossary/grammar/prepositions.tsv`.
package enum PrepositionTable {
    private static let governed: [String: [Case]] = Dictionary(
        GrammarTable.rows(of: "prepositions").map {
            ($0.text(0), $0.list(1).compactMap(Case.init(code:)))
        }, uniquingKeysWith: { first, _ in first })

    private static let shortForms: [String: String] = Dictionary(
        GrammarTable.rows(of: "prepositions").compactMap {
            $0.text(2).isEmpty ? nil : ($0.text(0), $0.text(2))
        }, uniquingKeysWith: { first, _ in first })

    /// The cases that a preposition governs, the most usual first; nil for a
    /// word that is not in the table.
    ///
    /// - Parameter preposition: in small letters.
    package static func cases(of preposition: String) -> [Case]? { governed[preposition] }

    /// The short form of a preposition that has two, `в` for `во`; nil for
    /// others.
    static func shortForm(of preposition: String) -> String? { shortForms[preposition] }
}
