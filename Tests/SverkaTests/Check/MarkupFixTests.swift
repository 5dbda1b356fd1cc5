import Foundation
import Sverka
import SverkaSupport
import Testing

/// What is replaced in files whose text stands between mark-up: all that is not
/// replaced stays byte for byte.
@Suite struct MarkupFixTests {
    private let folder: CheckedFolder

    init() throws { folder = try CheckedFolder() }

    private func fixedHTML(_ html: String) throws -> String? {
        let checked = try folder.check(Array(html.utf8), "a.html", fixes: true)
        return checked.fixes.first.map { String(decoding: $0.after, as: UTF8.self) }
    }

    /// A page, and what it is to be; nil where nothing is to be replaced.
    private static let pages: [(String, String?)] = [
        (
            "<p class=\"State Union\">The State Union is <b>here</b>&nbsp;&amp; now.</p>\r\n",
            "<p class=\"State Union\">The Union State is <b>here</b>&nbsp;&amp; now.</p>\r\n"
        ),
        (
            "<p>The <a title=\"The State Union\"><em>State Union</em></a> is here<!-- State Union -->.",
            "<p>The <a title=\"The State Union\"><em>Union State</em></a> is here<!-- State Union -->."
        ),
        ("<p>The State\n  Union is here.</p>", "<p>The Union\n  State is here.</p>"),
        ("<p>A <i>firtree</i> is here.</p>", "<p>A <i>fir — tree</i> is here.</p>"),
        ("<p>The State <b>Union</b> is here.</p>", nil),
        ("<p>It was said: \"The State Union is here.\"</p>", nil),
    ]

    @Test(arguments: pages) func pagesAreFixed(_ page: String, _ fixed: String?) throws {
        #expect(try fixedHTML(page) == fixed)
    }

    @Test func whatIsPutInIsText() throws {
        let glossary =
            "ru\ten\tstatus\nмагазин\tshop & <store>\tpreferred\nмагазин\tbad shop\tdeprecated\n"
        let checked = try folder.check(
            Array("<p>The bad shop is here.</p>".utf8), "a.html", fixes: true, glossary: glossary)
        #expect(
            checked.fixes.first?.after
                == Array("<p>The shop &amp; &lt;store&gt; is here.</p>".utf8))
    }

    @Test func pagesOfOtherEncodingsStayInThem() throws {
        let before = "<meta charset=\"windows-1251\"><p>В Госсовете решили. Так сказал он.</p>"
        let bytes = try folder.encoded(before, .windows1251)
        let after = try folder.encoded(
            before.replacingOccurrences(of: "Госсовете", with: "Государственном совете"),
            .windows1251)
        #expect(try folder.check(bytes, "a.html", fixes: true).fixes.first?.after == after)
    }

    // MARK: DOCX

    private static let other = Array("<styles>State Union</styles>".utf8)

    private func docx(_ body: String) -> [UInt8] {
        let xml =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\""
            + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body + "</w:body></w:document>"
        return ZipArchive.archive(of: [
            ("word/document.xml", Array(xml.utf8)), ("word/other.xml", Self.other),
        ])
    }

    private func run(_ text: String) -> String {
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private func fixedDOCX(_ body: String) throws -> [UInt8]? {
        try folder.check(docx(body), "a.docx", fixes: true).fixes.first?.after
    }

    @Test func runsAreFixed() throws {
        let before =
            "<w:p>" + run("At &amp; in ") + run("the State  Union, ") + run("as it is.") + "</w:p>"
            + "<w:p>" + run("The State Union. ") + run("A State ") + run("Union.") + "</w:p>"
        let after = before.replacingOccurrences(of: "State  Union", with: "Union  State")
            .replacingOccurrences(of: "The State Union", with: "The Union State")
        let fixed = try #require(try fixedDOCX(before))
        #expect(fixed == docx(after))
        let archive = try ZipArchive(fixed)
        #expect(try archive.contents(of: "word/other.xml") == Self.other)
    }

    @Test func wordsInTwoRunsAreLeft() throws {
        #expect(
            try fixedDOCX("<w:p>" + run("The State ") + run("Union is here.") + "</w:p>") == nil)
    }

    @Test func theDiffOfADocumentIsOfItsText() throws {
        let checked = try folder.check(
            docx("<w:p>" + run("The State Union is here.") + "</w:p>"), "a.docx", fixes: true)
        let diff = String(decoding: try #require(checked.fixes.first).diff, as: UTF8.self)
        #expect(diff.contains("-The State Union is here.\n+The Union State is here.\n"))
    }
}
