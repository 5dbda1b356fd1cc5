import SverkaTerminology
import SverkaText

/// A glossary with what an export is told.
package struct ExportedGlossary: Sendable {
    package var rows: [GlossaryRow]
    package var otherColumns: [String]
    /// The language that is translated from.
    package var source = Side.russian
    package var title = usualTitle
    package var author = ""
    /// The ending of the output file in small letters, without its point, for
    /// formats that have several forms: DeepL's `csv`.
    package var ending = ""

    /// The title of a glossary that was given none.
    static let usualTitle = "Glossary"

    package init(_ glossary: Glossary, statuses: Set<GlossaryRow.Status>) {
        rows = glossary.rows.filter { statuses.contains($0.status) }
        otherColumns = glossary.otherColumns
    }

    /// The concepts in the order of their first rows.
    var concepts: [ExportedConcept] {
        var out: [ExportedConcept] = []
        var positions: [String: Int] = [:]
        for row in rows {
            if let index = positions[row.concept], !row.concept.isEmpty {
                out[index].rows.append(row)
            } else {
                positions[row.concept] = out.count
                out.append(ExportedConcept(name: row.concept, rows: [row]))
            }
        }
        for index in out.indices {
            out[index].rows =
                out[index].rows.filter { $0.status == .preferred }
                + out[index].rows.filter { $0.status != .preferred }
        }
        return out
    }
}
