import Foundation
import Sverka
import Testing

/// What is replaced in files, and what is left alone.
@Suite struct FileFixTests {
    private let folder: CheckedFolder

    init() throws { folder = try CheckedFolder() }

    @Test func filesAreFixedAndTheRestIsLeft() throws {
        let text =
            "The State Union is here, and “the State\nUnion” is there. It was a State Union.\n\n"
            + "В Госсовете ждут.\n\n"
            + "In this paragraph of wrapped lines the State\nUnion is in two lines of those lines, and\n"
            + "there are more of them than two, so that it\nis seen that they are wrapped."
        let checked = try folder.check(Array(text.utf8), fixes: true)
        let fix = try #require(checked.fixes.first)
        #expect(
            String(decoding: fix.after, as: UTF8.self)
                == "The Union State is here, and “the State\nUnion” is there. It was a State Union.\n\n"
                + "В Государственном совете ждут.\n\n"
                + "In this paragraph of wrapped lines the Union\nState is in two lines of those lines, and\n"
                + "there are more of them than two, so that it\nis seen that they are wrapped."
        )
        #expect(fix.count == 3)
        #expect(checked.findings.map(\.severity) == [.note, .error])
        let again = try folder.check(fix.after, fixes: true)
        #expect(again.fixes.isEmpty)
        #expect(again.findings == checked.findings)
    }

    @Test(arguments: TextEncoding.ofRussian)
    func encodingsAreKept(_ encoding: TextEncoding) throws {
        let before = "Слова о разном и словах вообще.\r\n\r\nВ Госсовете решили. Так сказал он.\r\n"
        let bytes = try folder.encoded(before, encoding)
        let after = try folder.encoded(
            before.replacingOccurrences(of: "Госсовете", with: "Государственном совете"), encoding)
        #expect(try folder.check(bytes, fixes: true).fixes.first?.after == after, "\(encoding)")
    }

    @Test func byteOrderMarksAreKept() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let checked = try folder.check(
            mark + Array("The State Union is here.\r\n".utf8), fixes: true)
        #expect(checked.fixes.first?.after == mark + Array("The Union State is here.\r\n".utf8))
    }

    @Test func whatAnEncodingHasNotStaysAFinding() throws {
        // KOI8-R has no dash.
        let text = try folder.encoded(
            "Слова о разном и словах вообще.\n\nThe firtree is here.\n", .koi8r)
        let checked = try folder.check(text, fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.findings.count == 1)
    }

    @Test func brokenBytesAreLeftAlone() throws {
        let text =
            "Это довольно длинный текст, в котором слов достаточно. The State Union is one. "
        let bytes = Array(text.utf8) + [0xFF] + Array(" The end.\n".utf8)
        let checked = try folder.check(bytes, fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.unfixed.values.map { $0 } == [.encoding])
    }

    @Test func otherFormatsAreLeftAlone() throws {
        let checked = try folder.check(
            Array("<FictionBook><body><p>The State Union is here.</p></body></FictionBook>".utf8),
            "a.fb2", fixes: true)
        #expect(checked.fixes.isEmpty)
        #expect(checked.findings.count == 1)
        #expect(checked.unfixed.values.map { $0 } == [.format])
    }

    /// A term with an end of a line in it puts none into a file.
    @Test func linesStayAsManyAsTheyAre() throws {
        let glossary =
            "ru\ten\tstatus\nслово\tgood\\nword\tpreferred\nслово\tbad word\tdeprecated\n"
        let wrapped =
            "The country is here, and the other\npeople are there. It was a country.\n\n"
            + "In this paragraph of wrapped lines the bad\nword is in two lines of those lines.\n"
        for (text, fixed) in [
            ("The bad word is here.\n", "The good word is here.\n"),
            (wrapped, wrapped.replacingOccurrences(of: "bad\nword", with: "good\nword")),
        ] {
            let checked = try folder.check(Array(text.utf8), fixes: true, glossary: glossary)
            let fix = try #require(checked.fixes.first)
            #expect(String(decoding: fix.after, as: UTF8.self) == fixed)
            #expect(!fix.diff.isEmpty)
        }
    }

    @Test func theDiffIsOfTheText() throws {
        let text = try folder.encoded(
            "Слова.\r\n\r\nВ Госсовете решили. Так сказал он.\r\n", .windows1251)
        let fix = try #require(try folder.check(text, fixes: true).fixes.first)
        let lines = String(decoding: fix.diff, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.contains("-В Госсовете решили. Так сказал он."))
        #expect(lines.contains("+В Государственном совете решили. Так сказал он."))
    }
}
