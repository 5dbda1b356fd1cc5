import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

@Suite struct JoinedTextTests {
    /// The nearest units behind one whose texts make up the rest, by trying all.
    private func nearest(
        _ rest: [UInt8], _ texts: [String], behind last: Int, reach: Int
    ) -> [Int]? {
        for next in texts.indices where next > last && next <= last + 1 + reach {
            let text = Array(texts[next].utf8)
            if rest == text { return [next] }
            guard rest.starts(with: text + [0x20]) else { continue }
            let behind = Array(rest[(text.count + 1)...])
            if let more = nearest(behind, texts, behind: next, reach: reach) {
                return [next] + more
            }
        }
        return nil
    }

    /// Against every way, on texts that begin alike and hold spaces.
    @Test func theNearestAreFound() {
        var random = SeededRandom(61)
        let words = ["a", "a a", "b", "a b", "aa", "б"]
        for _ in 0..<3_000 {
            let texts = (0..<Int.random(in: 0...7, using: &random)).map { _ in
                words.randomElement(using: &random)!
            }
            let wanted = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                words.randomElement(using: &random)!
            }.joined(separator: " ")
            let reach = Int.random(in: 0...3, using: &random)
            var search = JoinedText(
                bytes: Array(wanted.utf8), units: ShortNews.units(texts, .russian), reach: reach)
            for last in -1..<texts.count {
                #expect(
                    search.positions(from: 0, behind: last)
                        == nearest(Array(wanted.utf8), texts, behind: last, reach: reach),
                    "\(wanted) in \(texts) behind \(last)")
            }
        }
    }

    /// What is found nowhere is sought once from each place.
    @Test func equalUnitsTakeNoTime() {
        let texts = Array(repeating: "a", count: 400)
        let text = String(repeating: "a ", count: 390) + "b"
        var search = JoinedText(
            bytes: Array(text.utf8), units: ShortNews.units(texts, .russian), reach: 12)
        #expect(search.positions(from: 0, behind: -1) == nil)
    }

    /// A row may join as many units as an article has: no recursion, and of those
    /// that can't be found, because too few are left, no search without end.
    @Test(arguments: [800, 20_000]) func manyUnitsAreJoined(_ count: Int) {
        let units = ShortNews.units(Array(repeating: "a", count: count), .russian)
        let text = Array(Array(repeating: "a", count: count).joined(separator: " ").utf8)
        var search = JoinedText(bytes: text, units: units, reach: count + 12)
        #expect(search.positions(from: 0, behind: -1) == Array(0..<count))
        for start in 0..<10 { #expect(search.positions(from: 0, behind: start) == nil) }
    }
}
