import SverkaTerminology
import SverkaText

/// A form that glossaries are written in. One file a format; a new one takes a
/// file and a line in `GlossaryFormats.all`.
public protocol GlossaryFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// Columns of the glossary that the format has room for, besides the terms,
    /// `*` for all; what a glossary has in others is reported.
    static var carries: Set<String> { get }
    /// Whether it is no text, which a terminal could show.
    static var isBinary: Bool { get }
    func export(_ glossary: ExportedGlossary) -> GlossaryExport
}

extension GlossaryFormat {
    public static var isBinary: Bool { false }
}

/// What an export has made.
public struct GlossaryExport: Sendable {
    public var bytes: [UInt8]
    /// What was left out, for the user: `2 terms of more than 1,024 bytes`.
    public var omissions: [String] = []
}

/// The formats for glossaries.
public enum GlossaryFormats {
    public static let all: [any GlossaryFormat] = [
        GlossaryTBX(), GlossaryMARTIF(), GlossaryOmegaT(), GlossaryDeepL(), GlossaryTMX(),
        GlossaryCSV(), GlossaryXLSX(), GlossaryWeblate(), GlossaryJSON(), GlossaryMarkdown(),
        GlossaryHTML(), GlossaryDOCX(),
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
                let term = row.term(side)
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

    /// What of the glossary's columns a format has no room for.
    public func omissions(_ format: any GlossaryFormat) -> [String] {
        let carries = type(of: format).carries
        var out: [String] = []
        func count(_ name: String, as label: String, _ value: (GlossaryRow) -> String) {
            guard !carries.contains(name), !carries.contains("*") else { return }
            let number = rows.count { !value($0).isEmpty }
            guard number > 0 else { return }
            let things = number == 1 ? label : label + "s"
            out.append("\(number) \(things) not written: \(type(of: format).name) has none")
        }
        count("note", as: "note", \.note)
        count("ru_context", as: "example", \.russianContext)
        for name in otherColumns { count(name, as: "\(name) value") { $0.other[name] ?? "" } }
        return out
    }
}

extension GlossaryRow {
    func term(_ side: Side) -> String { side == .russian ? russian : english }

    func context(_ side: Side) -> String {
        side == .russian ? russianContext : englishContext
    }
}

extension String {
    /// On one line, for formats whose lines are records.
    var onOneLine: String {
        String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
