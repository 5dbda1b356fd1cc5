import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

/// Sentences and tokens against lines that have the boundaries drawn in.
@Suite struct MarkedTextTests {
    /// Lines that are known to come out wrong, from `Marked/known.txt`.
    static let known: Set<String> = {
        let lines = (try? Repository.lines("Tests/SverkaTextTests/Marked/known.txt")) ?? []
        return Set(lines)
    }()

    static func marked(_ name: String) -> [String] {
        (try? Repository.lines("Tests/SverkaTextTests/Marked/\(name).txt")) ?? []
    }

    /// The line as the program would draw it.
    private static func sentences(_ line: String) -> String {
        let text = MarkedText(line).text
        let ranges = SentenceSplitter().sentences(in: text)
        var out: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            if ranges.dropLast().contains(where: { $0.upperBound == index }) { out.append(0x7C) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func tokens(_ line: String) -> String {
        let text = MarkedText(line).text
        let tokens = Tokenizer.tokens(of: text)
        var out: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            if tokens.contains(where: { Int($0.start) == index }), index > 0,
                tokens.contains(where: { Int($0.end) == index })
            {
                out.append(0x7C)
            }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func check(_ line: String, _ drawn: String) {
        if Self.known.contains(line) {
            withKnownIssue { #expect(drawn == line) }
        } else {
            #expect(drawn == line)
        }
    }

    @Test(arguments: marked("sentences.ru")) func russianSentences(_ line: String) {
        check(line, Self.sentences(line))
    }

    @Test(arguments: marked("sentences.en")) func englishSentences(_ line: String) {
        check(line, Self.sentences(line))
    }

    @Test(arguments: marked("tokens.ru") + marked("tokens.en")) func tokens(_ line: String) {
        check(line, Self.tokens(line))
    }

    @Test func thereAreEnoughLines() {
        #expect(Set(Self.marked("sentences.ru")).count >= 150)
        #expect(Set(Self.marked("sentences.en")).count >= 150)
        #expect(Self.known.count <= 40)
    }

    /// Every byte that is no white space stands in exactly one token.
    @Test func tokensTile() {
        var random = SeededRandom(7)
        let alphabet = Array("абвё АБ xyZ 09.,:;!?«»\"'-—()@#/\u{301}\u{AD}中😀\t")
        for _ in 0..<2_000 {
            let text = String(
                (0..<Int.random(in: 0...40, using: &random)).map { _ in
                    alphabet.randomElement(using: &random)!
                })
            var end: Int32 = 0
            for token in Tokenizer.tokens(of: text) {
                #expect(token.start >= end && token.end > token.start, "\(text)")
                end = token.end
            }
            #expect(Int(end) <= text.utf8.count)
            let ranges = SentenceSplitter().sentences(in: text)
            for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.upperBound <= b.lowerBound) }
        }
    }
}
