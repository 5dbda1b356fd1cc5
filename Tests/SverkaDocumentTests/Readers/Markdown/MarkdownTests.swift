import SverkaDocument
import Testing

@Suite struct MarkdownTests {
    /// A paragraph, and its text.
    @Test(arguments: [
        ("*one* __two__ ~~three~~ a_b", "one two three a_b"),
        ("[one](x) [two][y] [three] ![no](z)", "one two [three]"),
        ("[[one](a) two](b) three](c)", "one two three](c)"),
        ("[one [two](a)", "[one two"), ("[one](", "[one]("), ("]( [one](x)", "]( one"),
        ("`one *two*` ``three ` four`` `five", "one *two* three ` four `five"),
        ("\\*one\\* \\`two\\`", "*one* `two`"), ("\\``one`` two`", "`one`` two"),
        ("<b>one</b> 1 < 2 <- 3", "one 1 < 2 <- 3"),
        ("&laquo;one&raquo; &x", "«one» &x"), ("[a_](b)c", "a_c"),
        ("2 * 3 и 5* отель, *a*b_c_", "2 * 3 и 5* отель, ab_c_"), ("***a** b*", "a b"),
        ("**жирный*", "*жирный"), ("_«слово»_, слово_и_слово", "«слово», слово_и_слово"),
        ("один[^1]^[сноска], два", "один сноска, два"),
        ("[один](два три) [x](<a b>)", "[один](два три) x"),
        ("[a](b_(c)) [d](e \"f) g\") h", "a d h"),
        ("![no](a){width=50%} `x`{.y} [z]{.u} {1}", "x z {1}"),
        ("a<br>b<sup>2</sup> <b title=\"1 > 2\" on={() => x}>c</b>", "a b2 c"),
        ("<https://a.b/c> <me@a.b> <мир> a <> b", "https://a.b/c me@a.b <мир> a <> b"),
        ("a <!-- b > c --> d <!-- e", "a d <!-- e"),
        ("{% if a %}b{% endif %} {{ c }} {{ d", "b {{ d"),
        ("один\\\nдва \\{три\\}", "один два {три}"),
    ])
    func text(_ paragraph: String, _ text: String) {
        #expect(Markdown.text(of: paragraph.utf8) == text)
    }

    @Test func linksFollowDefinitions() {
        let file = Array("[Один]: http://a.b 'Title'\n[два]:\n  <c d>\n[три]: не адрес\n".utf8)
        let definitions = MarkdownDefinitions(file)
        let text = "[один], [слово][ДВА], [два][], [три], [a][b]"
        #expect(
            Markdown.text(of: text.utf8, definitions: definitions)
                == "один, слово, два, [три], [a][b]")
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
        for piece in [
            "[", "[a](", "]", "](", "\\```", "`a``", "<", "&", "![", "[a][", "<a", "{{", "{%", "*a",
            "**a _", "[^", "^[", "<!--", "[a](x ",
        ] {
            _ = Markdown.text(of: String(repeating: piece, count: count).utf8)
        }
        let deep =
            String(repeating: "[", count: count) + "a" + String(repeating: "](b)", count: count)
        #expect(Markdown.text(of: deep.utf8) == "a")
    }
}
