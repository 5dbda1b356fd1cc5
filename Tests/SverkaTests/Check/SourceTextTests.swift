import Sverka
import SverkaDocument
import SverkaText
import Testing

@Suite struct SourceTextTests {
    /// A unit of the whole file, or of bytes of it.
    private func unit(_ text: String, _ bytes: Range<Int>, sentence: Int = 0) -> Unit {
        Unit(
            number: UnitNumber(1, sentence: sentence), language: .english, text: text,
            place: SourceRange(line: 1, bytes: bytes))
    }

    private func range(of words: String, in text: String, _ number: Int = 0) -> Range<Int> {
        let text = Array(text.utf8), words = Array(words.utf8)
        let starts = text.indices.filter { text[$0...].starts(with: words) }
        return starts[number]..<starts[number] + words.count
    }

    /// A file, the text of its unit, the words to be found and the how-manieth
    /// they are, and the place.
    @Test(arguments: [
        ("one two three", "one two three", "two", 0, "1:5"),
        ("one\ntwo three", "one two three", "two", 0, "2:1"),
        ("one\r\ntwo\r\nthree", "one two three", "three", 0, "3:1"),
        ("one\rtwo three", "one two three", "two", 0, "2:1"),
        ("a b a b", "a b a b", "b", 1, "1:7"),
        ("State\n  Union", "State Union", "State Union", 0, "1:1"),
        ("a State\u{A0}Union", "a State Union", "State Union", 0, "1:3"),
        ("a sto\u{AD}ny\u{200B} way", "a stony way", "stony", 0, "1:3"),
        // Columns count code points.
        ("Замо\u{301}к тут", "Замо\u{301}к тут", "тут", 0, "1:8"),
        ("𝄞 two", "𝄞 two", "two", 0, "1:3"),
        // Mark-up parts the words: the paragraph's beginning.
        ("\n<b>State</b> Union", "State Union", "State Union", 0, "1:1"),
    ])
    func places(
        _ file: String, _ text: String, _ words: String, _ number: Int, _ place: String
    ) {
        var source = SourceText(Array(file.utf8), .utf8)
        let location = source.location(
            of: range(of: words, in: text, number), in: unit(text, 0..<file.utf8.count))
        #expect("\(location.line):\(location.column)" == place)
    }

    /// The same in every encoding, forward and back again.
    /// Blanks too many between words, before marks and behind brackets.
    @Test(
        arguments: [
            ("two  words", ["two  words"]), ("the end .", ["end ."]),
            ("нефть , газ", ["нефть ,"]),
            ("on the boat .The crew", ["boat .The"]), ("is it ( roughly) so", ["( roughly)"]),
            ("Кто там ?", ["там ?"]),
            // Ratios, names with a point, lists of terms, smileys, columns.
            ("10 , 5", []), ("made with .NET today", []), ("термин : term", []),
            ("so it is :)", []),
            ("and so on …", []), ("a    b", []), (" begins so", []), ("f(x) and (y) are", []),
        ] as [(String, [String])])
    func blanks(_ text: String, _ found: [String]) {
        var source = SourceText(Array(text.utf8), .utf8)
        #expect(source.blanks(in: unit(text, 0..<text.utf8.count)).map(\.found) == found)
    }

    @Test(arguments: TextEncoding.ofRussian) func encodings(_ encoding: TextEncoding) throws {
        let paragraphs = ["Слова о разном.", "Ещё слова о словах.", "И слова."]
        let file = paragraphs.joined(separator: "\r\n")
        let bytes = try #require(encoding.encoded(file.utf8))
        let sizes = try paragraphs.map { try #require(encoding.encoded($0.utf8)).count }
        let end = try #require(encoding.encoded("\r\n".utf8)).count
        var source = SourceText(bytes, encoding)
        func place(_ number: Int) -> String {
            let start = sizes[..<number].reduce(0, +) + end * number
            let location = source.location(
                of: range(of: "лова", in: paragraphs[number]),
                in: unit(paragraphs[number], start..<start + sizes[number]))
            return "\(location.line):\(location.column)"
        }
        #expect([0, 2, 1, 1, 0].map(place) == ["1:2", "3:4", "2:6", "2:6", "1:2"])
    }

    @Test func marksOfByteOrderAreNoColumns() {
        let text = "The two"
        for (bytes, encoding) in [
            ([0xEF, 0xBB, 0xBF] + Array(text.utf8), TextEncoding.utf8),
            ([0xFF, 0xFE] + Array(text.utf16.flatMap { [UInt8($0), 0] }), .utf16LittleEndian),
        ] as [([UInt8], TextEncoding)] {
            var source = SourceText(bytes, encoding)
            let start = encoding == .utf8 ? 3 : 2
            let location = source.location(of: 4..<7, in: unit(text, start..<bytes.count))
            #expect(location.column == 5 && location.bytes == 4..<7)
        }
    }

    /// Whether the bytes can be replaced: they are the words and nothing else.
    @Test(arguments: [
        ("The State Union.", "The State Union.", true),
        // Once in the text, twice in the file.
        ("<a title='State Union'>The State Union.</a>", "The State Union.", false),
    ])
    func exactBytes(_ file: String, _ text: String, _ isExact: Bool) {
        var source = SourceText(Array(file.utf8), .utf8)
        let location = source.location(
            of: range(of: "State Union", in: text), in: unit(text, 0..<file.utf8.count))
        #expect((location.bytes != nil) == isExact)
    }

    @Test(arguments: [
        ("See [the State Union](<State Union>) of it.", "See the State Union of it.", 9, false),
        ("See [it](<State Union>), the State Union.", "See it, the State Union.", 29, false),
        ("*The* State Union.", "The State Union.", 6, false),
        ("The `State Union`.", "The State Union.", 5, true),
    ])
    func markdown(_ file: String, _ text: String, _ offset: Int, _ isCode: Bool) {
        var source = SourceText(Array(file.utf8), .utf8, isMarkdown: true)
        let location = source.location(
            of: range(of: "State Union", in: text), in: unit(text, 0..<file.utf8.count))
        #expect(location.bytes == offset..<offset + 11)
        #expect(location.isInCode == isCode)
    }

    @Test func sentencesAreFoundInTheirParagraph() {
        let file = "A word. Another word. A word more."
        var source = SourceText(Array(file.utf8), .utf8)
        let location = source.location(
            of: range(of: "word", in: "A word more."),
            in: unit("A word more.", 0..<file.utf8.count, sentence: 3))
        #expect(location.column == 25)
    }

    @Test func linesAreSilenced() {
        let text = """
            one
            <!-- sverka: off -->
            three
            <!-- sverka: on -->
            five
            # sverka:  off
            # sverka: offline
            """
        let source = SourceText(Array(text.utf8), .utf8)
        #expect((1...7).map(source.isSilenced) == [false, true, true, true, false, true, true])
        let whole = SourceText(Array("a\nsverka: offline\nb".utf8), .utf8)
        #expect(!(1...3).contains { whole.isSilenced($0) })
    }

    /// Thousands of look-ups in one long paragraph, in any encoding, as in
    /// Markdown with as many links.
    @Test(arguments: TextEncoding.ofRussian) func longParagraphs(_ encoding: TextEncoding) throws {
        let text = String(repeating: "The State Union, ", count: 5000)
        let bytes = try #require(encoding.encoded(text.utf8))
        var source = SourceText(bytes, encoding)
        let unit = unit(text, 0..<bytes.count)
        let clock = ContinuousClock()
        var last = 0
        let time = clock.measure {
            for number in 0..<5000 {
                let start = number * 17 + 4
                last = source.location(of: start..<start + 11, in: unit).column
            }
        }
        #expect(last == 4999 * 17 + 5)
        #expect(time < .seconds(5), "\(time)")
    }

    @Test func longParagraphsOfMarkdown() {
        let file = String(repeating: "The [State Union](<State Union>), ", count: 400) + "end"
        let text = String(repeating: "The State Union, ", count: 400) + "end"
        var source = SourceText(Array(file.utf8), .utf8, isMarkdown: true)
        let unit = unit(text, 0..<file.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            for number in stride(from: 0, to: 400, by: 20) {
                let start = number * 17 + 4
                let location = source.location(of: start..<start + 11, in: unit)
                #expect(location.bytes == number * 34 + 5..<number * 34 + 16)
            }
        }
        #expect(time < .seconds(20), "\(time)")
    }
}
