import SverkaDocument
import SverkaText
import SverkaTerminology

/// Weblate's CSV for glossaries.
struct ImportedWeblate: GlossaryFileReader {
    let name = "Weblate's glossary"

    /// Columns that tell it from another CSV with a source and a target.
    private static let own: Set<String> = [
        "location", "fuzzy", "context", "translator_comments", "developer_comments",
    ]

    func recognises(_ file: GlossarySource) -> Bool {
        file.header.contains("source") && file.header.contains("target")
            && file.header.count(where: Self.own.contains) >= 2
    }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        let cells = try file.cells()
        let header = cells.rows[0].cells
        func column(_ name: String) -> Int? {
            header.first { $0.text.trimmed.lowercased() == name }?.column
        }
        guard let source = column("source"), let target = column("target"),
            let side = TermColumns.side(of: source, beside: target, in: cells.rows.dropFirst())
        else {
            throw .foreign(
                path: file.path, why: "its terms are not in Russian and in English")
        }
        var rows = ImportedRows()
        for row in cells.rows.dropFirst() {
            func value(_ name: String) -> String { column(name).map { row[$0].trimmed } ?? "" }
            var out = GlossaryRow(russian: "", english: "", status: file.status)
            (out[side], out[side.other]) = (row[source].trimmed, row[target].trimmed)
            out.note = value("translator_comments")
            let remarks = value("developer_comments")
            let flags = remarks.split { $0 == "," || $0.isWhitespace }
            if flags.contains("forbidden") {
                out.status = .deprecated
            } else if ["true", "1", "yes"].contains(value("fuzzy").lowercased()) {
                out.status = .proposed
            }
            if !remarks.isEmpty, remarks != "forbidden" {
                rows.rest.add("developer comment", "left out")
            }
            if !value("location").isEmpty { rows.rest.add("location", "left out") }
            rows.add(out, line: row.line, file)
        }
        return rows.glossary
    }
}
