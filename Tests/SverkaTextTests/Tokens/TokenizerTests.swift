import SverkaText
import Testing

/// Kinds and shapes of tokens; where they end is told by the marked texts.
@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Санкт-Петербург", Token.Kind.cyrillic, Token.Shape.capitalised),
        ("ОДКБ", .cyrillic, .upper), ("А", .cyrillic, .single), ("iPhone", .latin, .mixed),
        ("об'явить", .cyrillic, .lower), ("5G", .mixed, .lower), ("90-х", .mixed, .lower),
        ("Cмесь", .mixed, .capitalised), ("12 500", .number, .lower), ("10:30", .number, .lower),
        ("...", .punctuation, .lower), ("--", .punctuation, .lower), ("%", .symbol, .lower),
        ("https://example.org/a?b=1", .address, .lower), ("user@example.org", .address, .lower),
        ("example.ru", .address, .lower), ("#тег_1", .address, .lower), ("@", .symbol, .lower),
        ("сло\u{AD}во", .cyrillic, .lower), ("за\u{301}мок", .cyrillic, .lower),
    ])
    func oneToken(_ text: String, _ kind: Token.Kind, _ shape: Token.Shape) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(tokens.count == 1, "\(tokens)")
        #expect(tokens.first?.kind == kind && tokens.first?.shape == shape, "\(tokens)")
    }

    /// The texts of the tokens.
    @Test(arguments: [
        ("example.com.", ["example.com", "."]), ("a.b", ["a", ".", "b"]),
        ("1941–1945", ["1941", "–", "1945"]), ("12 50", ["12", "50"]),
        ("1, 2", ["1", ",", "2"]), ("конец-", ["конец", "-"]),
        ("at site.travel/ru now", ["at", "site.travel/ru", "now"]),
        ("energo.example", ["energo.example"]), ("home.today", ["home", ".", "today"]),
    ])
    func several(_ text: String, _ parts: [String]) {
        let utf8 = Array(text.utf8)
        #expect(
            Tokenizer.tokens(of: text).map { String(decoding: utf8[$0.range], as: UTF8.self) }
                == parts)
    }

    /// An address is no longer than 4 KB, lest one without end be read again
    /// from each of its words.
    @Test func longAddresses() {
        let text = "https://" + String(repeating: "a", count: 5_000)
        #expect(Tokenizer.tokens(of: text).first?.range == 0..<4_096)
    }
}
