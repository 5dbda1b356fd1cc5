import SverkaTerminology
import SverkaText

/// OmegaT's glossary: source, target and comment, tab-separated without quotes.
struct GlossaryOmegaT: GlossaryFormat {
    static let name = "omegat"
    static let carries: Set<String> = ["note"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        var out = ""
        var comments = 0
        for concept in glossary.concepts {
            let avoid = concept.terms(to).filter {
                ExportedGlossary.Concept.status($0.rows) == .deprecated
            }.map(\.term)
            for row in concept.rows where row.status != .deprecated && row.status != .rejected {
                guard !row.term(from).isEmpty, !row.term(to).isEmpty else { continue }
                // OmegaT takes such a line for a comment.
                if row.term(from).hasPrefix("#") {
                    comments += 1
                    continue
                }
                var remarks = row.note.isEmpty ? [] : [row.note]
                if !avoid.isEmpty { remarks.append("avoid: " + avoid.joined(separator: ", ")) }
                let cells = [row.term(from), row.term(to), remarks.joined(separator: "; ")]
                out += cells.map(\.onOneLine).joined(separator: "\t") + "\n"
            }
        }
        var export = GlossaryExport(bytes: Array(out.utf8))
        if comments > 0 {
            export.omissions.append(
                "\(comments) terms that begin with # not written: omegat reads comments there")
        }
        return export
    }
}

/// DeepL's glossary: source and target, tab-separated, each source once, at
/// most 1,024 bytes a term.
struct GlossaryDeepL: GlossaryFormat {
    static let name = "deepl"
    static let carries: Set<String> = []

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        var export = GlossaryExport(bytes: [])
        var targets: [String: String] = [:]
        var long = 0, conflicts = 0
        for concept in glossary.concepts {
            for row in concept.rows where row.status != .deprecated && row.status != .rejected {
                let source = row.term(from).onOneLine.trimmed
                let target = row.term(to).onOneLine.trimmed
                guard !source.isEmpty, !target.isEmpty else { continue }
                guard source.utf8.count <= 1024, target.utf8.count <= 1024 else {
                    long += 1
                    continue
                }
                if let known = targets[source] {
                    if known != target { conflicts += 1 }
                    continue
                }
                targets[source] = target
                export.bytes += "\(source)\t\(target)\n".utf8
            }
        }
        if long > 0 {
            export.omissions.append("\(long) terms of more than 1,024 bytes not written")
        }
        if conflicts > 0 {
            export.omissions.append(
                "\(conflicts) other renderings not written: deepl has one a term")
        }
        return export
    }
}

/// The examples of terms as a translation memory.
struct GlossaryTMX: GlossaryFormat {
    static let name = "tmx"
    static let carries: Set<String> = ["note", "ru_context"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var seen: Set<String> = []
        let units = glossary.rows.filter {
            !$0.russianContext.isEmpty && !$0.englishContext.isEmpty
                && seen.insert($0.russianContext + "\t" + $0.englishContext).inserted
        }.enumerated().map { index, row in
            TMX.Unit(
                id: "\(index + 1)", russian: row.russianContext, english: row.englishContext,
                properties: [("concept", row.concept), ("at", row.contextAt)], note: row.note)
        }
        return GlossaryExport(bytes: Array(TMX.text(units, segments: "paragraph").utf8))
    }
}

/// All columns, comma-separated, for spreadsheets.
struct GlossaryCSV: GlossaryFormat {
    static let name = "csv"
    static let carries: Set<String> = ["*"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let table = Glossary(rows: glossary.rows, otherColumns: glossary.otherColumns).bytes()
        // The same cells as the table's, read back from it.
        guard let read = try? Table(parsing: table, path: "") else {
            return GlossaryExport(bytes: [])
        }
        var out = read.columns.map(CSV.field).joined(separator: ",") + "\r\n"
        for row in read.rows {
            out +=
                read.columns.map { name in
                    CSV.field(CSV.safe(read.value(row, name)))
                }.joined(separator: ",") + "\r\n"
        }
        return GlossaryExport(bytes: [0xEF, 0xBB, 0xBF] + Array(out.utf8))
    }
}

/// Weblate's CSV for glossaries.
struct GlossaryWeblate: GlossaryFormat {
    static let name = "weblate"
    static let carries: Set<String> = ["note"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        var out =
            "\"location\",\"source\",\"target\",\"id\",\"fuzzy\",\"context\","
            + "\"translator_comments\",\"developer_comments\"\r\n"
        for row in glossary.rows where row.status != .rejected {
            guard !row.term(from).isEmpty else { continue }
            let flags = row.status == .deprecated ? "forbidden" : ""
            let cells = [
                "", row.term(from), row.term(to), row.concept,
                row.status == .proposed ? "True" : "False", row.concept, row.note, flags,
            ]
            out += cells.map(CSV.quoted).joined(separator: ",") + "\r\n"
        }
        // With its mark, by which readers tell the encoding.
        return GlossaryExport(bytes: [0xEF, 0xBB, 0xBF] + Array(out.utf8))
    }
}

/// Comma-separated values as RFC 4180 has them.
enum CSV {
    static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    static func field(_ text: String) -> String {
        text.contains { $0 == "," || $0 == "\"" || $0.isNewline } ? quoted(text) : text
    }

    /// With a leading apostrophe where a spreadsheet would run the text.
    static func safe(_ text: String) -> String {
        text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
