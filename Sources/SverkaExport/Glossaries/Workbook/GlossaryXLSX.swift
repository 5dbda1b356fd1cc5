/// All columns as a workbook of one sheet (ECMA-376, SpreadsheetML). Every cell
/// is text: a term that begins with `=` is none to be computed.
struct GlossaryXLSX: GlossaryFormat {
    static let name = "xlsx"
    static let summary = "all columns for Excel"
    static let carries: Set<GlossaryField> = [.everyColumn, .title, .author]
    static let isBinary = true

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        guard let table = glossary.table else { return GlossaryExport(bytes: []) }
        var sheet = WorkbookSheet(table)
        let main = sheet.xml()
        let package = OfficePackage(
            title: glossary.title, author: glossary.author, mainName: "xl/workbook.xml",
            mainType: "spreadsheetml.sheet.main", main: SpreadsheetML.workbook(sheet.range),
            parts: [
                .init(
                    kind: "worksheet", name: "worksheets/sheet1.xml",
                    type: "spreadsheetml.worksheet", xml: main),
                .init(
                    kind: "styles", name: "styles.xml", type: "spreadsheetml.styles",
                    xml: SpreadsheetML.styles),
                .init(
                    kind: "sharedStrings", name: "sharedStrings.xml",
                    type: "spreadsheetml.sharedStrings", xml: sheet.strings.xml),
            ])
        return GlossaryExport(bytes: package.bytes(), omissions: sheet.omissions)
    }
}
