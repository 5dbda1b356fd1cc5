import SverkaSupport
import SverkaTerminology
import SverkaText

/// OmegaT's glossary: source, target and comment, tab-separated without quotes.
struct GlossaryOmegaT: GlossaryFormat {
    static let name = "omegat"
    static let carries: Set<String> = ["note"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        var out = ""
        var comments = 0, oneSided = 0, avoided = 0
        for concept in glossary.concepts {
            let avoid = concept.terms(to).filter {
                ExportedGlossary.Concept.status($0.rows) == .deprecated
            }.map(\.term)
            for row in concept.rows where row.status != .rejected {
                let source = row[from].onOneLine.trimmed
                let target = row[to].onOneLine.trimmed
                if row.status == .deprecated {
                    // What is avoided on the other side is in the comments.
                    if !avoid.contains(row[to]) { avoided += 1 }
                } else if source.isEmpty || target.isEmpty {
                    oneSided += 1
                } else if source.hasPrefix("#") {
                    // OmegaT takes such a line for a comment.
                    comments += 1
                } else {
                    var remarks = row.note.isEmpty ? [] : [row.note]
                    if !avoid.isEmpty { remarks.append("avoid: " + avoid.joined(separator: ", ")) }
                    let comment = remarks.joined(separator: "; ").onOneLine.trimmed
                    out += "\(source)\t\(target)\t\(comment)\n"
                }
            }
        }
        return GlossaryExport(
            text: out,
            omissions: Omissions.list([
                (comments, "term", "beginning with # not written: omegat reads comments there"),
                (oneSided, "term", "without a rendering not written: omegat has pairs alone"),
                (avoided, "deprecated row", "not written: omegat has none"),
            ]))
    }
}

/// DeepL's glossary: source and target, each source once, at most 1,024 bytes a
/// term; with commas between where the file is called `.csv`, else with tabs.
struct GlossaryDeepL: GlossaryFormat {
    static let name = "deepl"
    static let carries: Set<String> = []

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        let isCSV = glossary.ending == "csv"
        var out = ""
        var targets: [String: String] = [:]
        var long = 0, others = 0, oneSided = 0, avoided = 0
        for row in glossary.concepts.flatMap(\.rows) where row.status != .rejected {
            let source = row[from].onOneLine.trimmed
            let target = row[to].onOneLine.trimmed
            if row.status == .deprecated {
                avoided += 1
            } else if source.isEmpty || target.isEmpty {
                oneSided += 1
            } else if source.utf8.count > 1024 || target.utf8.count > 1024 {
                long += 1
            } else if let known = targets[source] {
                if known != target { others += 1 }
            } else {
                targets[source] = target
                out +=
                    isCSV
                    ? "\(CSV.field(source)),\(CSV.field(target))\r\n" : "\(source)\t\(target)\n"
            }
        }
        return GlossaryExport(
            text: out,
            omissions: Omissions.list([
                (long, "term", "of more than 1,024 bytes not written"),
                (others, "other rendering", "not written: deepl has one a term"),
                (oneSided, "term", "without a rendering not written: deepl has pairs alone"),
                (avoided, "deprecated row", "not written: deepl has none"),
            ]))
    }
}

/// What was left out, by why.
enum Omissions {
    /// `2 terms of more than 1,024 bytes not written`, but for what there is
    /// none of.
    static func list(_ counts: [(number: Int, what: String, why: String)]) -> [String] {
        counts.filter { $0.number > 0 }.map { "\(counted($0.number, $0.what)) \($0.why)" }
    }
}

/// The examples of terms as a translation memory.
struct GlossaryTMX: GlossaryFormat {
    static let name = "tmx"
    static let carries: Set<String> = ["note", "ru_context", "title", "author"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var seen: Set<String> = []
        let rows = glossary.rows.filter {
            !$0.russianContext.isEmpty && !$0.englishContext.isEmpty
        }
        let units = rows.filter {
            seen.insert($0.russianContext + "\t" + $0.englishContext).inserted
        }.enumerated().map { index, row in
            TMX.Unit(
                id: "\(index + 1)", russian: row.russianContext, english: row.englishContext,
                properties: [("concept", row.concept), ("at", row.contextAt)], note: row.note)
        }
        let header = TMX.Header(
            segments: "paragraph", source: glossary.source, title: glossary.title,
            author: glossary.author)
        return GlossaryExport(
            text: TMX.text(units, header),
            omissions: Omissions.list([
                (
                    glossary.rows.count - rows.count, "row",
                    "without an example in both languages not written: tmx has examples alone"
                )
            ]))
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
        return GlossaryExport(text: "\u{FEFF}" + out)
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
        var oneSided = 0
        var ids = ElementIDs()
        for row in glossary.rows where row.status != .rejected {
            guard !row[from].isEmpty else {
                oneSided += 1
                continue
            }
            let flags = row.status == .deprecated ? "forbidden" : ""
            // Of two rows with the same source and context Weblate keeps one.
            let id = ids.id(row.concept)
            let cells = [
                "", row[from], row[to], id,
                row.status == .proposed ? "True" : "False", id, row.note, flags,
            ]
            out += cells.map(CSV.quoted).joined(separator: ",") + "\r\n"
        }
        // With its mark, by which readers tell the encoding.
        return GlossaryExport(
            text: "\u{FEFF}" + out,
            omissions: Omissions.list([(oneSided, "row", "without a source term not written")]))
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
