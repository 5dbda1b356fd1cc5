import SverkaExport
import SverkaTerminology
import Testing

/// Which renderings the style guide gives with a term.
@Suite struct GuideRenderingsTests {
    private static func row(
        _ russian: String, _ english: String, _ status: GlossaryRow.Status = .preferred,
        _ form: GlossaryRow.Form = .full, definition: String = ""
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.concept, row.russian, row.english) = ("concept", russian, english)
        (row.status, row.form) = (status, form)
        if !definition.isEmpty { row.other["definition"] = definition }
        return row
    }

    private func export(_ name: String, _ rows: [GlossaryRow]) throws -> String {
        let format = try #require(GlossaryFormats.named(name))
        let glossary = ExportedGlossary(
            Glossary(rows: rows), statuses: [.preferred, .admitted, .deprecated, .proposed])
        return String(decoding: format.export(glossary).bytes, as: UTF8.self)
    }

    private static let president = [
        row("Владимир Путин", "Vladimir Putin", definition: "head of state"),
        row("Путин", "Putin", .admitted, .short),
        row("Владимир Путин", "Wladimir Putin", .deprecated),
    ]

    @Test func aShortFormIsNoEqual() throws {
        let markdown = try export("markdown", Self.president)
        #expect(
            markdown.contains("**Владимир Путин** — Vladimir Putin; in short Putin\\\nNot: ~~Wlad"))
        #expect(markdown.contains("**Путин** — Putin\n"))
        #expect(markdown.contains("\nhead of state\n"))
        #expect(
            try export("html", Self.president).contains(
                ">Vladimir Putin; in short Putin; not <s>Wladimir Putin</s></dd>\n"
                    + "<dd>head of state</dd>"))
    }

    @Test func aTermHasTheRenderingsOfItsRows() throws {
        let rows = [
            Self.row("следственный изолятор", "pre-trial detention centre"),
            Self.row("следственный изолятор", "remand prison", .admitted),
            Self.row("СИЗО", "detention centre", .admitted, .acronym),
        ]
        let markdown = try export("markdown", rows)
        #expect(markdown.contains("**СИЗО** — detention centre\n"))
        #expect(
            markdown.contains(
                "**следственный изолятор** — pre-trial detention centre; also remand prison; "
                    + "in short detention centre\n"))
    }

    @Test func whatIsAdmittedAloneIsUsual() throws {
        let rows = [
            Self.row("тег", "tag", .admitted), Self.row("тег", "label", .admitted),
            Self.row("тег", "mark", .proposed),
        ]
        #expect(try export("markdown", rows).contains("**тег** — tag, label; also mark\n"))
    }

    /// What no term of its own is left for stands with the first.
    @Test func whatToAvoidIsSaidOnce() throws {
        let rows = [
            Self.row("Беларусь", "Belarus"), Self.row("Белоруссия", "Belorussia", .deprecated),
            Self.row("РБ", "RB", .admitted, .acronym),
        ]
        let markdown = try export("markdown", rows)
        #expect(markdown.contains("**Беларусь** — Belarus; in short RB\\\nNot: ~~Belorussia~~\n"))
        #expect(markdown.components("Belorussia") == 1)
    }
}

extension String {
    fileprivate func components(_ part: String) -> Int { split(separator: part).count - 1 }
}
