import SverkaAlignment
import SverkaMorphology
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaTerminology

/// Counts of documents that are made up at random.
@Suite struct TermStatisticsTests {
    /// What documents of those places say, each of a few terms and pairs.
    private static func random(_ orders: Range<Int>, _ random: inout SeededRandom)
        -> [TermStatistics]
    {
        orders.map { order in
            var out = TermStatistics()
            let example = TermExample(
                russian: "р\(order)", english: "e\(order)", place: "d\(order):1|1",
                clarity: Double(Int.random(in: 1...3, using: &random)), order: order)
            for side in Side.allCases {
                for _ in 0..<4 {
                    let key = TermKey(value: UInt64.random(in: 1...6, using: &random))
                    out.seen[side][key] = term(example, &random)
                }
            }
            for _ in 0..<3 {
                let pair = TermPair(
                    russian: TermKey(value: UInt64.random(in: 1...3, using: &random)),
                    english: TermKey(value: UInt64.random(in: 1...3, using: &random)))
                out.pairs[pair, default: Cooccurrence(in: order)].note(
                    links: Float.random(in: 0...1, using: &random),
                    isGloss: Bool.random(using: &random), example)
            }
            return out
        }
    }

    private static func term(
        _ example: TermExample, _ random: inout SeededRandom
    ) -> TermOccurrences {
        var seen = TermOccurrences(order: example.order)
        seen.count = Int.random(in: 1...5, using: &random)
        seen.plural = Int.random(in: 0...seen.count, using: &random)
        seen.paired = Int.random(in: 0...seen.count, using: &random)
        seen.words = Int.random(in: 1...3, using: &random)
        seen.isName = Bool.random(using: &random)
        seen.isKnown = Bool.random(using: &random)
        seen.example = example
        for _ in 0..<2 {
            let hash = UInt64.random(in: 1...3, using: &random)
            seen.surfaces.add(TermSurfaces.Surface(hash: hash, text: "форма \(hash)", count: 1))
            seen.parents[TermKey(value: UInt64.random(in: 1...4, using: &random)), default: 0] += 1
        }
        return seen
    }

    private func bytes(_ parts: some Sequence<TermStatistics>) -> [UInt8] {
        var sum = TermStatistics()
        for part in parts { sum.add(part) }
        return PartialCounts(sum, documents: 0).bytes(version: "1")
    }

    /// Threads read documents in any order, and parts of an archive are added
    /// up in any grouping.
    @Test func addingUpIsFreeOfOrderAndGrouping() {
        var random = SeededRandom(4)
        for _ in 0..<30 {
            let parts = Self.random(0..<6, &random)
            let whole = bytes(parts)
            #expect(bytes(parts.shuffled(using: &random)) == whole)
            let cut = Int.random(in: 0...6, using: &random)
            var (first, second) = (TermStatistics(), TermStatistics())
            for part in parts[..<cut] { first.add(part) }
            for part in parts[cut...] { second.add(part) }
            #expect(bytes([first, second]) == whole)
            #expect(bytes([second, first]) == whole)
        }
    }

    @Test func aTermIsNestedThatStandsInOneLongerTerm() {
        var statistics = TermStatistics()
        let parent = TermKey(value: 7)
        statistics.seen.english[parent] = TermOccurrences()
        func nested(_ count: Int, inParent: Int) -> Bool {
            var term = TermOccurrences()
            term.count = count
            term.parents[parent] = inParent
            return statistics.isNested(term, .english, least: 2)
        }
        #expect(nested(10, inParent: 7))
        #expect(!nested(10, inParent: 6))
        #expect(!nested(1, inParent: 1))
    }

    // MARK: Counting

    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    private func counts(_ text: String, _ side: Side) -> (TermStatistics, CountedText) {
        var statistics = TermStatistics()
        let example = TermExample(russian: "", english: "", place: "", clarity: 1, order: 3)
        let counted = TermCounter(side: side, isPaired: true, example: example)
            .count(TermText(text, side, bank), listed: [], into: &statistics.seen[side])
        return (statistics, counted)
    }

    private func key(_ term: String, _ side: Side) -> TermKey {
        TermKey(TermText(term, side, bank).words)
    }

    @Test func formsOfATermAreOne() throws {
        let (statistics, _) = counts(
            "Военная доктрина устарела. Военную доктрину изменили.", .russian)
        let seen = try #require(
            statistics.seen.russian[key("военная доктрина", .russian)])
        #expect(seen.count == 2)
        #expect(seen.paired == 2)
        #expect(seen.order == 3)
        #expect(
            Set(seen.surfaces.all.map(\.text)) == ["Военная доктрина", "Военную доктрину"])
        let part = try #require(statistics.seen.russian[key("доктрина", .russian)])
        #expect(part.isAlwaysPart)
        #expect(!seen.isAlwaysPart)
    }

    @Test func aPlaceOfEachTermIsKept() {
        let (_, counted) = counts("The military doctrine is new.", .english)
        let place = counted.places[key("military doctrine", .english)]
        #expect(place.map { counted.text.surface($0) } == "military doctrine")
    }
}
