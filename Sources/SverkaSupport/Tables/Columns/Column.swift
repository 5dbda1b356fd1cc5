/// A column of a table whose rows are of one type.
///
/// A column is declared once; the header, the reading and the writing follow
/// from it:
///
///     static let columns: [Column<Row>] = [
///         Column("ru", \.russian),                        // text
///         Column(plain: "pos", \.pos),                    // a word of ours
///         Column("status", \.status, usual: .proposed, synonyms: .status),
///         Column("confidence", \.confidence),             // Double: a share
///         Column("ru_count", \.russianCount),             // Int: from 0
///         Column("ru_variants", \.russianVariants),       // [String]: `a; b`
///         Column("units") { row in .plain(row.units.joined(separator: "+")) }
///             read: { row, cell throws(TableError) in
///                 row.units = try Units(cell.text) ?? { throw cell.error("…") }()
///             },
///     ]
///
///     columns.writeHeader(other: ["mine"], to: &bytes)
///     columns.write(row, other: ["value"], to: &bytes)
///
///     let reader = ColumnReader(columns, of: table, path: path)
///     for line in table.rows {
///         var row = Row()
///         try reader.read(line, into: &row)
///         row.other = reader.others(of: line)
///     }
///
/// A column that the table has not reads as one whose values are all empty.
@usableFromInline package struct Column<Row>: Sendable {
    package let name: String
    @usableFromInline let cell: @Sendable (Row) -> Cell
    let read: @Sendable (inout Row, CellText) throws(TableError) -> Void

    /// A column that is written and read in its own way.
    @usableFromInline package init(
        _ name: String, cell: @escaping @Sendable (Row) -> Cell,
        read: @escaping @Sendable (inout Row, CellText) throws(TableError) -> Void
    ) {
        (self.name, self.cell, self.read) = (name, cell, read)
    }
}

extension Array {
    /// Appends the line of names: these columns and `other` ones behind them.
    package func writeHeader<Row>(other: [String] = [], to bytes: inout [UInt8])
    where Element == Column<Row> {
        Table.write(map { .text($0.name) } + other.map(Cell.text), to: &bytes)
    }

    /// Appends the line of a row, with the values of `other` columns behind.
    @inlinable
    package func write<Row>(_ row: Row, other: [String] = [], to bytes: inout [UInt8])
    where Element == Column<Row> {
        for column in self { Table.write(column.cell(row), to: &bytes) }
        for value in other { Table.write(.text(value), to: &bytes) }
        Table.endLine(of: &bytes)
    }
}
