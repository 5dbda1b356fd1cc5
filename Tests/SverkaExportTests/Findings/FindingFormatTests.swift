import SverkaSupport
import Foundation
import SverkaCheck
import SverkaExport
import Testing

@Suite struct FindingFormatTests {
    private let planted = "<script>alert(1)</script> & \"so\" 'or'"

    private func finding(
        _ line: String, _ range: Range<Int>, path: String = "a.txt",
        severity: Finding.Severity = .error, kind: Finding.Kind = .deprecated
    ) -> Finding {
        Finding(
            path: path, line: 3, column: range.lowerBound + 1, severity: severity, kind: kind,
            found: "State Union", expected: ["Union State"], message: "no good",
            excerpt: Finding.Excerpt(line: line, range: range))
    }

    private func text(_ format: any FindingFormat, _ findings: [Finding]) -> String {
        String(decoding: format.bytes(findings), as: UTF8.self)
    }

    private func text(_ name: String, _ findings: [Finding]) throws -> String {
        text(try #require(FindingFormats.named(name)), findings)
    }

    // MARK: Text

    @Test func aPipeGetsALineAFinding() throws {
        let found = finding("The State Union grows.", 4..<15)
        #expect(try text("text", [found]) == "a.txt:3:5: error: no good [deprecated]\n")
    }

    @Test func aTerminalGetsTheLineWithTheMarkUnderIt() {
        let found = finding("The State Union grows.", 4..<15)
        #expect(
            text(FindingText(width: 80), [found])
                == """
                a.txt:3:5: error: no good [deprecated]
                The State Union grows.
                    ^~~~~~~~~~~

                """)
        let coloured = text(FindingText(width: 80, isColoured: true), [found])
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(!text(FindingText(width: 80), [found]).contains("\u{1B}"))
    }

    /// A line, the place in it, and what stands below it.
    @Test(arguments: [
        // Marks on letters take no column, East Asian letters two.
        ("Замо\u{301}к стоит", 7..<12, "      ^~~~~"), ("东京 and so", 3..<6, "     ^~~"),
        ("東京", 0..<2, "^~~~"), ("a\tb c", 2..<3, "  ^"), ("at its end", 10..<10, "          ^"),
        ("nothing", 0..<0, "^"),
    ])
    func marksStandUnderThePlace(_ line: String, _ range: Range<Int>, _ marks: String) {
        let lines = text(FindingText(width: 80), [finding(line, range)]).split(separator: "\n")
        #expect(String(lines[2]) == marks)
    }

    @Test func longLinesAreCutAroundThePlace() {
        let line =
            String(repeating: "слово ", count: 60) + "State Union "
            + String(
                repeating: "слово ", count: 60)
        let lines = text(FindingText(width: 60), [finding(line, 360..<371)]).split(separator: "\n")
        #expect(lines[1].count <= 60)
        #expect(lines[1].hasPrefix("…") && lines[1].hasSuffix("…"))
        let start = lines[2].prefix { $0 == " " }.count
        #expect(lines[1].dropFirst(start).hasPrefix("State Union"))
        #expect(lines[2].hasSuffix("^~~~~~~~~~~"))
    }

    @Test func nothingSteersTheTerminal() {
        var found = finding("a \u{1B}[2J\u{202E}b", 0..<1, path: "\u{1B}[31mx")
        found.message = "\u{7}bell\nline"
        let shown = text(FindingText(width: 80), [found])
        #expect(
            !shown.contains("\u{1B}") && !shown.contains("\u{7}") && !shown.contains("\u{202E}"))
        #expect(shown.split(separator: "\n").count == 3)
    }

    // MARK: Other formats

    @Test func thePageShowsTextAsText() throws {
        let found = finding(planted, 0..<8, path: planted + ".txt")
        let page = try text("html", [found, finding("x", 0..<1, severity: .note, kind: .number)])
        #expect(!page.contains("<script"))
        #expect(page.contains("<mark>&lt;script&gt;</mark>alert(1)"))
        #expect(page.contains("Content-Security-Policy"))
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("http://") && !page.contains("https://"))
        #expect(page.contains("prefers-color-scheme:dark"))
        #expect(page.contains("<tr><td>deprecated</td><td>1</td><td></td><td></td></tr>"))
        #expect(page.contains("<tr><td>number</td><td></td><td></td><td>1</td></tr>"))
        #expect(page.contains("2 findings in 2 files"))
        #expect(try text("html", []).contains("Nothing was found."))
    }

    @Test func sarifSaysWhereTheFoundWordsEnd() throws {
        let log = try text("sarif", [finding("The State Union grows.", 4..<15)])
        #expect(log.contains("\"startColumn\" : 5") && log.contains("\"endColumn\" : 16"))
    }

    @Test func endingsNameFormats() {
        for (path, name) in [
            ("a.html", "html"), ("b/a.JSON", "json"), ("a.sarif", "sarif"), ("a.tsv", "tsv"),
            ("a.txt", "text"),
        ] {
            #expect(FindingFormats.forFile(path).map { type(of: $0).name } == name)
        }
        #expect(FindingFormats.forFile("a.docx") == nil)
    }
}
