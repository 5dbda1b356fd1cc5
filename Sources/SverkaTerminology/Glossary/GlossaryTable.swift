import SverkaSupport
import SverkaText

extension Glossary {
    /// The columns of `glossary.tsv`.
    private static let table: [Column<GlossaryRow>] = [
        Column("concept", \.concept), Column("ru", \.russian), Column("en", \.english),
        Column("status", \.status, usual: .proposed, synonyms: .status),
        Column("kind", \.kind, usual: .term), Column("form", \.form, usual: .full),
        Column(plain: "pos", \.pos), Column("confidence", \.confidence),
        Column("count", \.count), Column("documents", \.documents),
        Column("ru_count", \.russianCount), Column("en_count", \.englishCount),
        Column("ru_variants", \.russianVariants), Column("en_variants", \.englishVariants),
        Column("source", \.source, usual: GlossaryRow.Source.none),
        Column("origin") {
            .text($0.origin?.description ?? "")
        } read: { row, cell throws(TableError) in
            guard !cell.text.isEmpty else { return }
            guard let origin = RenderingOrigin(cell.text) else {
                throw cell.error(
                    "\(cell.text) is no origin; leave this column as it was, or empty in new rows")
            }
            row.origin = origin
        },
        Column("problem", \.problem), Column("suggestions", \.suggestions),
        Column("note", \.note),
        Column("ru_context", \.russianContext), Column("en_context", \.englishContext),
        Column("context_at", \.contextAt), Column("first_seen", \.firstSeen),
        Column("last_seen", \.lastSeen),
    ]

    /// The names of the columns that are the program's.
    package static let columns = table.map(\.name)

    /// The glossary as a table, header first.
    package func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        Self.table.writeHeader(other: otherColumns, to: &bytes)
        for row in rows {
            Self.table.write(row, other: otherColumns.map { row.other[$0] ?? "" }, to: &bytes)
        }
        return bytes
    }

    /// Reads a glossary from a table.
    ///
    /// Only `ru` and `en` must be there; what is missing has its usual value,
    /// and rows without a concept are given one by their terms.
    /// - Throws: `TableError` for an unknown word in a column of ours, or a
    ///   number that is none.
    package init(_ table: Table, path: String) throws(TableError) {
        try table.require(.glossary, path: path)
        let reader = ColumnReader(Self.table, of: table, path: path)
        self.init(otherColumns: reader.otherColumns)
        hasOrigins = table.column("origin") != nil
        rows.reserveCapacity(table.rows.count)
        for line in table.rows {
            var row = GlossaryRow()
            try reader.read(line, into: &row)
            row.other = reader.others(of: line)
            row.place = "\(path):\(line.line)"
            guard !(row.russian.isEmpty && row.english.isEmpty) else {
                throw reader.error(in: line, "a row needs a Russian or an English term")
            }
            rows.append(row)
        }
        let given = Set(rows.map(\.concept))
        Concepts.name(&rows)
        madeConcepts = Set(rows.map(\.concept)).subtracting(given)
    }
}
