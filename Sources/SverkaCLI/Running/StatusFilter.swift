import Sverka

/// The statuses of rows that `align` is to write, where not all.
struct StatusFilter {
    let statuses: Set<RowStatus>

    /// - Returns: nil where none are named: all rows are written.
    init?(_ given: [[RowStatus]]) {
        statuses = Set(given.flatMap { $0 })
        if statuses.isEmpty { return nil }
    }

    /// The tables whose decisions hold for what is written to a file: those
    /// beside it, `alignment.tsv` and the one of its name.
    static func tables(beside output: String?) -> [String] {
        guard let output, output != "-" else { return [] }
        let path = Inputs.normalised(output)
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let folder = path[..<slash], name = path[slash...]
        let bare = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return ["\(folder)alignment.tsv", "\(folder)\(bare).tsv"].filter {
            $0 != path && StoredAlignments.isTable($0)
        }
    }

    /// The rows to write.
    func rows(of alignments: [ReviewedAlignment]) -> [ReviewedAlignment] {
        alignments.map { $0.only(statuses) }
    }

    /// What to say where there are none; nil where there are some.
    ///
    /// - Parameters:
    ///   - all: the same with all their rows.
    ///   - review: the decisions that were found in tables beside the articles.
    func complaint(
        of alignments: [ReviewedAlignment], among all: [ReviewedAlignment],
        _ review: AlignmentReview
    ) -> Message? {
        guard alignments.allSatisfy(\.rows.isEmpty) else { return nil }
        let hasDecisions =
            review.isTouched || all.contains { $0.rows.contains(where: \.row.isDecided) }
        let names = statuses.map(\.rawValue).sorted().joined(separator: " or ")
        let none: Message = "no row is \(names)"
        return hasDecisions
            ? none
            : none
                + "; no decisions were found: review the articles first, and name their table with --keep or in place of the articles"
    }

    /// For the closing summary: `, 4 rows written`.
    func summary(of alignments: [ReviewedAlignment]) -> Message {
        ", \(counted(alignments.reduce(0) { $0 + $1.rows.count }, "row")) written"
    }
}
