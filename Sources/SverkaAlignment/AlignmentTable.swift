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
    ///   - lost: decisions that can't be followed; they stand behind the rows
    ///     of their document, with a note.
    ///   - absent: rows of documents that were not given; they stand behind all
    ///     others, as they were.
    public static func bytes(
        _ alignments: [Alignment],
        lost: [(document: String, decision: Decisions.Lost)] = [],
        absent: [(document: String, decision: Decisions.Decision)] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(columns.map(Cell.plain), to: &bytes)
        for alignment in alignments {
            append(alignment, to: &bytes)
            for (index, item) in lost.filter({ $0.document == alignment.document }).enumerated() {
                append(
                    item.decision.decision, alignment.document, alignment.rows.count + index + 1,
                    remark: item.decision.reason.remark, to: &bytes)
            }
        }
        var numbers: [String: Int] = [:]
        for (document, decision) in absent {
            numbers[document, default: 0] += 1
            append(
                decision, document, numbers[document]!, remark: decision.remark, to: &bytes)
        }
        return bytes
    }

    private static func append(
        _ decision: Decisions.Decision, _ document: String, _ number: Int, remark: String,
        to bytes: inout [UInt8]
    ) {
        func joined(_ numbers: [UnitNumber]) -> Cell {
            .plain(numbers.map(\.description).joined(separator: "+"))
        }
        Table.write(
            [
                .text(document), .plain(String(number)), joined(decision.russian),
                joined(decision.english), .share(decision.confidence),
                .plain(decision.status.rawValue),
                .plain(decision.flags.map(\.rawValue).joined(separator: ",")),
                .text(decision.note(with: remark)), .text(decision.russianText),
                .text(decision.englishText),
            ], to: &bytes)
    }

    private static func append(_ alignment: Alignment, to bytes: inout [UInt8]) {
        for (index, row) in alignment.rows.enumerated() {
            Table.write(
                [
                    .text(alignment.document), .plain(String(index + 1)),
                    .plain(alignment.numbers(row, .russian)),
                    .plain(alignment.numbers(row, .english)), .share(row.confidence),
                    .plain(row.status.rawValue),
                    .plain(row.flags.map(\.rawValue).joined(separator: ",")), .text(row.note),
                    .text(alignment.text(row, .russian)), .text(alignment.text(row, .english)),
                ], to: &bytes)
        }
    }

    /// What reviewers decided in an earlier table, by document.
    ///
    /// - Throws: `TableError` for a row that can't be read: a number that is
    ///   none, an unknown status, a rejected row with one side empty.
    public static func decisions(
        in table: Table, path: String
    ) throws(TableError) -> [String: Decisions] {
        for name in ["document", "ru", "en", "status"] where table.column(name) == nil {
            throw TableError(
                path: path, line: 1, column: 0,
                problem: "no column \(name); is this an alignment table?")
        }
        var out: [String: Decisions] = [:]
        for row in table.rows {
            guard let status = Alignment.Status(rawValue: table.value(row, "status").lowercased())
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
                note: table.value(row, "note"))
            decision.separateRemark()
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
        for part in text.split(separator: "+") {
            guard let number = UnitNumber(part) else {
                throw TableError(
                    path: path, line: row.line, column: (table.column(name) ?? 0) + 1,
                    problem: "\(text) is no unit number; write 4, 4_10 or 4+5")
            }
            out.append(number)
        }
        return out
    }

    /// The beads of a table for scoring: rows with two sides that are not
    /// rejected.
    public static func beads(in table: Table) -> [Scoring.NumberedBead] {
        table.rows.compactMap { row in
            let sides = ["ru", "en"].map { name in
                Set(table.value(row, name).split(separator: "+").map(String.init))
            }
            guard !sides[0].isEmpty, !sides[1].isEmpty,
                table.value(row, "status").lowercased() != "rejected"
            else { return nil }
            return Scoring.NumberedBead(russian: sides[0], english: sides[1])
        }
    }

    /// The units of a table that stand in rows with one side: Russian ones,
    /// English ones.
    public static func singles(in table: Table) -> (russian: Set<String>, english: Set<String>) {
        var out: (russian: Set<String>, english: Set<String>) = ([], [])
        for row in table.rows where table.value(row, "status").lowercased() != "rejected" {
            let russian = table.value(row, "ru").split(separator: "+").map(String.init)
            let english = table.value(row, "en").split(separator: "+").map(String.init)
            if english.isEmpty { out.russian.formUnion(russian) }
            if russian.isEmpty { out.english.formUnion(english) }
        }
        return out
    }
}
