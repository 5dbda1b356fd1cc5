import SverkaDocument
import Testing

@Suite struct DocumentFormatTests {
    @Test(
        arguments: [
            ("a.txt", DocumentFormat.plain), ("a.b/c.TXT", .plain), ("notes", .plain),
            (".md", .plain),
            ("", .plain), ("-", .plain), ("a.b/notes", .plain), ("a.md", .markdown),
            ("a.Markdown", .markdown), ("x/a.htm", .html), ("a.xhtml", .html), ("a.docx", .docx),
            ("a.rtfd", nil), ("a.txt.gz", nil), ("a.", nil), ("a.txt/\u{301}b.md", .markdown),
        ] as [(String, DocumentFormat?)])
    func endings(_ path: String, _ format: DocumentFormat?) {
        #expect(DocumentFormat(path: path) == format)
    }
}
