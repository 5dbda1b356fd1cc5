import SverkaSupport

/// The cells of a table that somebody else has made, as they stand in it: for
/// those who read more of it than two columns of text.
package struct TableCells: Sendable {
    package struct Cell: Sendable, Equatable {
        /// From 0.
        package var column: Int
        /// Never empty.
        package var text: String
    }

    package struct Row: Sendable {
        /// From 1; of a workbook's sheet the number that the program shows.
        package var line: Int
        /// In the order of their columns.
        package var cells: [Cell]

        /// The text in a column; empty where there is none.
        package subscript(column: Int) -> String {
            cells.first { $0.column == column }?.text ?? ""
        }
    }

    /// The rows that have text in them.
    package private(set) var rows: [Row] = []

    private init() {}

    package mutating func removeRows(where isUnwanted: (Row) -> Bool) {
        rows.removeAll(where: isUnwanted)
    }

    /// Takes the apostrophes off that keep a spreadsheet from running a cell.
    package mutating func removeGuards() {
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                rows[row].cells[cell].text = Spreadsheet.bare(rows[row].cells[cell].text)
            }
        }
    }

    // MARK: Workbooks

    /// The sheets of an XLSX workbook that are shown, with numbers as they are
    /// stored.
    ///
    /// - Throws: `DocumentError` where it can't be read.
    package static func sheets(
        of bytes: [UInt8], path: String
    ) throws(DocumentError) -> [TableCells] {
        try XLSXWorkbook(bytes, path: path, keeping: .everything).sheets.map { sheet in
            var out = TableCells()
            out.rows = sheet.map { row in
                Row(
                    line: row.number,
                    cells: row.cells.map { Cell(column: $0.column, text: $0.text) }
                        .sorted { $0.column < $1.column })
            }
            return out
        }
    }

    // MARK: Text

    /// What parts the values of a text.
    package enum Separator: Sendable {
        /// Tabs, and quotes are the text's own.
        case tabs
        /// Whatever the text shows, values in quotes.
        case any
    }

    /// The cells of a table that is text, in whatever encoding.
    ///
    /// - Throws: `DocumentError` for what is no text, and for a quote that is
    ///   never closed.
    package init(
        text bytes: [UInt8], path: String, separator: Separator
    ) throws(DocumentError) {
        let text = try SourceFile(bytes: bytes, path: path).decoded().bytes
        switch separator {
        case .tabs: rows = Self.tabbed(text)
        case .any:
            var values = SeparatedValues(text, usual: 0x2C)
            do throws(SeparatedValues.OpenQuote) {
                while let row = try values.row() { add(row) }
            } catch {
                throw .unreadable(path: path, why: "line \(error.line): the quote is not closed")
            }
        }
    }

    private mutating func add(_ values: [SeparatedValues.Value]) {
        let cells = values.enumerated().compactMap { column, value in
            value.bytes.isEmpty
                ? nil : Cell(column: column, text: String(decoding: value.bytes, as: UTF8.self))
        }
        if let first = values.first, !cells.isEmpty {
            rows.append(Row(line: first.line, cells: cells))
        }
    }

    private static func tabbed(_ text: [UInt8]) -> [Row] {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            let line = line.last == 0x0D ? line.dropLast() : line
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).enumerated()
                .compactMap { column, value in
                    value.isEmpty
                        ? nil : Cell(column: column, text: String(decoding: value, as: UTF8.self))
                }
            return cells.isEmpty ? nil : Row(line: number + 1, cells: cells)
        }
    }
}
