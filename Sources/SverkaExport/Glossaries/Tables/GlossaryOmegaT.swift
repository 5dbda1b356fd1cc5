import SverkaSupport
import SverkaTerminology
import SverkaText

/// OmegaT's glossary: source, target and comment, tab-separated without quotes.
struct GlossaryOmegaT: GlossaryFormat {
    static let name = "omegat"
    static let summary = "OmegaT's glossary"
    static let carries: Set<GlossaryField> = [.note]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var lines = Lines(source: glossary.source)
        for concept in glossary.concepts {
            let avoided = concept.terms(glossary.source.other).filter(\.isAvoided).map(\.term)
            for row in concept.rows where row.status != .rejected { lines.add(row, avoided) }
        }
        return GlossaryExport(
            text: lines.text,
            omissions: Omissions.list([
                (
                    lines.comments, "term",
                    "beginning with # not written: omegat reads comments there"
                ),
                (lines.oneSided, "term", "without a rendering not written: omegat has pairs alone"),
                (lines.avoided, "deprecated row", "not written: omegat has none"),
            ]))
    }

    private struct Lines {
        let source: Side
        private(set) var text = ""
        /// Rows that were left out.
        private(set) var comments = 0, oneSided = 0, avoided = 0

        init(source: Side) { self.source = source }

        /// - Parameter avoid: renderings of the concept that are deprecated.
        mutating func add(_ row: GlossaryRow, _ avoid: [String]) {
            let term = row[source].onOneLine.trimmed
            let rendering = row[source.other].onOneLine.trimmed
            if row.status == .deprecated {
                // What is avoided on the other side is in the comments.
                if !avoid.contains(row[source.other]) { avoided += 1 }
            } else if term.isEmpty || rendering.isEmpty {
                oneSided += 1
            } else if term.utf8.first == 0x23 {
                // OmegaT takes such a line for a comment.
                comments += 1
            } else {
                var remarks = row.note.isEmpty ? [] : [row.note]
                if !avoid.isEmpty { remarks.append("avoid: " + avoid.joined(separator: ", ")) }
                let comment = remarks.joined(separator: "; ").onOneLine.trimmed
                text += "\(term)\t\(rendering)\t\(comment)\n"
            }
        }
    }
}
