import SverkaTerminology
import SverkaText

/// Rows of terms side by side as they are read, each rendering once.
struct ImportedRows {
    private(set) var rows: [GlossaryRow] = []
    var otherColumns: [String] = []
    var rest = Leftovers()
    private var seen: Set<String> = []

    /// Adds a row; one without terms is passed over.
    mutating func add(_ row: GlossaryRow, line: Int, _ file: GlossarySource) {
        guard !row.russian.isEmpty || !row.english.isEmpty else { return }
        guard seen.insert("\(row.russian)\t\(row.english)\t\(row.status)\t\(row.note)").inserted
        else {
            rest.add("row", "that stands twice left out")
            return
        }
        var row = row
        row.pos = ""
        row.place = "\(file.path):\(line)"
        rows.append(row)
    }

    /// The glossary, in which rows that share a term are of one concept.
    var glossary: GlossaryImport {
        var rest = rest
        for row in rows {
            for side in Side.allCases where row[side].isEmpty { rest.addOneSided(without: side) }
        }
        return GlossaryImport(
            glossary: Glossary(naming: rows, otherColumns: otherColumns), omissions: rest.lines)
    }
}
