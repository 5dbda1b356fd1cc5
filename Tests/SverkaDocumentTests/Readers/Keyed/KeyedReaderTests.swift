import SverkaDocument
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct KeyedReaderTests {
    // MARK: JSON

    @Test func json() throws {
        #expect(
            try keyedLines(
                "{\"a\": {\"b\": \"Сад\", \"n\": 1}, \"c\": [\"раз\", [\"два\"]]}", "a.json")
                == ["a.b=Сад", "c.0=раз", "c.1.0=два"])
        // Of messages of browsers and of ARB files the texts alone.
        #expect(
            try keyedLines(
                "{\"hi\": {\"message\": \"Привет\", \"description\": \"Greets\"}, \"@hi\": {\"x\": \"y\"}}",
                "a.json") == ["hi.message=Привет"])
    }

    /// A file that holds both languages.
    @Test func jsonOfTwoLanguages() throws {
        #expect(
            try bitextLines(BitextSamples.json, "a.json") == [
                "ru 1 Сад \"Лето\"", "ru 2 раз", "ru 3 два", "en 2 one", "en 3 two",
                "en 1 The Summer garden",
            ])
        #expect(
            try bitextLines("{\"a\": {\"ru\": \"Сад\", \"en\": \"Garden\"}}", "a.json")
                == ["ru 1 Сад", "en 1 Garden"])
    }

    @Test func jsonPlaces() throws {
        let text = "{\"a\":\"Сад\",\n \"b\": \"Река\"}"
        let units = try DocumentReader().read(
            Array(text.utf8), path: "a.json", format: try #require(DocumentFormat(path: "a.json"))
        ).units
        #expect(units.map(\.place.line) == [1, 2])
        #expect(
            units.map { String(decoding: Array(text.utf8)[$0.place.bytes], as: UTF8.self) }
                == ["\"Сад\"", "\"Река\""])
    }

    // MARK: YAML

    @Test func yaml() throws {
        #expect(
            try keyedLines(BitextSamples.yaml, "ru.yml") == [
                "greeting=Привет, %{name}", "long=Первая строка и вторая", "one=it's", "days.0=пн",
                "days.1=вт", "list.0=раз", "list.1.key=два", "list.1.other=три",
            ])
    }

    @Test(arguments: [
        ("---\na: Сад # remark\nb: Сад#1\n...\n", ["a=Сад", "b=Сад#1"]),
        ("a: Первая\n  вторая\n\n  третья\nb: Сад", ["a=Первая вторая третья", "b=Сад"]),
        ("\"a b\": Сад\n'c': \"Ре\\u043A\\x41\"\n", ["a b=Сад", "c=РекA"]),
        ("a: \"Сад\n  и река\" # x\nb: 'Дом'", ["a=Сад и река", "b=Дом"]),
        ("a: |\n  раз\n\n    два\nb: >+\n  три\n", ["a=раз два", "b=три"]),
        ("a: 12\nb: true\nc: ~\nd:\ne: нет\nf: {}\ng: []\n", ["e=нет"]),
        (
            "- раз\n- - два\n  - три\n-\n  a: четыре\n",
            ["0=раз", "1.0=два", "1.1=три", "2.a=четыре"]
        ),
        (
            "a:\n- x: раз\n  y: два\n- три\nb: четыре",
            ["a.0.x=раз", "a.0.y=два", "a.1=три", "b=четыре"]
        ),
        ("a:\n  b:\n    c: Сад\n  d: Река\ne: Дом", ["a.b.c=Сад", "a.d=Река", "e=Дом"]),
        ("a: http://x.y/z\r\nb: 10:30 утра\r\n", ["a=http://x.y/z", "b=10:30 утра"]),
    ])
    func yamlOfThatKind(_ text: String, _ lines: [String]) throws {
        #expect(try keyedLines(text, "a.yaml", nil) == lines)
    }

    @Test(arguments: [
        ("a: Сад\n  b: Река\n", 2, "no key may stand below a text"),
        ("a:\n    b: Сад\n  c: Река\n", 3, "it is indented too much"),
        ("a: Сад\na: Река\n", 2, "the key a stands here twice"),
        ("a: &x Сад\n", 1, "a value may not begin with &"),
        ("a: *x\n", 1, "a value may not begin with *"),
        ("a: {b: c}\n", 1, "maps in braces are not read"),
        ("a: \"Сад\n", 1, "the quote is not closed"),
        ("a: [раз\n", 1, "a comma or ] is expected"),
        ("a: Сад: река\n", 1, "a text with a colon in it stands in quotes"),
        ("просто текст\n", 1, "a key with a colon behind it is expected"),
        ("a: Сад\n---\nb: Река\n", 2, "only one document in a file is read"),
        ("a: Сад\n\tb: Река\n", 2, "no key may stand below a text"),
        ("a:\n  b: x\n\tc: y\n", 3, "a tab before the text"),
        ("<<: *a\n", 1, "<< is not read"),
    ])
    func whatIsNoYAML(_ text: String, _ line: Int, _ why: String) {
        #expect(
            refusal(text, "a.yml").hasPrefix("a.yml: can't be read: line \(line): \(why)"),
            "\(refusal(text, "a.yml"))")
    }

    @Test func yamlNestsToALimit() {
        let text = (0..<80).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(refusal(text, "a.yml").hasSuffix("more than 64 maps and lists inside each other"))
    }

    // MARK: Properties and strings

    @Test func properties() throws {
        #expect(
            try keyedLines(BitextSamples.properties, "a.properties")
                == ["a.b=Сад, река", "c=Дом=два"])
        #expect(
            try keyedLines("! x\nkey\\ one Сад\ntwo=\nthree:Река\\\n", "a.properties")
                == ["key one=Сад", "three=Река"])
    }

    @Test func appleStrings() throws {
        #expect(
            try keyedLines(BitextSamples.strings, "a.strings") == ["a=Сад \"Лето\"", "b.c=Река"])
        let bytes = try #require(TextEncoding.utf16LittleEndian.encoded(BitextSamples.strings.utf8))
        #expect(
            try keyedLines([0xFF, 0xFE] + bytes, "a.strings", .russian)
                == ["a=Сад \"Лето\"", "b.c=Река"])
    }

    @Test(arguments: [
        ("\"a\" = \"Сад\"\n\"b\"", "line 2: a semicolon is expected behind the text"),
        ("\"a\" \"Сад\";", "line 1: an equals sign is expected behind the key"),
        ("\n\"a\" = \"Сад;", "line 2: the quote is not closed"),
        ("/* Сад", "line 1: the remark is not closed"),
        ("(a)", "line 1: a text in double quotes is expected"),
    ])
    func whatIsNoStringsFile(_ text: String, _ why: String) {
        #expect(refusal(text, "a.strings") == "a.strings: can't be read: \(why)")
    }
}
