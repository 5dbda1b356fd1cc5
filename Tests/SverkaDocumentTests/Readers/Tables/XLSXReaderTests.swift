import SverkaDocument
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct XLSXReaderTests {
    private static let relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook of sheets, with shared texts.
    private func workbook(_ sheets: [String], strings: String = "", hidden: Int? = nil) -> [UInt8] {
        func list(_ items: [(String, String)]) -> String {
            "<Relationships>"
                + items.enumerated().map { index, item in
                    "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.relationships)/\(item.0)\" "
                        + "Target=\"\(item.1)\"/>"
                }.joined() + "</Relationships>"
        }
        let names = sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
        let book = sheets.indices.map { index in
            "<sheet name=\"S\(index)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\""
                + (hidden == index ? " state=\"hidden\"/>" : "/>")
        }
        var files = [
            ("_rels/.rels", list([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", "<workbook><sheets>\(book.joined())</sheets></workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                list(names.map { ("worksheet", $0) } + [("sharedStrings", "sharedStrings.xml")])
            ), ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
        ]
        for (name, sheet) in zip(names, sheets) {
            files.append(("xl/" + name, "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"))
        }
        return ZipArchive.archive(of: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private let strings = """
        <si><t>Русский</t></si><si><t>English</t></si>
        <si><r><t>Сад </t></r><r><rPr><b/></rPr><t>закрыт</t></r><rPh><t>x</t></rPh></si>
        """
    private let sheet = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
        <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>43831</v></c>\
        <c r="C2" t="inlineStr"><is><t>The garden is closed</t></is></c></row>
        <row r="5"><c r="A5" t="str"><f>B1</f><v>Река</v></c><c r="C5" t="inlineStr">\
        <is><t>River</t></is></c></row>
        """

    @Test func rowsArePairsToBeChecked() throws {
        #expect(
            try bitextLines(workbook([sheet], strings: strings), "a.xlsx") == [
                "ru 1 Сад закрыт", "en 1 The garden is closed", "ru 2 Река", "en 2 River",
            ])
    }

    @Test func sheetsWithoutPairsArePassedOver() throws {
        let numbers = "<row><c><v>1</v></c></row>"
        #expect(
            try bitextLines(
                workbook([numbers, sheet, sheet], strings: strings, hidden: 2), "a.xlsx"
            )
            .count == 4)
        #expect(throws: DocumentError.self) { try bitextLines(workbook([numbers]), "a.xlsx") }
    }

    /// Lines are rows, also behind empty ones.
    @Test func places() throws {
        let document = try DocumentReader().read(
            workbook([sheet], strings: strings), path: "a.xlsx", format: .xlsx)
        let units = document.units, text = try #require(document.text)
        #expect(units.map(\.place.line) == [2, 2, 5, 5])
        #expect(
            units.map { String(decoding: text[$0.place.bytes], as: UTF8.self) } == units.map(\.text)
        )
    }

    @Test func brokenWorkbooksNeverTrap() throws {
        var random = SeededRandom(43)
        let parts = [sheet, strings].map { Array($0.utf8) }
        for _ in 0..<300 {
            var broken = parts
            for _ in 0..<4 {
                let part = Int.random(in: 0...1, using: &random)
                let at = Int.random(in: 0..<broken[part].count, using: &random)
                if Bool.random(using: &random) {
                    broken[part].remove(at: at)
                } else {
                    broken[part][at] = UInt8.random(in: 0x20...0x7E, using: &random)
                }
            }
            let texts = broken.map { String(decoding: $0, as: UTF8.self) }
            _ = try? bitextLines(workbook([texts[0]], strings: texts[1]), "a.xlsx")
        }
        let whole = workbook([sheet], strings: strings)
        for _ in 0..<300 {
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                in: 0...255, using: &random)
            _ = try? bitextLines(bytes, "a.xlsx")
        }
    }

    /// A shared text that stands in very many cells.
    @Test func aTextThatGrowsIsRefused() throws {
        let long = String(repeating: "слово ", count: 100_000)
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 300)
        #expect {
            try bitextLines(
                workbook(["<row>\(cells)</row>"], strings: "<si><t>\(long)</t></si>"), "a.xlsx")
        } throws: { error in
            "\(error)".contains("more than 256 MB of text in its cells")
        }
    }
}
