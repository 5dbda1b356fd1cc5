import SverkaText

/// The tables that a run writes of alignments: the rows, and beside them the
/// units of the articles.
package struct AlignmentOutput: Sendable {
    /// As `alignment.tsv`.
    package var table: [UInt8]
    /// As `alignment.tsv.units`.
    package var units: [UInt8]
    /// Rows of reviewers of articles that were not given, and of how many.
    package private(set) var absent = (rows: 0, articles: 0)

    /// - Parameter review: what the alignments were made by; its rows of other
    ///   articles stand behind all others.
    package init(_ alignments: [ReviewedAlignment], _ review: AlignmentReview) {
        let given = Set(alignments.map(\.document))
        let others = review.touched(except: given)
        absent = (others.count, Set(others.map(\.document)).count)
        table = AlignmentTable.bytes(
            [alignments.lazy.flatMap(\.rows).map(\.row), others].lazy.joined(),
            otherColumns: review.otherColumns)
        units = UnitTable.bytes(
            alignments.flatMap { [$0.state] + $0.earlierStates } + review.states(except: given))
    }
}
