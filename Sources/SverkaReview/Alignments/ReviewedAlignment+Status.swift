extension ReviewedAlignment {
    /// The same with the rows of some statuses alone, under the numbers that they
    /// have.
    ///
    /// A decision that has come to nothing, whose text is gone, is not among
    /// them.
    package func only(_ statuses: Set<RowStatus>) -> ReviewedAlignment {
        var out = self
        out.rows.removeAll { row in
            !statuses.contains(row.row.status)
                || row.index == nil && (row.row.status != .rejected || row.row.hasComeToNothing)
        }
        return out
    }
}

extension AlignmentRow {
    /// Whether its decision holds nowhere in the article, as its problem says.
    var hasComeToNothing: Bool { RowProblem.endings.contains(problem) }
}
