import SverkaSupport
import Foundation
import SverkaExport
import SverkaTerminology
import SverkaText
import Testing

/// Each format on a glossary with everything awkward in it.
@Suite struct GlossaryFormatTests {
    private static func row(
        _ concept: String, _ russian: String, _ english: String,
        _ status: GlossaryRow.Status = .preferred, note: String = ""
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.concept, row.russian, row.english) = (concept, russian, english)
        (row.status, row.note) = (status, note)
        return row
    }

    private static let long = String(repeating: "длинно ", count: 150)

    private static var glossary: Glossary {
        var example = row("union-state", "Союзное государство", "Union State", note: "A & B <c>")
        example.russianContext = "Текст «а» & <б>"
        example.englishContext = "Text \"b\""
        return Glossary(rows: [
            example, row("union-state", "Союзное государство", "State Union", .deprecated),
            row("belarus", "Беларусь", "Belarus"),
            row("belarus", "Белоруссия", "Belarus", .deprecated),
            row("sum", "=сумма", "'=sum(1)"), row("tag", "#тег", "#tag", .admitted),
            row("lines", "строка\nдве", "line\ttab"), row("hebrew", "עברית", "e\u{301}"),
            row("long", long, "long"), row("empty", "пусто", ""),
            row("rejected", "нет", "no", .rejected), row("new", "новое", "new", .proposed),
        ])
    }

    private func export(_ name: String, _ source: Side = .russian) throws -> (String, [Message]) {
        let format = try #require(GlossaryFormats.named(name))
        var exported = ExportedGlossary(
            Self.glossary, statuses: [.preferred, .admitted, .deprecated])
        exported.source = source
        let result = format.export(exported)
        return (String(decoding: result.bytes, as: UTF8.self), result.omissions)
    }

    @Test func deepLHasEachSourceOnce() throws {
        let (text, omissions) = try export("deepl", .english)
        let sources = text.split(separator: "\n").map { $0.split(separator: "\t")[0] }
        #expect(sources.count == Set(sources).count)
        #expect(text.contains("Union State\tСоюзное государство\n"))
        #expect(!text.contains("State Union"))
        #expect(text.contains("line tab\tстрока две\n"))
        #expect(omissions.contains { $0.description.contains("1,024 bytes") })
    }

    @Test func omegaTPutsAvoidedFormsInTheComment() throws {
        let (text, omissions) = try export("omegat")
        #expect(text.contains("Союзное государство\tUnion State\tA & B <c>; avoid: State Union\n"))
        #expect(!text.contains("#"))
        #expect(
            omissions == [
                "1 term beginning with # not written: omegat reads comments there",
                "1 term without a rendering not written: omegat has pairs alone",
                "1 deprecated row not written: omegat has none",
            ])
        #expect(text.split(separator: "\n").allSatisfy { $0.filter { $0 == "\t" }.count == 2 })
    }

    @Test(arguments: ["tbx", "tbx2"])
    func termbasesAreMarkedUp(_ name: String) throws {
        let (text, _) = try export(name)
        #expect(text.contains("<term>Союзное государство</term>"))
        #expect(text.contains("deprecatedTerm-admn-sts"))
        #expect(text.contains("A &amp; B &lt;c&gt;"))
        #expect(!text.contains("нет<"))
        // `Belarus` has an allowed row, so it is not deprecated itself.
        let belarus = try #require(text.range(of: "<term>Belarus</term>"))
        #expect(text[belarus.upperBound...].prefix(80).contains("preferredTerm"))
    }

    @Test func csvHasAllColumnsAndRunsNothing() throws {
        let (text, _) = try export("csv")
        let lines = text.split(separator: "\r\n")
        #expect(lines[0].hasSuffix("last_seen"))
        #expect(!text.contains(",=") && !text.contains("\n="))
        #expect(text.contains("\"строка\nдве\""))
    }

    @Test func theGuideRefersToThePreferredTerm() throws {
        let (markdown, _) = try export("markdown")
        #expect(markdown.contains("**Белоруссия** → see **Беларусь**"))
        #expect(markdown.contains("Not: ~~State Union~~"))
        let (html, _) = try export("html")
        #expect(html.contains("<s>State Union</s>"))
        #expect(!html.contains("<c>") && html.contains("&lt;c&gt;"))
    }

    @Test func jsonReadsBack() throws {
        let (text, _) = try export("json")
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect((object?["concepts"] as? [Any])?.count == 8)
    }

    @Test func whatAFormatHasNoRoomForIsSaid() throws {
        let exported = ExportedGlossary(Self.glossary, statuses: [.preferred])
        let format = try #require(GlossaryFormats.named("deepl"))
        #expect(
            exported.omissions(format) == [
                "1 note not written: deepl has none", "1 example not written: deepl has none",
            ])
    }
}
