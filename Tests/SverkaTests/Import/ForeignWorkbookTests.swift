import Sverka
import Testing

/// Workbooks as other programs write them.
@Suite struct ForeignWorkbookTests {
    /// A workbook of some sheets, their rows in SpreadsheetML.
    private func workbook(_ sheets: [String]) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relations(_ all: [(String, String)]) -> String {
            "<Relationships>"
                + all.enumerated().map {
                    "<Relationship Id=\"r\($0 + 1)\" Type=\"\(office)/\($1.0)\" Target=\"\($1.1)\"/>"
                }.joined() + "</Relationships>"
        }
        var parts = [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
                    + sheets.indices.map { "<sheet name=\"s\($0)\" r:id=\"r\($0 + 1)\"/>" }.joined()
                    + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations(sheets.indices.map { ("worksheet", "worksheets/s\($0).xml") })
            ),
        ]
        for (number, rows) in sheets.enumerated() {
            parts.append(
                (
                    "xl/worksheets/s\(number).xml",
                    "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"
                ))
        }
        return ZipArchive.archive(of: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private func text(_ cell: String, _ text: String) -> String {
        "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    @Test func theFirstSheetOfTermsIsRead() throws {
        let notes = "<row r=\"1\">\(text("A1", "About this file"))</row>"
        let terms = """
            <row r="1">\(text("A1", "№"))\(text("B1", "Английский"))\(text("C1", "Русский"))\
            \(text("D1", "Комментарий"))</row>
            <row r="2"><c r="A2"><v>1</v></c>\(text("B2", "berth"))\(text("C2", "причал"))\
            \(text("D2", "у моря\nи реки"))</row>
            <row r="3"><c r="B3"><v>911</v></c><c r="C3"><v>911</v></c></row>
            <row r="9">\(text("C9", "устав_x0020_города"))\(text("F9", "stray"))</row>
            """
        let found = try GlossaryImports.read(workbook([notes, terms]), path: "g.xlsx")
        #expect(
            found.glossary.rows.map { "\($0.russian)|\($0.english)|\($0.note)" } == [
                "причал|berth|у моря\nи реки", "911|911|", "устав города||",
            ])
        #expect(found.glossary.otherColumns == ["№"])
        #expect(found.glossary.rows.map(\.place).last == "g.xlsx:9")
        #expect(
            found.omissions == [
                "1 value in further columns left out",
                "1 entry without an English term; the cell is left empty", "1 other sheet left out",
            ])
    }

    @Test func ourColumnsWithARowThatIsWrongSayWhere() {
        let rows = """
            <row r="1">\(text("A1", "ru"))\(text("B1", "en"))\(text("C1", "status"))</row>
            <row r="4">\(text("A4", "вода"))\(text("B4", "water"))\(text("C4", "odd"))</row>
            """
        #expect {
            try GlossaryImports.read(workbook([rows]), path: "g.xlsx")
        } throws: {
            "\($0)".hasPrefix("g.xlsx:4:3: unknown status odd")
        }
    }

    @Test func otherArchivesAreNone() {
        let archive = ZipArchive.archive(of: [(name: "a.txt", bytes: Array("x".utf8))])
        #expect(throws: GlossaryImportError.self) {
            try GlossaryImports.read(archive, path: "g.zip")
        }
        #expect(throws: GlossaryImportError.self) {
            try GlossaryImports.read(workbook(["<row r=\"1\"/>"]), path: "g.xlsx")
        }
    }
}
