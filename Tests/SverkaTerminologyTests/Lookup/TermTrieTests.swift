import SverkaAlignment
import SverkaMorphology
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaTerminology

/// The trie against looking at every term at every place.
@Suite struct TermTrieTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    @Test func theLongestTermIsFound() {
        var random = SeededRandom(3)
        let letters = ["xa", "xb", "xc"]
        for _ in 0..<100 {
            func words(_ count: ClosedRange<Int>) -> [TermWord] {
                let text = (0..<Int.random(in: count, using: &random)).map { _ in
                    letters.randomElement(using: &random)!
                }
                return TermText(text.joined(separator: " "), .english, bank).termWords
            }
            let terms = (0..<5).map { _ in words(1...4).map(\.lemma) }
            var trie = TermTrie()
            for (number, term) in terms.enumerated() { trie.add(Int32(number), term) }
            let text = words(6...10)
            let banned = Int32.random(in: 0..<5, using: &random)
            for start in text.indices {
                let ends = terms.enumerated().filter { number, term in
                    number != Int(banned) && text[start...].map(\.lemma).starts(with: term)
                }.map { start + $1.count }
                let found = trie.longest(text, from: start) { number, _ in number != banned }
                #expect(found == ends.max())
            }
        }
    }
}
