import SverkaSupport
import SverkaTestSupport
import Testing

@Suite struct JSONReaderTests {
    /// A value in a form that can be compared.
    private func shown(_ node: JSONNode) -> String {
        switch node.value {
        case .object(let members):
            "{" + members.map { "\($0.key)@\($0.line):\(shown($0.value))" }.joined(separator: ",")
                + "}"
        case .array(let items): "[" + items.map(shown).joined(separator: ",") + "]"
        case .string(let text): "'\(text)'"
        case .number(let number): "\(number)"
        case .bool(let bool): "\(bool)"
        case .null: "null"
        }
    }

    @Test(arguments: [
        ("{\"a\": 1,\n \"b\": [true, false, null]}", "{a@1:1.0,b@2:[true,false,null]}"),
        ("\u{FEFF} [] ", "[]"), ("{}", "{}"), ("-1.5e2", "-150.0"),
        ("\"a\\n\\u0431\\uD83D\\uDE00\\/\"", "'a\nб😀/'"),
        ("\"\\uD83D\\u0041\"", "'\u{FFFD}'"), ("\"и\u{306}\"", "'и\u{306}'"),
        ("{\"и\u{306}\": 1, \"x\u{301}\": 2}", "{и\u{306}@1:1.0,x\u{301}@1:2.0}"),
    ])
    func values(_ text: String, _ value: String) throws {
        #expect(try shown(JSONReader.read(Array(text.utf8))) == value)
    }

    @Test(arguments: [
        ("", 1, 1, "a value is missing at the end of the file"),
        ("{\"я\" 1}", 1, 6, "a colon is expected behind the key 'я'"),
        ("[1,\n 2,]", 2, 4, "no comma may stand before a bracket"),
        ("{\"a\":1,\"a\":2}", 1, 11, "the key 'a' stands here twice"),
        ("[1] x", 1, 5, "nothing may follow the closing bracket"),
        ("// x", 1, 1, "JSON has no comments"),
        ("\"\\x\"", 1, 4, "unknown escape \\x"),
        ("\"\\u+123\"", 1, 4, "four hexadecimal digits are expected behind \\u"),
        ("\"\\u12\u{301}34\"", 1, 4, "four hexadecimal digits are expected behind \\u"),
        ("1e999", 1, 6, "1e999 is no number"), ("-", 1, 2, "- is no number"),
        ("\"a", 1, 3, "a text is not closed"), ("\"a\n\"", 1, 3, "a text must end on its line"),
        ("[tru]", 1, 2, "no JSON value; texts stand in double quotes"),
    ])
    func errors(_ text: String, _ line: Int, _ column: Int, _ problem: String) {
        #expect(throws: JSONError(line: line, column: column, problem: Message(verbatim: problem)))
        {
            try JSONReader.read(Array(text.utf8))
        }
    }

    @Test func depthIsBounded() {
        let problem = "more than 64 lists and objects inside each other"
        #expect(throws: JSONError(line: 1, column: 65, problem: Message(verbatim: problem))) {
            try JSONReader.read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test func garbledTextsNeverTrap() {
        var random = SeededRandom(37)
        let text = Array(
            "{\"a\": [1, -2.5e3, \"\\u0431\\n\", true, null], \"б\": {\"c\": \"😀\"}}".utf8)
        for _ in 0..<5_000 {
            var bytes = text
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = try? JSONReader.read(
                Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
        }
    }
}
