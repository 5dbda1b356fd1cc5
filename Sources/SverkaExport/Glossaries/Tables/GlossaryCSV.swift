/// All columns, comma-separated, for spreadsheets.
struct GlossaryCSV: GlossaryFormat {
    static let name = "csv"
    static let summary = "all columns for a spreadsheet"
    static let carries: Set<GlossaryField> = [.everyColumn]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        guard let table = glossary.table else { return GlossaryExport(bytes: []) }
        var out = CSV.line(table.columns.map { CSV.field($0) })
        for row in table.rows {
            out += CSV.line(table.columns.map { CSV.field(table.value(row, $0)) })
        }
        return GlossaryExport(text: "\u{FEFF}" + out)
    }
}
