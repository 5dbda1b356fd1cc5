import SverkaAlignment
import SverkaTerminology

/// How often terms were seen in some articles, whether they make a row or not,
/// and which rows of an earlier run are as it made them.
package final class SeenTerms {
    private let terms: TermStatistics
    private let known: KnownTerms
    private let bank: WordFeatureCache
    private lazy var made = GeneratedRows(known, bank)

    package init(_ terms: TermStatistics, _ known: KnownTerms, _ bank: WordFeatureCache) {
        (self.terms, self.known, self.bank) = (terms, known, bank)
    }

    /// Whether a row, still proposed, is as a run made it; else a reviewer has
    /// changed a term.
    func isMade(_ row: GlossaryRow) -> Bool { made.contains(row) }

    /// Fills in how often a row's terms were seen, alone and together, and
    /// where they were seen together the example.
    func count(_ row: inout GlossaryRow) { terms.count(&row, bank) }
}
