/// The examples of terms as a translation memory.
struct GlossaryTMX: GlossaryFormat {
    static let name = "tmx"
    static let summary = "the examples as a translation memory"
    static let carries: Set<GlossaryField> = [.note, .examples, .title, .author]

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
