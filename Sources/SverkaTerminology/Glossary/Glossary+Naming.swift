extension Glossary {
    /// A glossary of rows of which some have no concept: these are given one by
    /// their terms, as reading a table does.
    package init(naming rows: [GlossaryRow], otherColumns: [String] = []) {
        var rows = rows
        let given = Set(rows.map(\.concept))
        Concepts.name(&rows)
        self.init(rows: rows, otherColumns: otherColumns)
        madeConcepts = Set(rows.map(\.concept)).subtracting(given)
    }
}
