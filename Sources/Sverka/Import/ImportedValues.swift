import SverkaDocument
import SverkaTerminology

/// Values with commas or semicolons between, CSV: our own, or a column of terms
/// in each language.
struct ImportedValues: GlossaryFileReader {
    let name = "CSV"

    func recognises(_ file: GlossarySource) -> Bool { file.root == nil }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        let cells = try file.cells()
        guard let first = cells.rows.first else {
            throw .foreign(path: file.path, why: "the file is empty; there is no glossary in it")
        }
        if OwnColumns.areIn(first.cells.map { $0.text.trimmed.lowercased() }) {
            return try OwnColumns.glossary(cells, file)
        }
        guard let columns = TermColumns(cells) else {
            throw .foreign(
                path: file.path, why: "no column of Russian and one of English terms in it")
        }
        return columns.glossary(cells, file)
    }
}
