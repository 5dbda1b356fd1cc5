import SverkaSupport
import SverkaExport
import SverkaTerminology
import SverkaText
import Testing

/// The formats of office programs, read back part by part.
@Suite struct OfficeFormatTests {
    private static var glossary: Glossary {
        func row(
            _ concept: String, _ russian: String, _ english: String,
            _ status: GlossaryRow.Status = .preferred, note: String = ""
        ) -> GlossaryRow {
            var row = GlossaryRow()
            (row.concept, row.russian, row.english) = (concept, russian, english)
            (row.status, row.note) = (status, note)
            return row
        }
        var example = row("union-state", "Союзное государство", "Union State", note: "A & B <c>")
        (example.russianContext, example.englishContext) = ("Текст «а»", "Text b")
        return Glossary(rows: [
            example, row("union-state", "Союзное государство", "State Union", .deprecated),
            row("belarus", "Беларусь", "Belarus"),
            row("belarus", "Белоруссия", "Belarus", .deprecated), row("sum", "=сумма", "_x0041_"),
            row("lines", "ёж\nдва", "line\ttab"), row("eater", "едок", "eater"),
            row("cat", "«Кот»", "Cat"), row("long", String(repeating: "д", count: 40_000), "long"),
        ])
    }

    private func export(_ name: String) throws -> GlossaryExport {
        let format = try #require(GlossaryFormats.named(name))
        var glossary = ExportedGlossary(Self.glossary, statuses: [.preferred, .deprecated])
        (glossary.title, glossary.author) = ("Слова & имена", "Редакция")
        return format.export(glossary)
    }

    private func part(_ name: String, of export: GlossaryExport) throws -> String {
        String(decoding: try ZipArchive(export.bytes).contents(of: name), as: UTF8.self)
    }

    @Test func binaryFormatsSaySo() {
        let names = GlossaryFormats.all.filter { type(of: $0).isBinary }.map { type(of: $0).name }
        #expect(names == ["xlsx", "docx"])
    }

    @Test(arguments: ["xlsx", "docx"]) func theSameGlossaryGivesTheSameBytes(_ name: String) throws
    {
        #expect(try export(name).bytes == export(name).bytes)
        #expect(try part("docProps/core.xml", of: export(name)).contains("Слова &amp; имена"))
    }

    @Test func workbooksHaveTextAlone() throws {
        let export = try export("xlsx")
        let sheet = try part("xl/worksheets/sheet1.xml", of: export)
        #expect(!sheet.contains("<f>") && !sheet.contains("t=\"n\""))
        #expect(
            sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:X10\"/>"))
        #expect(sheet.contains("sqref=\"D2:D1048576\""))
        #expect(sheet.contains("\"proposed,preferred,admitted,deprecated,rejected\""))
        let strings = try part("xl/sharedStrings.xml", of: export)
        for text in ["=сумма", "_x005F_x0041_", "ёж\nдва", "line\ttab", "A &amp; B &lt;c&gt;"] {
            #expect(strings.contains("<t xml:space=\"preserve\">\(text)</t>"), "\(text)")
        }
        #expect(
            export.omissions == ["1 value cut to 32,767 characters: xlsx has room for no more"])
    }

    @Test func documentsAreTheGuide() throws {
        let document = try part("word/document.xml", of: export("docx"))
        #expect(document.contains("<w:pStyle w:val=\"Title\"/>"))
        #expect(
            document.contains(
                "<w:rStyle w:val=\"Avoided\"/><w:lang w:val=\"en-GB\"/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">State Union</w:t>"))
        #expect(
            document.contains(
                "<w:rStyle w:val=\"Strong\"/><w:lang w:val=\"ru-RU\"/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">ёж</w:t><w:br/>"))
        #expect(document.contains("<w:hyperlink w:anchor=\"entry0\""))
        #expect(document.contains("w:name=\"entry0\""))
    }

    @Test func theGuideIsAlphabetical() throws {
        let export = try #require(GlossaryFormats.named("markdown")).export(
            ExportedGlossary(Self.glossary, statuses: [.preferred]))
        let terms = String(decoding: export.bytes, as: UTF8.self).split(separator: "\n")
            .filter { $0.hasPrefix("**") }.map { $0.prefix(5) }
        #expect(terms == ["**Бел", "**ддд", "**едо", "**ёж ", "**«Ко", "**Сою", "**=су"])
    }
}
