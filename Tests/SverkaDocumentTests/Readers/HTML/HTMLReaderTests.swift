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
            ("open <q>quotation", "open “quotation"), ("no </q>opening", "no opening"),
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
            "a < b & c «d» &none; &#0; &#+65; &"
        ),
        ("1 < 2 and 3 <4", "1 < 2 and 3 <4"),
        ("one<!-- <p>two</p> -->three<!DOCTYPE x><?y?>", "onethree"),
        ("<div hidden>one</div><span aria-hidden='true'>two</span>three", "three"),
        ("<SCRIPT>var a = '</p>'</Script\n>one", "one"),
        ("<p title='>'>one<img alt=\"<p>\">two", "onetwo"),
        ("one<br>two<br><br>three", "one two|three"),
        ("<ul><li>one<li>two</ul>three", "one|two|three"),
        ("<b>one</b><i>two", "onetwo"), ("</p></b>one", "one"), ("one<", "one<"),
        ("<table><td>one<td>two<tr><th>three</table>", "one|two|three"),
    ])
    func text(_ page: String, _ text: String) throws {
        #expect(try read(page).map(\.text).joined(separator: "|") == text)
    }

    @Test(arguments: [
        ("<h2><b>one</b></h2>", Block.heading), ("<li><p>one</li>", .listItem),
        ("<td>one</td>", .tableRow), ("<p>one</p>", .paragraph),
        ("<nav><h1>one</h1></nav>", .pageArea),
        ("<div role=banner>one</div>", .pageArea), ("<nav></nav>one", .paragraph),
        ("<h1>two</h2>one", .heading), ("<head><title>x</title><body>one", .paragraph),
    ])
    func kindsOfBlocks(_ page: String, _ kind: Block) throws {
        #expect(try read(page).last?.block == kind)
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
