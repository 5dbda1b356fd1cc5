/// Weblate's CSV for glossaries.
struct GlossaryWeblate: GlossaryFormat {
    static let name = "weblate"
    static let summary = "Weblate's glossary"
    static let carries: Set<GlossaryField> = [.note]

    private static let columns = [
        "location", "source", "target", "id", "fuzzy", "context", "translator_comments",
        "developer_comments",
    ]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let from = glossary.source, to = from.other
        var out = CSV.line(Self.columns.map { CSV.quoted($0) })
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
            out += CSV.line(cells.map { CSV.quoted($0, for: .translation) })
        }
        // With its mark, by which readers tell the encoding.
        return GlossaryExport(
            text: "\u{FEFF}" + out,
            omissions: Omissions.list([(oneSided, "row", "without a source term not written")]))
    }
}
