import SverkaDocument
import SverkaTerminology

/// OmegaT's glossary: source, target and comment with tabs between, quotes as
/// they stand, lines that begin with `#` comments. Any two columns of terms with
/// tabs between are read so.
struct ImportedOmegaT: GlossaryFileReader {
    let name = "OmegaT's glossary"

    func recognises(_ file: GlossarySource) -> Bool { file.isTabbed }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        var cells: TableCells
        do throws(DocumentError) {
            cells = try TableCells(text: file.bytes, path: file.path, separator: .tabs)
        } catch {
            throw .file(error)
        }
        let all = cells.rows.count
        cells.removeRows { $0.cells[0].column == 0 && $0.cells[0].text.utf8.first == 0x23 }
        guard let columns = TermColumns(cells, usual: 0..<2) else {
            throw .foreign(
                path: file.path, why: "no column of Russian and one of English terms in it")
        }
        var out = columns.glossary(cells, file)
        var rest = Leftovers()
        rest.add("comment line", "left out", count: all - cells.rows.count)
        out.omissions += rest.lines
        return out
    }
}
