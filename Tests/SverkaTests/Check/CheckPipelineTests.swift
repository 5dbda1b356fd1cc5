import Foundation
import Sverka
import Testing

/// What is found in files, and where.
@Suite struct CheckPipelineTests {
    private let folder: CheckedFolder

    init() throws { folder = try CheckedFolder() }

    private func places(_ checked: Checked) -> [String] {
        checked.findings.map { "\($0.line):\($0.column)" }
    }

    // MARK: Code

    /// Code of Markdown is neither reported nor replaced.
    @Test(arguments: [
        "Write `State Union` so.", "Write ``a `State Union` b`` so.",
        "Write `State\nUnion` so.", "```The State Union``` is code.",
        "```\nThe State Union.\n```", "~~~ text\nThe State Union.\n```\n~~~",
        "> ```\n> The State Union.\n> ```", "````\n```\nThe State Union.\n````",
        "1. ```\n   The State Union.\n   ```",
    ])
    func codeIsLeftAlone(_ code: String) throws {
        let text = "The country is growing.\n\n\(code)\n\nThe State Union is growing.\n"
        let checked = try folder.check(Array(text.utf8), "a.md")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(places(checked) == ["\(line):5"], "\(code)")
        let fixed = try folder.check(Array(text.utf8), "a.md", fixes: true)
        #expect(fixed.fixes.count == 1)
        let after = text.replacingOccurrences(
            of: "The State Union is growing", with: "The Union State is growing")
        #expect(fixed.fixes.first.map { String(decoding: $0.after, as: UTF8.self) } == after)
    }

    @Test(arguments: ["\\`State Union\\`", "` State Union", "``State Union`", "``` State Union ``"])
    func looseBackticksAreNoCode(_ text: String) throws {
        #expect(
            try folder.check(Array("Write \(text) so.".utf8), "a.md").findings.count == 1, "\(text)"
        )
    }

    // MARK: Places

    @Test func placesAreThoseOfTheFile() throws {
        let text =
            "Первый абзац.\n\nThe State Union and the\nState\u{A0}Union. Замо\u{301}к State Union."
        let checked = try folder.check(Array(text.utf8))
        #expect(places(checked) == ["3:5", "4:1", "4:21"])
        #expect(checked.findings.map(\.excerpt?.range) == [4..<15, 0..<11, 20..<31])
        #expect(checked.findings[1].excerpt?.line.hasPrefix("State") == true)
    }

    @Test(arguments: TextEncoding.ofRussian)
    func placesAreTheSameInEveryEncoding(_ encoding: TextEncoding) throws {
        let text =
            "Слова о разном и словах вообще.\r\n\r\nГоссовет решил. Так сказал он.\r\n\r\nThe State Union is here. The State Council decided so, he said."
        let checked = try folder.check(try folder.encoded(text, encoding))
        #expect(places(checked) == ["3:1", "5:5"], "\(encoding)")
    }

    /// Words that stand in a link's target or twice in a paragraph of both
    /// languages are not taken for others.
    @Test func markUpDoesNotMislead() throws {
        let text = "See [the *State* Union](<State Union>) of it.\n\nThe State Union.\n"
        let checked = try folder.check(Array(text.utf8), "a.md", fixes: true)
        #expect(places(checked) == ["1:26"], "\(checked.findings)")
        #expect(
            text.replacingOccurrences(of: "The State Union", with: "The Union State")
                == String(decoding: try #require(checked.fixes.first).after, as: UTF8.self))
    }

    // MARK: Silence

    @Test(arguments: ["\n", "\r\n"]) func stretchesAreSilenced(_ end: String) throws {
        let lines = [
            "The State Union is one.", "", "<!-- sverka: off -->", "", "The State Union is two.",
            "", "<!-- sverka: on -->", "", "The State Union is three.", "",
            "<!-- sverka: on --> State Union <!-- sverka: off -->", "", "The State Union is four.",
        ]
        let checked = try folder.check(
            Array(lines.joined(separator: end).utf8), "a.md", fixes: true)
        #expect(places(checked) == [])
        let after = String(decoding: try #require(checked.fixes.first).after, as: UTF8.self)
        #expect(after.components(separatedBy: "State Union is").count == 3)
        #expect(after.contains("Union State is one") && after.contains("Union State is three"))
    }

    @Test func quotationsOfHTMLAreNotes() throws {
        let html = """
            <p>The State Union grows.</p>
            <blockquote><p>The State Union is quoted.</p><ul><li>A State Union.</li></ul></blockquote>
            <p>He said: <q>The <b>State Union</b> grows.</q> It is the State Union.</p>
            """
        let checked = try folder.check(Array(html.utf8), "a.html")
        #expect(checked.findings.map(\.severity) == [.error, .note, .note, .note, .error])
        #expect(checked.findings.map(\.line) == [1, 2, 2, 3, 3])
        #expect(checked.findings.map(\.column) == [8, 20, 56, 23, 60])
    }

    @Test func blockQuotationsOfMarkdownAreNotes() throws {
        let checked = try folder.check(
            Array("> The State Union is quoted.\n".utf8), "a.md", fixes: true)
        #expect(checked.findings.map(\.severity) == [.note])
        #expect(checked.fixes.isEmpty)
    }

    @Test func pairsNameTheFileOfEachFinding() throws {
        let table = try Table(parsing: Array(CheckedFolder.glossary.utf8), path: "g")
        let terms = folder.pipeline.checkTerms(
            Pipeline.checkGlossary(newsroom: false, [try Glossary(table, path: "g")]))
        let russian = try folder.file(
            Array("Союзное государство растёт.\nГоссовет решил 5 дел.\n".utf8), "r.txt")
        let english = try folder.file(
            Array("The country is growing.\nThe State Council decided 6 cases.\n".utf8), "e.txt")
        for lines in [false, true] {
            let checked = try folder.pipeline.checkPair(
                russian: russian, english: english, lines: lines, terms, CheckSettings(fixes: true)
            ).get()
            let found = checked.findings.map {
                "\($0.path.suffix(5)):\($0.line):\($0.column) \($0.kind.rawValue)"
            }
            #expect(found == ["r.txt:1:1 missing", "e.txt:2:27 number"])
            #expect(checked.fixes.map { $0.path } == [russian.path])
        }
    }
}
