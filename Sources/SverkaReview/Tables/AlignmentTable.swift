import SverkaAlignment
import SverkaSupport
import SverkaText

/// The table of alignments, `alignment.tsv`.
package enum AlignmentTable {
    static let columns: [Column<AlignmentRow>] = [
        Column("document", \.document),
        Column("pair") {
            .plain(String($0.pair))
        } read: { _, _ in
            // Written anew, whatever a person's sorting made of it.
        },
        unitColumn("ru", .russian), unitColumn("en", .english),
        Column("origin") {
            .plain($0.origin?.description ?? "")
        } read: { row, cell throws(TableError) in
            guard !cell.text.trimmed.isEmpty else { return }
            guard let origin = RowOrigin(cell.text.trimmed) else {
                throw cell.error(
                    "\(cell.text) is no origin; leave this column as it was, or empty in new rows")
            }
            row.origin = origin
        },
        Column("confidence", \.confidence),
        Column("status", \.status, synonyms: .status),
        Column("flags") {
            .plain($0.flags.map(\.rawValue).joined(separator: ","))
        } read: { row, cell in
            row.flags = cell.text.split(separator: ",").compactMap { Flag(rawValue: String($0)) }
        },
        Column("problem", \.problem),
        Column("note", \.note),
        Column("ru_text", \.texts.russian), Column("en_text", \.texts.english),
    ]

    private static func unitColumn(_ name: String, _ side: Side) -> Column<AlignmentRow> {
        Column(name) {
            .plain($0.units[side].joined)
        } read: { row, cell throws(TableError) in
            var units: [UnitNumber] = []
            var met: Set<UnitNumber> = []
            for part in cell.text.trimmed.split(separator: "+") {
                guard let number = UnitNumber(String(part).trimmed) else {
                    throw cell.error("\(cell.text) is no unit number; write 4, 4_10 or 4+5")
                }
                guard met.insert(number).inserted else {
                    throw cell.error("unit \(number) stands twice in it; write it once")
                }
                units.append(number)
            }
            row.units[side] = units.sorted()
        }
    }

    /// The table of some rows, header first.
    ///
    /// - Parameter otherColumns: names of columns beyond ours.
    package static func bytes(
        _ rows: some Sequence<AlignmentRow>, otherColumns: [String] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        columns.writeHeader(other: otherColumns, to: &bytes)
        for row in rows {
            columns.write(row, other: otherColumns.map { row.other[$0] ?? "" }, to: &bytes)
        }
        return bytes
    }

    /// The rows of an earlier table.
    ///
    /// - Throws: `TableError` for a row that can't be read: a number that is
    ///   none, an unknown status, a decision on no units at all, a rejected row
    ///   with one side empty.
    static func rows(of table: Table, path: String) throws(TableError) -> [AlignmentRow] {
        try table.require(.alignment, path: path)
        let reader = ColumnReader(columns, of: table, path: path)
        let hasProblems = table.column("problem") != nil
        let unitColumns = Bilingual { (table.column($0.language.rawValue) ?? 0) + 1 }
        var out: [AlignmentRow] = []
        for line in table.rows {
            var row = AlignmentRow()
            try reader.read(line, into: &row)
            row.other = reader.others(of: line)
            row.place = "\(path):\(line.line)"
            row.columns = unitColumns
            if !hasProblems { row.takeProblemFromNote() }
            if let problem = row.defect {
                throw TableError(
                    path: path, line: line.line, column: (table.column("status") ?? 0) + 1,
                    problem: problem)
            }
            // Emptied by a reviewer who needs it no more.
            if !row.isEmpty { out.append(row) }
        }
        return out
    }
}

extension AlignmentRow {
    /// Why a row says nothing that can be gone by; nil where it does.
    fileprivate var defect: Message? {
        if isEmpty {
            return isDecided
                ? "an \(status.rawValue) row needs units; write their numbers or delete the row"
                : isAnnotated
                    ? "a row with a note needs units; write their numbers or delete the row" : nil
        }
        return status == .rejected && (units.russian.isEmpty || units.english.isEmpty)
            ? "a row with one side empty can't be rejected; accept the pair that is right instead"
            : nil
    }

    /// Parts what the program wrote into the note of a table of old.
    fileprivate mutating func takeProblemFromNote() {
        let parts = note.components(separatedBy: "; ")
        guard let found = parts.first(where: RowProblem.names.contains) else { return }
        problem = found
        note = parts.filter { !RowProblem.names.contains($0) }.joined(separator: "; ")
    }
}

extension String {
    /// What stands between some marks.
    fileprivate func components(separatedBy mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }
}

// MARK: For scoring

extension AlignmentTable {
    /// The names of a row's units on one side: what stands between `+`, as
    /// `eval/score.py` reads it.
    private static func units(_ table: Table, _ row: Table.Row, _ name: String) -> [String] {
        let text = table.value(row, name).trimmed
        return text.isEmpty
            ? [] : text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    }

    private static func isRejected(_ table: Table, _ row: Table.Row) -> Bool {
        table.value(row, "status").trimmed.lowercased() == "rejected"
    }

    /// The beads of a table for scoring: rows with two sides that are not
    /// rejected.
    package static func beads(in table: Table) -> [Scoring.NumberedBead] {
        table.rows.compactMap { row in
            let sides = ["ru", "en"].map { Set(units(table, row, $0)) }
            guard !sides[0].isEmpty, !sides[1].isEmpty, !isRejected(table, row) else { return nil }
            return Scoring.NumberedBead(russian: sides[0], english: sides[1])
        }
    }

    /// The units of a table that stand in rows with one side: Russian ones,
    /// English ones.
    package static func singles(in table: Table) -> (russian: Set<String>, english: Set<String>) {
        var out: (russian: Set<String>, english: Set<String>) = ([], [])
        for row in table.rows where !isRejected(table, row) {
            let russian = units(table, row, "ru"), english = units(table, row, "en")
            if english.isEmpty { out.russian.formUnion(russian) }
            if russian.isEmpty { out.english.formUnion(english) }
        }
        return out
    }
}
