import SverkaDocument
import SverkaTerminology

/// A workbook, XLSX: our own, or one with a column of terms in each language.
///
/// The first sheet that is a glossary is read.
struct ImportedWorkbook: GlossaryFileReader {
    let name = "XLSX"

    func recognises(_ file: GlossarySource) -> Bool { file.isPacked }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        let sheets: [TableCells]
        do throws(DocumentError) {
            sheets = try TableCells.sheets(of: file.bytes, path: file.path)
        } catch {
            throw .file(error)
        }
        var rest = Leftovers()
        var found: GlossaryImport?
        for sheet in sheets where !sheet.rows.isEmpty {
            if found == nil, let read = try glossary(sheet, file) {
                found = read
            } else {
                rest.add("other sheet", "left out")
            }
        }
        guard var found else {
            throw .foreign(
                path: file.path,
                why: "no sheet in it with a column of Russian and one of English terms")
        }
        found.omissions += rest.lines
        return found
    }

    /// Nil where a sheet is no glossary.
    private func glossary(
        _ sheet: TableCells, _ file: GlossarySource
    ) throws(GlossaryImportError) -> GlossaryImport? {
        if OwnColumns.areIn(sheet.rows[0].cells.map { $0.text.trimmed.lowercased() }) {
            return try OwnColumns.glossary(sheet, file)
        }
        return TermColumns(sheet).map { $0.glossary(sheet, file) }
    }
}
