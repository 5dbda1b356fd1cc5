import SverkaDocument
import SverkaTerminology

/// Values with commas or semicolons between, CSV: our own, or a column of terms
/// in each language.
struct ImportedValues: GlossaryFileReader {
    let name = "CSV"

    func recognises(_ file: GlossarySource) -> Bool { file.root == nil }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        let cells: TableCells
        do throws(DocumentError) {
            cells = try TableCells(text: file.bytes, path: file.path, separator: .any)
        } catch {
            throw .file(error)
        }
        guard let first = cells.rows.first else {
            throw .foreign(path: file.path, why: "the file is empty; there is no glossary in it")
        }
        if OwnColumns.areIn(first.cells.map { $0.text.trimmed.lowercased() }) {
            return try OwnColumns.glossary(cells, file, value: Self.bare)
        }
        guard let columns = TermColumns(cells) else {
            throw .foreign(
                path: file.path, why: "no column of Russian and one of English terms in it")
        }
        return columns.glossary(cells, file)
    }

    /// A value without the apostrophe that keeps a spreadsheet from running it.
    private static func bare(_ text: String) -> String {
        let behind = text.unicodeScalars.drop { $0 == "'" }
        guard text.utf8.first == 0x27, let first = behind.first,
            "=+-@\t".unicodeScalars.contains(first)
        else { return text }
        return String(text.unicodeScalars.dropFirst())
    }
}
