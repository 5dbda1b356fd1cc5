import SverkaSupport
import SverkaTerminology
import SverkaText

/// DeepL's glossary: source and target, each source once, at most 1,024 bytes a
/// term; with commas between where the file is called `.csv`, else with tabs.
struct GlossaryDeepL: GlossaryFormat {
    static let name = "deepl"
    static let summary = "DeepL's glossary, as .tsv or .csv"
    static let carries: Set<GlossaryField> = []

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var lines = Lines(source: glossary.source, isCSV: glossary.ending == "csv")
        for row in glossary.concepts.flatMap(\.rows) where row.status != .rejected {
            lines.add(row)
        }
        return GlossaryExport(
            text: lines.text,
            omissions: Omissions.list([
                (lines.long, "term", "of more than 1,024 bytes not written"),
                (lines.others, "other rendering", "not written: deepl has one a term"),
                (lines.oneSided, "term", "without a rendering not written: deepl has pairs alone"),
                (lines.avoided, "deprecated row", "not written: deepl has none"),
            ]))
    }

    private struct Lines {
        let source: Side
        let isCSV: Bool
        private(set) var text = ""
        /// Rows that were left out.
        private(set) var long = 0, others = 0, oneSided = 0, avoided = 0
        private var renderings: [String: String] = [:]
        /// Bytes that a term may have.
        private static let mostBytes = 1024

        init(source: Side, isCSV: Bool) { (self.source, self.isCSV) = (source, isCSV) }

        mutating func add(_ row: GlossaryRow) {
            let term = row[source].onOneLine.trimmed
            let rendering = row[source.other].onOneLine.trimmed
            if row.status == .deprecated {
                avoided += 1
            } else if term.isEmpty || rendering.isEmpty {
                oneSided += 1
            } else if term.utf8.count > Self.mostBytes || rendering.utf8.count > Self.mostBytes {
                long += 1
            } else if let known = renderings[term] {
                if known != rendering { others += 1 }
            } else {
                renderings[term] = rendering
                text +=
                    isCSV
                    ? CSV.line([term, rendering].map { CSV.field($0, for: .translation) })
                    : "\(term)\t\(rendering)\n"
            }
        }
    }
}
