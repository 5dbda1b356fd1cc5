import SverkaSupport
import SverkaText

/// The table of alignments, `alignment.tsv`.
public enum AlignmentTable {
    public static let columns = [
        "document", "pair", "ru", "en", "confidence", "status", "flags", "note", "ru_text",
        "en_text",
    ]

    /// The table of some documents, header first.
    ///
    /// - Parameters:
    ///   - lost: reviewers' rows that are none of the alignments'; they stand
    ///     behind the rows of their document, with a note.
    ///   - absent: reviewers' rows of documents that were not given; they stand
    ///     behind all others, as they were.
    ///   - otherColumns: names of columns beyond ours.
    public static func bytes(
        _ alignments: [Alignment], lost: [(document: String, row: Decisions.Lost)] = [],
        absent: [(document: String, row: Decisions.Decision)] = [],
        otherColumns: [String] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(columns.map(Cell.plain) + otherColumns.map(Cell.text), to: &bytes)
        for alignment in alignments {
            for (index, row) in alignment.rows.enumerated() {
                Table.write(
                    cells(row, alignment, index + 1) + others(row.other, otherColumns), to: &bytes)
            }
            for (index, item) in lost.filter({ $0.document == alignment.document }).enumerated() {
                let number = alignment.rows.count + index + 1
                Table.write(
                    cells(item.row.decision, item.document, number, note: item.row.note)
                        + others(item.row.decision.other, otherColumns), to: &bytes)
            }
        }
        var numbers: [String: Int] = [:]
        for (document, row) in absent {
            numbers[document, default: 0] += 1
            Table.write(
                cells(row, document, numbers[document]!, note: row.note)
                    + others(row.other, otherColumns), to: &bytes)
        }
        return bytes
    }

    private static func others(_ values: [String: String], _ columns: [String]) -> [Cell] {
        columns.map { .text(values[$0] ?? "") }
    }

    private static func cells(
        _ row: Decisions.Decision, _ document: String, _ number: Int, note: String
    ) -> [Cell] {
        func joined(_ numbers: [UnitNumber]) -> Cell {
            .plain(numbers.map(\.description).joined(separator: "+"))
        }
        return [
            .text(document), .plain(String(number)), joined(row.russian), joined(row.english),
            .share(row.confidence), .plain(row.status.rawValue),
            .plain(row.flags.map(\.rawValue).joined(separator: ",")), .text(note),
            .text(row.russianText), .text(row.englishText),
        ]
    }

    private static func cells(
        _ row: Alignment.Row, _ alignment: Alignment, _ number: Int
    ) -> [Cell] {
        [
            .text(alignment.document), .plain(String(number)),
            .plain(alignment.numbers(row, .russian)), .plain(alignment.numbers(row, .english)),
            .share(row.confidence), .plain(row.status.rawValue),
            .plain(row.flags.map(\.rawValue).joined(separator: ",")), .text(row.note),
            .text(alignment.text(row, .russian)), .text(alignment.text(row, .english)),
        ]
    }

    /// What reviewers decided in an earlier table, by document.
    ///
    /// - Throws: `TableError` for a row that can't be read: a number that is
    ///   none, an unknown status, a rejected row with one side empty.
    public static func decisions(
        in table: Table, path: String
    ) throws(TableError) -> [String: Decisions] {
        try table.require(.alignment, path: path)
        let others = table.columns.filter { !columns.contains($0) }
        var out: [String: Decisions] = [:]
        for row in table.rows {
            guard
                let status = Alignment.Status(
                    rawValue: table.value(row, "status").trimmed.lowercased())
            else {
                throw TableError(
                    path: path, line: row.line, column: (table.column("status") ?? 0) + 1,
                    problem: "unknown status \(table.value(row, "status")); "
                        + "write proposed, accepted or rejected")
            }
            let russian = try numbers(table, row, "ru", path)
            let english = try numbers(table, row, "en", path)
            let confidence = table.value(row, "confidence")
            let share = Double(String(confidence.map { $0 == "," ? "." : $0 }))
            if !confidence.isEmpty, share == nil {
                throw TableError(
                    path: path, line: row.line, column: (table.column("confidence") ?? 0) + 1,
                    problem: "\(confidence) is no number")
            }
            if status == .rejected, russian.isEmpty || english.isEmpty {
                throw TableError(
                    path: path, line: row.line, column: (table.column("status") ?? 0) + 1,
                    problem: "a row with one side empty can't be rejected; "
                        + "accept the pair that is right instead")
            }
            var decision = Decisions.Decision(
                russian: russian, english: english,
                russianText: table.value(row, "ru_text"),
                englishText: table.value(row, "en_text"), status: status,
                note: table.value(row, "note"),
                other: Dictionary(
                    uniqueKeysWithValues: others.map { ($0, table.value(row, $0)) }))
            decision.confidence = share ?? 0
            decision.flags = table.value(row, "flags").split(separator: ",").compactMap {
                Flag(rawValue: String($0))
            }
            decision.origin = "\(path):\(row.line)"
            let document = table.value(row, "document")
            if status == .proposed {
                out[document, default: Decisions()].proposed.append(decision)
            } else {
                out[document, default: Decisions()].decisions.append(decision)
            }
        }
        return out
    }

    private static func numbers(
        _ table: Table, _ row: Table.Row, _ name: String, _ path: String
    ) throws(TableError) -> [UnitNumber] {
        let text = table.value(row, name)
        var out: [UnitNumber] = []
        for part in text.trimmed.split(separator: "+") {
            guard let number = UnitNumber(String(part).trimmed) else {
                throw TableError(
                    path: path, line: row.line, column: (table.column(name) ?? 0) + 1,
                    problem: "\(text) is no unit number; write 4, 4_10 or 4+5")
            }
            out.append(number)
        }
        return out
    }

    /// The names of a row's units on one side, for scoring: what stands between
    /// `+`, as `eval/score.py` reads it.
    private static func units(_ table: Table, _ row: Table.Row, _ name: String) -> [String] {
        let text = table.value(row, name).trimmed
        return text.isEmpty
            ? [] : text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    }

    /// The beads of a table for scoring: rows with two sides that are not
    /// rejected.
    public static func beads(in table: Table) -> [Scoring.NumberedBead] {
        table.rows.compactMap { row in
            let sides = ["ru", "en"].map { Set(units(table, row, $0)) }
            guard !sides[0].isEmpty, !sides[1].isEmpty,
                table.value(row, "status").trimmed.lowercased() != "rejected"
            else { return nil }
            return Scoring.NumberedBead(russian: sides[0], english: sides[1])
        }
    }

    /// The units of a table that stand in rows with one side: Russian ones,
    /// English ones.
    public static func singles(in table: Table) -> (russian: Set<String>, english: Set<String>) {
        var out: (russian: Set<String>, english: Set<String>) = ([], [])
        for row in table.rows where table.value(row, "status").trimmed.lowercased() != "rejected" {
            let russian = units(table, row, "ru"), english = units(table, row, "en")
            if english.isEmpty { out.russian.formUnion(russian) }
            if russian.isEmpty { out.english.formUnion(english) }
        }
        return out
    }
}
