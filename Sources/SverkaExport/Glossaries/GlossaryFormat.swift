import SverkaSupport
import SverkaTerminology
import SverkaText

/// A form that glossaries are written in. One file a format; a new one takes a
/// file and a line in `GlossaryFormats.all`.
public protocol GlossaryFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// Columns of the glossary that the format has room for, besides the terms,
    /// `*` for all, and `title` and `author`; what a glossary has besides is
    /// reported.
    static var carries: Set<String> { get }
    /// Whether it is no text, which a terminal could show.
    static var isBinary: Bool { get }
    /// The paths that it may write below a folder; none where it writes one
    /// file.
    static var paths: [String] { get }
    func export(_ glossary: ExportedGlossary) -> GlossaryExport
}

extension GlossaryFormat {
    public static var isBinary: Bool { false }
    public static var paths: [String] { [] }
}

/// What an export has made.
public struct GlossaryExport: Sendable {
    public struct File: Sendable {
        /// Below the output folder; empty where the format writes one file.
        public var path: String
        public var bytes: [UInt8]
    }

    public var files: [File]
    /// What was left out, for the user: `2 terms of more than 1,024 bytes`.
    public var omissions: [String]

    init(files: [File], omissions: [String] = []) {
        (self.files, self.omissions) = (files, omissions)
    }

    /// One file.
    init(bytes: [UInt8], omissions: [String] = []) {
        self.init(files: [File(path: "", bytes: bytes)], omissions: omissions)
    }

    init(text: String, omissions: [String] = []) {
        self.init(bytes: Array(text.utf8), omissions: omissions)
    }

    /// The bytes of the only file.
    public var bytes: [UInt8] { files.first?.bytes ?? [] }
}

/// The formats for glossaries.
public enum GlossaryFormats {
    public static let all: [any GlossaryFormat] = [
        GlossaryTBX(), GlossaryMARTIF(), GlossaryOmegaT(), GlossaryDeepL(), GlossaryTMX(),
        GlossaryCSV(), GlossaryXLSX(), GlossaryWeblate(), GlossaryJSON(), GlossaryMarkdown(),
        GlossaryHTML(), GlossaryDOCX(), GlossaryVale(),
    ]

    public static func named(_ name: String) -> (any GlossaryFormat)? {
        all.first { type(of: $0).name == name }
    }
}

/// A glossary with what an export is told.
public struct ExportedGlossary: Sendable {
    public var rows: [GlossaryRow]
    public var otherColumns: [String]
    /// The language that is translated from.
    public var source = Side.russian
    public var title = "Glossary"
    public var author = ""
    /// The ending of the output file in small letters, without its point, for
    /// formats that have several forms: DeepL's `csv`.
    public var ending = ""

    public init(_ glossary: Glossary, statuses: Set<GlossaryRow.Status>) {
        rows = glossary.rows.filter { statuses.contains($0.status) }
        otherColumns = glossary.otherColumns
    }

    /// A concept with its rows, the preferred ones first.
    struct Concept {
        var name: String
        var rows: [GlossaryRow]

        /// The terms of one side, each once, with the rows that have it.
        func terms(_ side: Side) -> [(term: String, rows: [GlossaryRow])] {
            var out: [(String, [GlossaryRow])] = []
            for row in rows {
                let term = row[side]
                guard !term.isEmpty else { continue }
                if let index = out.firstIndex(where: { $0.0 == term }) {
                    out[index].1.append(row)
                } else {
                    out.append((term, [row]))
                }
            }
            return out
        }

        /// Of a term: deprecated only if no allowed row has it.
        static func status(_ rows: [GlossaryRow]) -> GlossaryRow.Status {
            for status in [GlossaryRow.Status.preferred, .admitted, .proposed, .deprecated]
            where rows.contains(where: { $0.status == status }) {
                return status
            }
            return .deprecated
        }
    }

    /// The concepts in the order of their first rows.
    var concepts: [Concept] {
        var out: [Concept] = []
        var positions: [String: Int] = [:]
        for row in rows {
            if let index = positions[row.concept], !row.concept.isEmpty {
                out[index].rows.append(row)
            } else {
                positions[row.concept] = out.count
                out.append(Concept(name: row.concept, rows: [row]))
            }
        }
        for index in out.indices {
            out[index].rows =
                out[index].rows.filter { $0.status == .preferred }
                + out[index].rows.filter { $0.status != .preferred }
        }
        return out
    }

    /// What of the glossary's columns, and of what an export is told, a format
    /// has no room for.
    public func omissions(_ format: any GlossaryFormat) -> [String] {
        let name = type(of: format).name, carries = type(of: format).carries
        var out: [String] = []
        func count(_ column: String, as label: String, _ value: (GlossaryRow) -> String) {
            guard !carries.contains(column), !carries.contains("*") else { return }
            let number = rows.count { !value($0).isEmpty }
            if number > 0 { out.append("\(counted(number, label)) not written: \(name) has none") }
        }
        count("note", as: "note", \.note)
        count("ru_context", as: "example", \.russianContext)
        for column in otherColumns {
            count(column, as: "\(column) value") { $0.other[column] ?? "" }
        }
        if title != "Glossary", !carries.contains("title") {
            out.append("title not written: \(name) has none")
        }
        if !author.isEmpty, !carries.contains("author") {
            out.append("author not written: \(name) has none")
        }
        return out
    }
}

/// `1 note`, `2 notes`.
func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
}

extension String {
    /// On one line, for formats whose lines are records.
    var onOneLine: String {
        String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
