import SverkaDocument
import SverkaText
import SverkaTerminology

/// The columns of a table of terms that somebody has made: those of the two
/// languages, and what its headings name besides.
struct TermColumns {
    let terms: Bilingual<Int>
    /// Columns of ours by their place: `note`, `definition`.
    private(set) var named: [(column: Int, name: String)] = []
    /// Whether the first row is a header.
    let hasHeader: Bool

    /// The columns that headings name, else those that have most Russian and
    /// most English in them.
    ///
    /// - Parameter usual: where the terms stand in files of a format, if there
    ///   are terms.
    /// - Returns: nil where there are no two.
    init?(_ cells: TableCells, usual: Range<Int>? = nil) {
        guard let first = cells.rows.first else { return nil }
        let headings = first.cells.map { ($0.column, ImportWords.column($0.text)) }
        func columns(_ name: String) -> [Int] { headings.filter { $0.1 == name }.map(\.0) }
        let named = Bilingual { side in columns(side.language.rawValue) }
        if named.russian.count == 1, named.english.count == 1 {
            terms = named.map { $0[0] }
            hasHeader = true
        } else {
            let terms = columns("term")
            let isHeader =
                terms.count == 2
                || terms.count == 1 && named.russian.count + named.english.count == 1
            let body = isHeader ? cells.rows.dropFirst() : cells.rows[...]
            let among = usual.flatMap { Self.terms(in: body, among: $0) }
            guard let found = among ?? Self.terms(in: body), Self.arePaired(found, in: body),
                !first.cells.contains(where: {
                    [found.russian, found.english].contains($0.column)
                        && ImportWords.isOtherLanguage($0.text)
                })
            else { return nil }
            self.terms = found
            let names = Side.allCases.map { side in
                headings.first { $0.0 == found[side] }?.1
            }
            hasHeader = isHeader || names == ["ru", "en"] || names.allSatisfy { $0 == "term" }
        }
        takeOthers(first, cells)
    }

    /// The other columns: by their headings, which stay where we have no such
    /// column; without a header the first behind the terms is a comment.
    private mutating func takeOthers(_ first: TableCells.Row, _ cells: TableCells) {
        let taken = Set([terms.russian, terms.english])
        if !hasHeader {
            let next = max(terms.russian, terms.english) + 1
            if cells.rows.contains(where: { !$0[next].isEmpty }) { named = [(next, "note")] }
            return
        }
        var names: Set<String> = ["ru", "en"]
        for cell in first.cells where !taken.contains(cell.column) {
            let text = cell.text.trimmed
            let name = ImportWords.column(text) ?? text
            // What the program keeps for itself is no column of a person.
            let isFree = !Glossary.columns.contains(name) || ["note", "status"].contains(name)
            if !name.isEmpty, isFree, names.insert(name).inserted {
                named.append((cell.column, name))
            }
        }
    }

    /// The columns with the most texts in the letters of each language, the
    /// first of several.
    private static func terms(
        in rows: ArraySlice<TableCells.Row>, among columns: Range<Int> = 0..<Int.max
    ) -> Bilingual<Int>? {
        var counts: [Int: Bilingual<Int>] = [:]
        for cell in rows.lazy.flatMap(\.cells) where columns.contains(cell.column) {
            guard let side = Side(lettersOf: cell.text) else { continue }
            counts[cell.column, default: Bilingual(repeating: 0)][side] += 1
        }
        func best(_ side: Side, except taken: Int? = nil) -> Int? {
            counts.filter { $0.value[side] > 0 && $0.key != taken }
                .max { ($0.value[side], $1.key) < ($1.value[side], $0.key) }?.key
        }
        guard let russian = best(.russian), let english = best(.english, except: russian) else {
            return nil
        }
        return Bilingual(russian: russian, english: english)
    }

    /// Whether columns hold terms and their renderings: in most of the rows both
    /// have a text, and in most of these each in its own letters. Prose with
    /// commas in it is none.
    private static func arePaired(
        _ columns: Bilingual<Int>, in rows: ArraySlice<TableCells.Row>
    ) -> Bool {
        let both = rows.filter {
            !$0[columns.russian].trimmed.isEmpty && !$0[columns.english].trimmed.isEmpty
        }
        let inLetters = both.count { row in
            Side.allCases.allSatisfy { Side(lettersOf: row[columns[$0]]) == $0 }
        }
        return both.count * 2 >= rows.count && inLetters * 2 >= both.count && inLetters > 0
    }

    /// The side that a column of terms is of, where another holds their
    /// renderings; nil where both are in the letters of one.
    static func side(
        of column: Int, beside other: Int, in rows: ArraySlice<TableCells.Row>
    ) -> Side? {
        func russian(_ column: Int) -> Int {
            rows.count { Side(lettersOf: $0[column]) == .russian }
        }
        let here = russian(column), there = russian(other)
        return here == there ? nil : here > there ? .russian : .english
    }
}

extension TermColumns {
    /// The glossary that stands in the columns.
    func glossary(_ cells: TableCells, _ file: GlossarySource) -> GlossaryImport {
        var rows = ImportedRows()
        let own = named.filter { !["note", "status"].contains($0.name) }
        rows.otherColumns = own.map(\.name)
        let taken = Set(named.map(\.column) + [terms.russian, terms.english])
        for row in cells.rows.dropFirst(hasHeader ? 1 : 0) {
            var out = GlossaryRow(
                russian: row[terms.russian].trimmed, english: row[terms.english].trimmed,
                status: file.status)
            for (column, name) in named {
                let value = row[column].trimmed
                switch name {
                case "note": out.note = value
                case "status" where value.isEmpty: break
                case "status":
                    if let status = ImportWords.status(value) {
                        out.status = status
                    } else {
                        rows.rest.add("status", many: "statuses", "that is not known left out")
                    }
                default: out.other[name] = value
                }
            }
            let others = row.cells.count { !taken.contains($0.column) && !$0.text.trimmed.isEmpty }
            rows.rest.add("value", "in further columns left out", count: others)
            rows.add(out, line: row.line, file)
        }
        return rows.glossary
    }
}
