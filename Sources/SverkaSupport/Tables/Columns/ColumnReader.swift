/// Reads the rows of a table by declared columns, which may stand in any order.
package struct ColumnReader<Row> {
    private let path: String
    /// The columns with their positions in the table; nil for one it has not.
    private let places: [(column: Column<Row>, position: Int?)]
    /// Columns that are not declared, in the order of the table.
    private let others: [(name: String, position: Int)]

    package var otherColumns: [String] { others.map(\.name) }

    package init(_ columns: [Column<Row>], of table: Table, path: String) {
        self.path = path
        places = columns.map { ($0, table.column($0.name)) }
        let known = Set(columns.map(\.name))
        others = table.columns.enumerated().compactMap { position, name in
            known.contains(name) ? nil : (name, position)
        }
    }

    /// Fills in a row.
    ///
    /// - Throws: `TableError` with the place of the first value that can't be
    ///   read.
    package func read(_ line: Table.Row, into row: inout Row) throws(TableError) {
        for (column, position) in places {
            let cell = CellText(
                text: position.map { line.values[$0] } ?? "", name: column.name, path: path,
                line: line.line, column: (position ?? 0) + 1)
            try column.read(&row, cell)
        }
    }

    /// The values of the columns that are not declared, by name.
    package func others(of line: Table.Row) -> [String: String] {
        Dictionary(uniqueKeysWithValues: others.map { ($0.name, line.values[$0.position]) })
    }

    /// An error in a row as a whole.
    package func error(in line: Table.Row, _ problem: Message) -> TableError {
        TableError(path: path, line: line.line, column: 0, problem: problem)
    }
}
