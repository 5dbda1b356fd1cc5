import SverkaDocument
import SverkaTerminology
import SverkaText

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
        let target: Side = columns.terms.russian < columns.terms.english ? .english : .russian
        out.glossary.takeAvoided(target)
        var rest = Leftovers()
        rest.add("comment line", "left out", count: all - cells.rows.count)
        out.omissions += rest.lines
        return out
    }
}

extension Glossary {
    /// Makes rows of the renderings that comments end in as our export writes
    /// them, `use it; avoid: one, two`.
    fileprivate mutating func takeAvoided(_ side: Side) {
        var seen = Set(rows.map { [$0.russian, $0.english] })
        var avoided: [GlossaryRow] = []
        for place in rows.indices {
            let note = rows[place].note
            guard let mark = note.ranges(of: "avoid: ").last,
                note[..<mark.lowerBound].isEmpty || note[..<mark.lowerBound].hasSuffix("; ")
            else { continue }
            let terms = note[mark.upperBound...].split(separator: ", ").map { String($0).trimmed }
            // A remark in other words is no list of renderings.
            guard !terms.isEmpty, terms.allSatisfy({ Side(lettersOf: $0) != side.other }) else {
                continue
            }
            rows[place].note = String(note[..<mark.lowerBound].dropLast(2))
            for term in terms {
                var row = GlossaryRow(
                    russian: rows[place].russian, english: rows[place].english, status: .deprecated)
                row[side] = term
                (row.concept, row.place) = (rows[place].concept, rows[place].place)
                if seen.insert([row.russian, row.english]).inserted { avoided.append(row) }
            }
        }
        rows += avoided
    }
}
