import SverkaSupport
import SverkaText

/// Reads tables of two columns of text, CSV or TSV: each row gives a block of
/// each language, a pair to be checked. Other columns are passed over.
struct SeparatedValuesReader: BlockReader {
    let name: String
    let endings: [String]
    /// That parts values where a file does not show another.
    let separator: UInt8
    let givesUnits = true
    let isReadInFolders = false

    static let csv = SeparatedValuesReader(name: "CSV", endings: ["csv"], separator: 0x2C)
    static let tsv = SeparatedValuesReader(name: "TSV", endings: ["tsv", "tab"], separator: 0x09)

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try file.decoded()
        var values = SeparatedValues(text.bytes, usual: separator)
        var table = TextTable()
        do throws(SeparatedValues.OpenQuote) {
            while let row = try values.row() { table.rows.append(Self.cells(row)) }
        } catch {
            throw .unreadable(
                path: file.path, why: "line \(error.line): the quote is not closed")
        }
        if file.takesAlignments, let pairs = AlignmentPairs(table.rows.first ?? []) {
            return [text.document(pairs.blocks(table.rows))]
        }
        if let refusal = table.refusal { throw .unreadable(path: file.path, why: refusal) }
        guard let blocks = table.blocks(file.language) else {
            throw .unreadable(
                path: file.path, why: "no two columns in it of Russian and of English text")
        }
        return [text.document(blocks)]
    }

    private static func cells(_ row: [SeparatedValues.Value]) -> [TextTable.Cell] {
        row.enumerated().compactMap { column, value in
            let text = whitespaceFolded(value.bytes)
            guard !text.isEmpty else { return nil }
            return TextTable.Cell(
                column: column, text: text, line: value.line, bytes: value.place)
        }
    }
}
