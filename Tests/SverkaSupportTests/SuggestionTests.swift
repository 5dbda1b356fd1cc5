import SverkaSupport
import Testing

@Suite struct SuggestionTests {
    @Test(
        arguments: [
            ("glosary", "glossary"), ("algin", "align"), ("аlign", "align"), ("check", "check"),
            ("", nil), ("entirely", nil), ("и\u{306}", nil),
        ] as [(String, String?)])
    func theNearestWord(_ word: String, _ nearest: String?) {
        #expect(Suggestion.nearest(to: word, in: ["align", "glossary", "check"]) == nearest)
    }
}
