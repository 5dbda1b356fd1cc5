import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct POReaderTests {
    @Test func entriesArePairs() throws {
        #expect(
            try bitextLines(BitextSamples.po, "a.po") == [
                "en 1! Open \"it\" now", "ru 1! Открыть «это»", "en 2 New %s", "ru 2 Новый %s",
                "en 3! %d boat", "ru 3! %d лодка", "en 4! %d boats", "ru 4! %d лодки",
                "ru 4! %d лодок",
            ])
    }

    @Test func theEncodingOfTheHeader() throws {
        let text =
            "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\n"
            + "msgid \"Ice\"\nmsgstr \"Лёд\"\n"
        let bytes = try #require(TextEncoding.koi8r.encoded(text.utf8))
        #expect(try bitextLines(bytes, "a.po") == ["en 1! Ice", "ru 1! Лёд"])
    }

    @Test func untranslatedTextsStandAlone() throws {
        #expect(
            try bitextLines(
                "msgid \"Ice\"\nmsgstr \"\"\n\nmsgid \"Snow\"\nmsgstr \"Снег\"\n", "a.po")
                == ["en 1! Ice", "en 2! Snow", "ru 2! Снег"])
    }

    /// Where the texts are names of texts, they are keys.
    @Test func monolingualFiles() throws {
        let text = "msgid \"menu.ice\"\nmsgstr \"Лёд\"\n\nmsgid \"menu.snow\"\nmsgstr \"Снег\"\n"
        #expect(try keyedLines(text, "ru.po", nil) == ["menu.ice=Лёд", "menu.snow=Снег"])
        #expect(try keyedLines(text, "ru.po") == ["menu.ice=Лёд", "menu.snow=Снег"])
    }

    /// In a pair of files the translation counts, and the text itself in its
    /// own language where there is none.
    @Test func asAPair() throws {
        let russian = "msgid \"Ice\"\nmsgstr \"Лёд\"\n\nmsgid \"Snow\"\nmsgstr \"\"\n"
        #expect(try keyedLines(russian, "ru.po") == ["Ice=Лёд"])
        // One file may be both of the pair.
        let header = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n"
        #expect(try keyedLines(header + russian, "a.po", .english) == ["Ice=Ice", "Snow=Snow"])
        let english = "msgid \"Ice\"\nmsgstr \"\"\n\nmsgid \"Snow\"\nmsgstr \"The snow\"\n"
        #expect(try keyedLines(english, "en.po", .english) == ["Ice=Ice", "Snow=The snow"])
    }

    @Test(arguments: [
        ("msgid \"a\"\nmsgstr \"b\nmsgid \"c\"", "line 2: the quote is not closed"),
        ("\"a\"\n", "line 1: a text without a keyword before it"),
        ("msgid \"a\"\nтекст\n", "line 2: no line of a PO file"),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "line 3: msgstr stands here twice"),
        ("msgid a\n", "line 1: a text in quotes is expected behind msgid"),
        ("# x\n", "there is no msgid in it"),
        (
            "msgid \"a\"\n" + (0..<20).map { "msgstr[\($0)] \"b\"\n" }.joined(),
            "line 17: an entry of more than 16 texts"
        ),
    ])
    func whatIsNoPO(_ text: String, _ why: String) {
        #expect(refusal(text, "a.po").hasPrefix("a.po: can't be read: \(why)"))
    }
}
