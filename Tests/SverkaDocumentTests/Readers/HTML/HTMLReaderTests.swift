import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct HTMLReaderTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .html).units
    }

    @Test func aPage() throws {
        let page = """
            <!DOCTYPE html><html lang="ru"><head><title>T</title><style>p{}</style></head><body>
            <nav><a>Главная</a></nav><h1>Заголовок &amp; подзаголовок</h1>
            <p>Первая строка<br>и вторая &laquo;строка&raquo;.</p><script>var a = "<p>нет</p>";</script>
            <ul><li>Пункт первый списка.<li>Пункт второй списка.</ul>
            <table><tr><td>Ячейка слева.<td>Cell on the right.</tr></table>
            <p lang="be">Слова.</p><footer><p>Подвал страницы сайта.</p></footer></body></html>
            """
        let units = try read(page)
        #expect(
            units.map(\.text) == [
                "Главная", "Заголовок & подзаголовок", "Первая строка и вторая «строка».",
                "Пункт первый списка.", "Пункт второй списка.", "Ячейка слева.",
                "Cell on the right.",
                "Слова.", "Подвал страницы сайта.",
            ])
        #expect(units[0].role == .furniture && units[8].role == .furniture)
        #expect(units[1].role == .heading && units[7].language == .belarusian)
    }

    @Test func quotationsInHTMLHaveTheMarksOfTheirLanguage() throws {
        for (html, text) in [
            ("Он сказал: <q>Да</q>.", "Он сказал: «Да»."),
            ("He said <q>yes</q>.", "He said “yes”."),
            ("<q class='a'><i>Да, <q>нет</q></i></q>", "«Да, „нет“»"),
            ("<q>“Yes, <q lang='en'>no</q></q>", "““Yes, ‘no’”"),
            ("open <q>quotation", "open “quotation”"), ("no </q>opening", "no opening"),
        ] {
            #expect(try read("<p>\(html)</p>").map(\.text) == [text])
        }
    }

    @Test func blockQuotationsAreTold() throws {
        let units = try read("<p>One.</p><blockquote><p>Two.</p>Three.</blockquote><p>Four.</p>")
        #expect(units.map(\.isQuotation) == [false, true, true, false])
    }

    /// A page, and what of it is text.
    @Test(arguments: [
        (
            "a &lt; b &amp;&nbsp;c &#171;d&#xBB; &none; &#0; &#+65; &",
            "a < b & c «d» &none; \u{FFFD} &#+65; &"
        ),
        ("1 < 2 and 3 <4", "1 < 2 and 3 <4"), ("за&shy;мок, ло&#8203;дка&zwj;", "замок, лодка"),
        ("one<!-- <p>two</p> -->three<!DOCTYPE x><?y?>", "onethree"),
        ("<div hidden>one</div><span aria-hidden='true'>two</span>three", "twothree"),
        ("<SCRIPT>var a = '</p>'</Script\n>one", "one"),
        ("<p title='>'>one<img alt=\"<p>\">two", "onetwo"),
        ("one<br>two<br><br>three", "one two|three"),
        ("<ul><li>one<li>two</ul>three", "one|two|three"),
        ("<b>one</b><i>two", "onetwo"), ("</p></b>one", "one"), ("one<", "one<"),
        ("<table><td>one<td>two<tr><th>three</table>", "one|two|three"),
        ("<script src=a></script>one<iframe></iframe>two", "onetwo"),
        ("one<script>two", "one"), ("<title>one</title>two<title>three", "two"),
        ("<head><style>p {}</style><div>one</div>", "one"),
        ("<script><!-- <script>a</script> --></script>one", "one"),
        ("<textarea><p>one</textarea>two", "<p>one|two"),
        ("<template><p>one</p></template>two", "two"),
        ("<noscript><p>one</p></noscript>two", "two"),
        ("<a href=x><h2>one</h2><p>two</p></a>three", "one|two|three"),
        ("<p>one<div>two</div>three</p>four", "one|two|three|four"),
        ("<table>one<tr><td>two</td></tr></table>", "one|two"),
        ("<table><tr><td><table><tr><td>one</table>two</table>three", "one|two|three"),
        ("<select><option>one<option>two</select>three", "one|two|three"),
        ("<dl><dt>one<dd>two<dt>three</dl>", "one|two|three"),
        ("<details><summary>one</summary>two</details>three", "one|two|three"),
        ("<div style='color: red; display : none'>one</div>two", "two"),
        ("<dialog>one</dialog><dialog open>two</dialog>", "two"),
        ("<svg><title>a</title><path/></svg>one<svg><p>two", "one|two"),
        ("<p>a<!-->b<!--->c<!-- - -- > --!>d", "abcd"), ("<![CDATA[one]]>two", "two"),
        ("&Icy;&laquo&raquo;&notin;&notit;&#151;&AMP&amp", "И«»∉¬it;—&&"),
        ("<form>one<form>two</form>three", "onetwo|three"),
        ("<b>one<p>two</b>three</p>four", "one|twothree|four"),
        ("<ul><li>one<div><li>two</div><li>three</ul>", "one|two|three"),
        ("<ruby>a<rp>(</rp><rt>b<rp>)</rp></ruby>", "ab"),
        ("<ruby>a<rp>(<rt>b<rp>)</ruby>c", "abc"),
        ("<svg><text>one</text><g>no</g><x><text>no</text></x></svg>two", "one|two"),
        ("<svg><foreignObject><p>one<div>two</div></foreignObject></svg>three", "one|two|three"),
        ("<svg><desc><b>no</desc><text>one<text>no</text></text></svg>two", "one|two"),
        (
            "a <math>no<mi>x</mi><mtext>if <b>so</b></mtext><annotation>y</annotation></math> b",
            "a xif so b"
        ),
        ("<svg></div><g></b><text>one</text></svg>two", "one|two"),
        ("<table><template><td>no</template><tr><td>one</table>two", "one|two"),
        ("<template><div>no</template>one", "one"),
        ("<table><tr><td>one<tr><table><td>two</table>three", "one|two|three"),
        ("<table><tr><td>one</tbody>two</table>three", "two|one|three"),
        ("<div><tr hidden>one</div>two", "one|two"),
        ("<head></head><frameset><frame>no<noframes>no</noframes></frameset>no", ""),
        ("<p>one<frameset>two<frame></frameset>three", "onetwothree"),
        ("<link><div><frameset>no", ""), ("one<select>two<select>three", "one|two|three"),
        ("<select hidden><option>no<input>one", "one"),
        ("<object>one</object><object data=x>no</object><meter>no</meter>two", "onetwo"),
        ("one<plaintext>a&amp;</p>", "one|a&amp;</p>"), ("<image>one</image>two", "onetwo"),
        ("<p hidden style='display:block'>one<p hidden style='color:red'>no", "one"),
        ("<p style='display:none;display:block'>one", "one"),
        ("<p style='display:none !important;display:block'>no", ""),
        ("<p style='display:none !x'>one", "one"),
        (
            "<div style='visibility:hidden'>no<b style='visibility:visible'>one</b>no</div>two",
            "one|two"
        ),
        ("<form><p>one</form>two", "one|two"), ("<form><table><form>one</table>two", "one|two"),
    ])
    func text(_ page: String, _ text: String) throws {
        #expect(try read(page).map(\.text).joined(separator: "|") == text)
    }

    @Test(arguments: [
        ("<h2><b>one</b></h2>", Block.heading), ("<li><p>one</li>", .listItem),
        ("<td>one</td>", .tableRow), ("<p>one</p>", .paragraph),
        ("<nav><h1>one</h1></nav>", .pageArea),
        ("<div role=banner>one</div>", .pageArea), ("<nav></nav>one", .paragraph),
        ("<h1>two</h2>one", .paragraph), ("<head><title>x</title><body>one", .paragraph),
    ])
    func kindsOfBlocks(_ page: String, _ kind: Block) throws {
        #expect(try read(page).last?.block == kind)
    }

    @Test(arguments: [
        ("<p lang=ru>Один <i lang=en>one</i> два.</p>", ["Один one два."]),
        (
            "<h2><span lang=ru>Раздел</span> <span lang=en>Section</span></h2>",
            ["Раздел", "Section"]
        ),
        (
            "<p>Мы открыли новый музей. <i lang=en>We have opened a museum.</i></p>",
            ["Мы открыли новый музей.", "We have opened a museum."]
        ),
        (
            "<p>See <i lang=ru>Известия</i> and <code>rm -rf</code>.</p>",
            [
                "See Известия and rm -rf."
            ]
        ),
    ])
    func languagesWithinAParagraph(_ page: String, _ texts: [String]) throws {
        #expect(try read(page).map(\.text) == texts)
    }

    @Test func elementsMayBeNestedAsDeepAsTheyLike() throws {
        let deep = String(repeating: "<div>", count: 20_000) + "one"
        #expect(try read(deep + String(repeating: "</div>", count: 20_000)).count == 1)
    }

    @Test func placesAreThoseOfTheText() throws {
        let page = "<html>\n<p>\n  one\n&laquo;two&raquo; </p>\n\n<b>three</b>\n"
        let units = try read(page)
        #expect(units.map(\.place.line) == [3, 6])
        #expect(
            units.map { String(decoding: Array(page.utf8)[$0.place.bytes], as: UTF8.self) }
                == ["one\n&laquo;two&raquo;", "three"])
    }

    @Test(.timeLimit(.minutes(1))) func deepPagesCostNoMore() throws {
        for piece in ["<div>a", "<b><i>", "<q>a", "a</p>", "<li lang=ru>a", "<a href=\"", "<!--"] {
            _ = try? read(String(repeating: piece, count: 50_000))
        }
    }

    @Test func anEmptyScriptTakesNoTextWithIt() throws {
        let page = "<p>one</p><script src='a'></script><p>two</p><script>b</script><p>three</p>"
        #expect(try read(page).map(\.text) == ["one", "two", "three"])
    }
}
