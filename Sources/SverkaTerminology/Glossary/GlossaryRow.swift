import SverkaSupport
import SverkaText

/// One rendering of a concept: a row of the glossary.
public struct GlossaryRow: Sendable, Equatable {
    public enum Status: String, Sendable, CaseIterable {
        case proposed, preferred, admitted, deprecated, rejected
    }
    public enum Kind: String, Sendable, CaseIterable {
        case term, person, organisation, place, event, work
    }
    public enum Form: String, Sendable, CaseIterable { case full, short, acronym }
    public enum Source: String, Sendable, CaseIterable {
        case corpus, gloss, lexicon, newsroom, glossary
        /// A reviewer's own row, whose terms were not seen as a pair.
        case none = ""
    }

    public var concept = ""
    public var russian = ""
    public var english = ""
    public var status = Status.proposed
    public var kind = Kind.term
    public var form = Form.full
    public var pos = "NOUN"
    /// 0 to 1.
    public var confidence = 0.0
    /// How often this rendering was seen in paired text.
    public var count = 0
    public var documents = 0
    /// How often each term was seen at all.
    public var russianCount = 0
    public var englishCount = 0
    public var russianVariants: [String] = []
    public var englishVariants: [String] = []
    public var source = Source.corpus
    /// The reviewer's, or what a list advises.
    public var note = ""
    public var russianContext = ""
    public var englishContext = ""
    public var contextAt = ""
    /// Columns that are the reviewer's own, by name.
    public var other: [String: String] = [:]

    public init() {}

    public var isDecided: Bool { status != .proposed }

    /// The term of a side.
    package subscript(side: Side) -> String {
        get { side == .russian ? russian : english }
        set { if side == .russian { russian = newValue } else { english = newValue } }
    }

    /// The example of a side.
    package func context(_ side: Side) -> String {
        side == .russian ? russianContext : englishContext
    }
}

/// A glossary: its rows, and the columns beyond ours that its file has.
public struct Glossary: Sendable, Equatable {
    public var rows: [GlossaryRow]
    /// In the order of the file.
    public var otherColumns: [String]
    /// Names of concepts that the file leaves empty and reading has filled in.
    private(set) var madeConcepts: Set<String> = []

    public init(rows: [GlossaryRow] = [], otherColumns: [String] = []) {
        self.rows = rows
        self.otherColumns = otherColumns
    }

    public static let columns = [
        "concept", "ru", "en", "status", "kind", "form", "pos", "confidence", "count",
        "documents", "ru_count", "en_count", "ru_variants", "en_variants", "source", "note",
        "ru_context", "en_context", "context_at",
    ]

    /// The glossary as a table, header first.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write((Glossary.columns + otherColumns).map(Cell.text), to: &bytes)
        for row in rows {
            let cells: [Cell] =
                [
                    .text(row.concept), .text(row.russian), .text(row.english),
                    .plain(row.status.rawValue), .plain(row.kind.rawValue),
                    .plain(row.form.rawValue), .plain(row.pos), .share(row.confidence),
                    .plain(String(row.count)), .plain(String(row.documents)),
                    .plain(String(row.russianCount)), .plain(String(row.englishCount)),
                    .text(row.russianVariants.joined(separator: "; ")),
                    .text(row.englishVariants.joined(separator: "; ")),
                    .plain(row.source.rawValue), .text(row.note), .text(row.russianContext),
                    .text(row.englishContext), .text(row.contextAt),
                ] + otherColumns.map { .text(row.other[$0] ?? "") }
            Table.write(cells, to: &bytes)
        }
        return bytes
    }

    /// Reads a glossary from a table.
    ///
    /// Only `ru` and `en` must be there; what is missing has its usual value,
    /// and rows without a concept are given one by their terms.
    /// - Throws: `TableError` for an unknown word in a column of ours, or a
    ///   number that is none.
    public init(_ table: Table, path: String) throws(TableError) {
        try table.require(.glossary, path: path)
        otherColumns = table.columns.filter { !Glossary.columns.contains($0) }
        rows = []
        for line in table.rows {
            var row = GlossaryRow()
            let reader = RowReader(table: table, row: line, path: path)
            row.concept = reader.text("concept")
            row.russian = reader.text("ru")
            row.english = reader.text("en")
            row.status = try reader.word("status", .proposed)
            row.kind = try reader.word("kind", .term)
            row.form = try reader.word("form", .full)
            row.source = try reader.word("source", .none)
            row.pos = reader.text("pos")
            row.confidence = try reader.number("confidence")
            row.count = Int(try reader.number("count"))
            row.documents = Int(try reader.number("documents"))
            row.russianCount = Int(try reader.number("ru_count"))
            row.englishCount = Int(try reader.number("en_count"))
            row.russianVariants = reader.list("ru_variants")
            row.englishVariants = reader.list("en_variants")
            row.note = reader.text("note")
            row.russianContext = reader.text("ru_context")
            row.englishContext = reader.text("en_context")
            row.contextAt = reader.text("context_at")
            for name in otherColumns { row.other[name] = reader.text(name) }
            guard !(row.russian.isEmpty && row.english.isEmpty) else {
                throw TableError(
                    path: path, line: line.line, column: 0,
                    problem: "a row needs a Russian or an English term")
            }
            rows.append(row)
        }
        let given = Set(rows.map(\.concept))
        Concepts.name(&rows)
        madeConcepts = Set(rows.map(\.concept)).subtracting(given)
    }

    /// Without the concepts that reading has filled in, for whoever names them
    /// anew beside the rows of another glossary.
    var withoutMadeConcepts: Glossary {
        var out = self
        for index in out.rows.indices where madeConcepts.contains(out.rows[index].concept) {
            out.rows[index].concept = ""
        }
        out.madeConcepts = []
        return out
    }

    private struct RowReader {
        let table: Table
        let row: Table.Row
        let path: String

        func text(_ name: String) -> String { table.value(row, name) }

        func list(_ name: String) -> [String] {
            text(name).split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
        }

        func word<Word: RawRepresentable & CaseIterable>(
            _ name: String, _ usual: Word
        ) throws(TableError) -> Word where Word.RawValue == String {
            let text = text(name).trimmed
            if text.isEmpty { return usual }
            guard let word = Word(rawValue: text.lowercased()) else {
                let known = Word.allCases.map(\.rawValue).filter { !$0.isEmpty }
                    .joined(separator: ", ")
                throw TableError(
                    path: path, line: row.line, column: (table.column(name) ?? 0) + 1,
                    problem: "unknown \(name) \(text); write one of \(known)")
            }
            return word
        }

        func number(_ name: String) throws(TableError) -> Double {
            let text = text(name)
            if text.isEmpty { return 0 }
            guard let value = Double(String(text.map { $0 == "," ? "." : $0 })) else {
                throw TableError(
                    path: path, line: row.line, column: (table.column(name) ?? 0) + 1,
                    problem: "\(text) is no number")
            }
            return value
        }
    }
}
