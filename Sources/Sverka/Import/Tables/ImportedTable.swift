import SverkaSupport
import SverkaTerminology

/// Our own table, `glossary.tsv`, in any state that a spreadsheet leaves it in.
struct ImportedTable: GlossaryFileReader {
    let name = "a glossary table"

    func recognises(_ file: GlossarySource) -> Bool {
        file.isOwnTable
    }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        do throws(TableError) {
            let table = try Table(parsing: file.bytes, path: file.path, as: .glossary)
            return try OwnColumns.glossary(table, file, usual: file.asked ?? .proposed)
        } catch {
            throw .table(error)
        }
    }
}

/// What tables with the columns of our glossary have in common, whatever parts
/// their values.
enum OwnColumns {
    static func areIn(_ header: [String]) -> Bool {
        header.contains("ru") && header.contains("en")
    }

    /// - Parameter usual: the status of all rows where there is no such column.
    static func glossary(
        _ table: Table, _ file: GlossarySource, usual: GlossaryRow.Status
    ) throws(TableError) -> GlossaryImport {
        if table.column("document") != nil, table.column("ru_text") != nil {
            throw TableError(
                path: file.path, line: 1, column: 0,
                problem: "it is an alignment table and no glossary")
        }
        var glossary = try Glossary(table, path: file.path)
        if table.column("status") == nil {
            for index in glossary.rows.indices { glossary.rows[index].status = usual }
        }
        return GlossaryImport(glossary: glossary)
    }

    /// The same of cells, of which the first row is the header.
    static func glossary(
        _ cells: TableCells, _ file: GlossarySource
    ) throws(GlossaryImportError) -> GlossaryImport {
        let header = cells.rows[0].cells.map { ($0.column, $0.text.trimmed) }
            .filter { !$0.1.isEmpty }
        let columns = Set(header.map(\.0))
        var table = Table(
            columns: header.map { known.contains($0.1.lowercased()) ? $0.1.lowercased() : $0.1 })
        var rest = Leftovers()
        for row in cells.rows.dropFirst() {
            let others = row.cells.count {
                !columns.contains($0.column) && !$0.text.trimmed.isEmpty
            }
            rest.add("value", "in columns without a heading left out", count: others)
            let values = header.map { row[$0.0] }
            guard values.contains(where: { !$0.isEmpty }) else { continue }
            table.rows.append(Table.Row(values, line: row.line))
        }
        do throws(TableError) {
            var seen: Set<String> = []
            for (place, name) in table.columns.enumerated() where !seen.insert(name).inserted {
                throw TableError(
                    path: file.path, line: cells.rows[0].line, column: place + 1,
                    problem: "column \(name) stands twice in the header")
            }
            var out = try glossary(table, file, usual: file.status)
            out.omissions = rest.lines
            return out
        } catch {
            throw .table(error)
        }
    }

    /// The names of our columns, which are read in any case.
    private static let known = Set(Glossary.columns)
}
