import SverkaDocument
import Testing

@Suite struct MarkdownTests {
    /// A paragraph, and its text.
    @Test(arguments: [
        ("*one* __two__ ~~three~~ a_b", "one two three a_b"),
        ("[one](x) [two][y] [three] ![no](z)", "one two [three]"),
        ("[[one](a) two](b) three](c)", "one two three](c)"),
        ("[one [two](a)", "[one two"), ("[one](", "[one]("), ("]( [one](x)", "]( one"),
        ("`one *two*` ``three ` four`` `five", "one *two* three ` four five"),
        ("\\*one\\* \\`two\\`", "*one* `two`"), ("\\``one`` two`", "`one`` two"),
        ("<b>one</b> 1 < 2 <- 3", "one 1 < 2 <- 3"),
        ("&laquo;one&raquo; &x", "«one» &x"), ("[a_](b)c", "ac"),
    ])
    func text(_ paragraph: String, _ text: String) {
        #expect(Markdown.text(of: paragraph.utf8) == text)
    }

    @Test func spansOfCodeAreFound() {
        let text = Array("a `b` ``c ` d`` \\`e ` f `g".utf8)
        let spans = Markdown.codeSpans(in: text[...]).map {
            String(decoding: text[$0], as: UTF8.self)
        }
        #expect(spans == ["`b`", "``c ` d``", "` f `"])
    }

    @Test(.timeLimit(.minutes(1))) func deepMarksCostNoMore() {
        let count = 50_000
        for piece in ["[", "[a](", "]", "](", "\\```", "`a``", "<", "&", "![", "[a]["] {
            _ = Markdown.text(of: String(repeating: piece, count: count).utf8)
        }
        let deep =
            String(repeating: "[", count: count) + "a" + String(repeating: "](b)", count: count)
        #expect(Markdown.text(of: deep.utf8) == "a")
    }
}
