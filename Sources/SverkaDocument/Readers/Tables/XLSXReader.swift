import SverkaSupport

/// Reads workbooks with two columns of text: each row gives a block of each
/// language, a pair to be checked. Sheets without such columns are passed over.
///
/// The line of a block is its row, counted on over all sheets.
struct XLSXReader: BlockReader {
    let name = "XLSX"
    let endings = ["xlsx", "xlsm"]
    let givesUnits = true
    let isPacked = true

    func recognises(_ bytes: [UInt8]) -> Bool { PackageKind(bytes) == .xlsx }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try XLSXText(file.bytes, path: file.path)
        var blocks: [RawBlock] = []
        var hasColumns = false
        for (number, table) in text.tables.enumerated() {
            if let refusal = table.refusal { throw .unreadable(path: file.path, why: refusal) }
            guard let found = table.blocks(file.language, name: "\(number + 1)!") else { continue }
            hasColumns = true
            blocks += found
        }
        guard hasColumns else {
            throw .unreadable(
                path: file.path, why: "no two columns in it of Russian and of English text")
        }
        return [BlockDocument(encoding: .utf8, blocks: blocks, text: text.bytes)]
    }
}

/// The rows of a workbook's sheets as lines of a text, tabs between cells.
package struct XLSXText {
    /// In UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// The sheets, the places of their cells in `bytes`.
    private(set) var tables: [TextTable] = []

    /// - Throws: `DocumentError` where the file can't be read.
    package init(_ file: [UInt8], path: String) throws(DocumentError) {
        var line = 1
        for sheet in try XLSXWorkbook(file, path: path).sheets {
            var table = TextTable()
            var number = 1
            for row in sheet {
                // Rows are few where their numbers are large.
                let skipped = min(max(0, row.number - number), Self.mostSkipped)
                bytes += [UInt8](repeating: 0x0A, count: skipped)
                line += skipped
                number = max(number, row.number)
                table.rows.append(
                    row.cells.map { cell in
                        let start = bytes.count
                        bytes += cell.text.utf8
                        bytes.append(0x09)
                        return TextTable.Cell(
                            column: cell.column, text: cell.text, line: line,
                            bytes: start..<bytes.count - 1)
                    })
                bytes.append(0x0A)
                line += 1
                number += 1
            }
            tables.append(table)
        }
    }

    /// Empty rows that are shown one after another.
    private static let mostSkipped = 1000
}
