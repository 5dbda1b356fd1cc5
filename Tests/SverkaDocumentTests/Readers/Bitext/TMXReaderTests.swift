import SverkaDocument
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct TMXReaderTests {
    private static let lines = [
        "ru 1! Мост открыт.", "en 1! The bridge is open.", "en 2! Ferries stopped",
        "ru 2! Паромы встали",
    ]

    @Test func unitsAreSettledPairs() throws {
        #expect(try bitextLines(BitextSamples.tmx, "a.tmx") == Self.lines)
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian, .windows1251])
    func otherEncodings(_ encoding: TextEncoding) throws {
        // The brackets of German would be beyond a Cyrillic code page.
        let text = BitextSamples.tmx.replacing("Für", with: "For")
            .replacing("ü", with: "u")
            .replacing("UTF-8", with: encoding == .windows1251 ? "windows-1251" : "UTF-16")
        let bytes = try #require(encoding.encoded(text.utf8))
        #expect(try bitextLines(bytes, "a.tmx") == Self.lines)
        let mark: [UInt8] =
            switch encoding {
            case .utf16LittleEndian: [0xFF, 0xFE]
            case .utf16BigEndian: [0xFE, 0xFF]
            default: []
            }
        #expect(try bitextLines(mark + bytes, "a.tmx") == Self.lines)
    }

    /// Places are those in the file, whatever its encoding.
    @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian]) func places(
        _ encoding: TextEncoding
    ) throws {
        let bytes = try #require(encoding.encoded(BitextSamples.tmx.utf8))
        let units = try DocumentReader().read(
            bytes, path: "a.tmx", format: try #require(DocumentFormat(path: "a.tmx"))
        ).units
        #expect(units.map(\.place.line) == [5, 6, 8, 9])
        let text = try #require(encoding.encoded("The bridge is <hi>open</hi>.".utf8))
        #expect(Array(bytes[units[1].place.bytes]) == text)
    }

    @Test func aLanguageWithTwoTexts() throws {
        let unit = """
            <tmx><body><tu><tuv xml:lang="en-US"><seg>Color</seg></tuv>
            <tuv xml:lang="en-GB"><seg>Colour</seg></tuv><tuv xml:lang="ru"><seg>Цвет</seg></tuv></tu>
            <tu><tuv><seg>Без языка</seg></tuv><tuv><seg>No language named</seg></tuv></tu>
            </body></tmx>
            """
        #expect(
            try bitextLines(unit, "a.tmx") == [
                "en 1! Color", "en 2! Colour", "ru 1! Цвет", "ru 3! Без языка",
                "en 3! No language named",
            ])
    }

    /// Of a file of a pair only the texts in its language are read, and they
    /// settle nothing.
    @Test func asOneOfAPair() throws {
        #expect(
            try bitextLines(BitextSamples.tmx, "a.tmx", language: .english)
                == ["en 1 The bridge is open.", "en 2 Ferries stopped"])
    }

    @Test(arguments: [
        ("<tmx><body><tu></body></tmx>", "line 1: </body> closes no element; </tu> is missing"),
        ("<tmx>\n<body>", "line 2: it ends before </body>"),
        ("<html></html>", "line 1: not TMX: it begins with <html>"),
        ("текст", "line 1: not TMX: there is no <tmx> in it"),
        (
            "<tmx>" + String(repeating: "<tu>", count: 300),
            "line 1: more than 200 elements inside each other"
        ),
    ])
    func whatIsNoTMX(_ text: String, _ why: String) {
        #expect(refusal(text, "a.tmx").hasPrefix("a.tmx: can't be read: \(why)"))
    }

    /// Entities that a file declares are not looked at.
    @Test func entitiesDoNotGrow() throws {
        let text = """
            <!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            <tmx><body><tu><tuv xml:lang="en"><seg>Word &b; &#1078; &lt;</seg></tuv></tu></body></tmx>
            """
        #expect(try bitextLines(text, "a.tmx") == ["en 1! Word &b; ж <"])
    }
}
