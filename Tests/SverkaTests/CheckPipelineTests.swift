import Foundation
import Sverka
import Testing

/// Files in a fresh folder, checked against a small glossary.
@Suite final class CheckPipelineTests {
    private let folder: String
    private let pipeline = Pipeline()

    init() throws {
        folder = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static let glossary = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        Государственный совет\tState Council\tpreferred
        Госсовет\tState Council\tdeprecated
        тире\tdash\tpreferred
        тире\tlong hyphen\tdeprecated
        ёлка\tfir — tree\tpreferred
        ёлка\tfirtree\tdeprecated

        """

    private func file(_ bytes: [UInt8], _ name: String) throws -> Inputs.File {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
        let path = folder + "/" + name
        return Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
    }

    private func check(
        _ bytes: [UInt8], _ name: String = "a.txt", fixes: Bool = false
    ) throws -> Checked {
        let table = try Table(parsing: Array(Self.glossary.utf8), path: "g")
        let terms = pipeline.checkTerms(
            Pipeline.checkGlossary(newsroom: false, [try Glossary(table, path: "g")]))
        return try pipeline.check(
            [try file(bytes, name)], terms, CheckSettings(fixes: fixes))[0].get()
    }

    private func places(_ checked: Checked) -> [String] {
        checked.findings.map { "\($0.line):\($0.column)" }
    }

    // MARK: Places

    @Test func placesAreThoseOfTheFile() throws {
        let text =
            "Первый абзац.\n\nThe State Union and the\nState\u{A0}Union. Замо\u{301}к State Union."
        let checked = try check(Array(text.utf8))
        #expect(places(checked) == ["3:5", "4:1", "4:21"])
        #expect(checked.findings.map(\.excerpt?.range) == [4..<15, 0..<11, 20..<31])
        #expect(checked.findings[1].excerpt?.line.hasPrefix("State") == true)
    }

    @Test(arguments: TextEncoding.allCases)
    func placesAreTheSameInEveryEncoding(_ encoding: TextEncoding) throws {
        let text =
            "Слова о разном и словах вообще.\r\n\r\nГоссовет решил. Так сказал он.\r\n\r\nThe State Union is here. The State Council decided so, he said."
        let checked = try check(try encoded(text, encoding))
        #expect(places(checked) == ["3:1", "5:5"], "\(encoding)")
    }

    private func encoded(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
        try #require(encoding.encoded(text.utf8))
    }

    /// Words that stand in a link's target or twice in a paragraph of both
    /// languages are not taken for others.
    @Test func markUpDoesNotMislead() throws {
        let text = "See [the *State* Union](State Union) of it.\n\nThe State Union.\n"
        let checked = try check(Array(text.utf8), "a.md", fixes: true)
        #expect(places(checked) == ["1:25"], "\(checked.findings)")
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
        let checked = try check(Array(lines.joined(separator: end).utf8), "a.md", fixes: true)
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
        let checked = try check(Array(html.utf8), "a.html")
        #expect(checked.findings.map(\.severity) == [.error, .note, .note, .note, .error])
        #expect(checked.findings.map(\.line) == [1, 2, 2, 3, 3])
        #expect(checked.findings.map(\.column) == [8, 20, 56, 23, 60])
    }

    @Test func blockQuotationsOfMarkdownAreNotes() throws {
        let checked = try check(Array("> The State Union is quoted.\n".utf8), "a.md", fixes: true)
        #expect(checked.findings.map(\.severity) == [.note])
        #expect(checked.fixes.isEmpty)
    }

    // MARK: Fixing

    @Test func filesAreFixedAndTheRestIsLeft() throws {
        let text =
            "The State Union is here, and “the State\nUnion” is there. It was a State Union.\n\n"
            + "В Госсовете ждут.\n\n"
            + "In this paragraph of wrapped lines the State\nUnion is in two lines of those lines."
        let checked = try check(Array(text.utf8), fixes: true)
        let fix = try #require(checked.fixes.first)
        #expect(
            String(decoding: fix.after, as: UTF8.self)
                == "The Union State is here, and “the State\nUnion” is there. It was a State Union.\n\n"
                + "В Государственном совете ждут.\n\n"
                + "In this paragraph of wrapped lines the Union\nState is in two lines of those lines."
        )
        #expect(fix.count == 3)
        #expect(checked.findings.map(\.severity) == [.note, .error])
        let again = try check(fix.after, fixes: true)
        #expect(again.fixes.isEmpty)
        #expect(again.findings == checked.findings)
    }

    @Test(arguments: TextEncoding.allCases)
    func encodingsAreKept(_ encoding: TextEncoding) throws {
        let before = "Слова о разном и словах вообще.\r\n\r\nВ Госсовете решили. Так сказал он.\r\n"
        let bytes = try encoded(before, encoding)
        let after = try encoded(
            before.replacingOccurrences(of: "Госсовете", with: "Государственном совете"), encoding)
        #expect(try check(bytes, fixes: true).fixes.first?.after == after, "\(encoding)")
    }

    @Test func byteOrderMarksAreKept() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let checked = try check(mark + Array("The State Union is here.\r\n".utf8), fixes: true)
        #expect(checked.fixes.first?.after == mark + Array("The Union State is here.\r\n".utf8))
    }

    @Test func whatAnEncodingHasNotStaysAFinding() throws {
        // KOI8-R has no dash.
        let text = try encoded("Слова о разном и словах вообще.\n\nThe firtree is here.\n", .koi8r)
        let checked = try check(text, fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.findings.count == 1)
    }

    @Test func brokenBytesAreLeftAlone() throws {
        let text =
            "Это довольно длинный текст, в котором слов достаточно. The State Union is one. "
        let bytes = Array(text.utf8) + [0xFF] + Array(" The end.\n".utf8)
        let checked = try check(bytes, fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.unfixed.values.map { $0 } == [.encoding])
    }

    @Test func otherFormatsAreLeftAlone() throws {
        let checked = try check(
            Array("<p>The State Union is here.</p>".utf8), "a.html", fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.findings.count == 1)
        #expect(checked.unfixed.values.map { $0 } == [.format])
    }

    @Test func pairsNameTheFileOfEachFinding() throws {
        let table = try Table(parsing: Array(Self.glossary.utf8), path: "g")
        let terms = pipeline.checkTerms(
            Pipeline.checkGlossary(newsroom: false, [try Glossary(table, path: "g")]))
        let russian = try file(
            Array("Союзное государство растёт.\nГоссовет решил 5 дел.\n".utf8), "r.txt")
        let english = try file(
            Array("The country is growing.\nThe State Council decided 6 cases.\n".utf8), "e.txt")
        for lines in [false, true] {
            let checked = try pipeline.checkPair(
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
