import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

/// Which pairs of terms may make a row, by how they were seen.
@Suite struct PairRulesTests {
    private static let key = TermPair(russian: TermKey(value: 1), english: TermKey(value: 2))
    private static let parent = TermKey(value: 3)

    private func seen(
        _ count: Int, words: Int = 2, isName: Bool = false, band: Int = 5, inParent: Int = 0
    ) -> TermOccurrences {
        var seen = TermOccurrences()
        (seen.count, seen.paired, seen.words) = (count, count, words)
        (seen.isName, seen.frequencyBand, seen.small) = (isName, band, isName ? 0 : count)
        seen.capital = isName ? count : 0
        if inParent > 0 { seen.parents[Self.parent] = inParent }
        return seen
    }

    /// - Parameter isListed: whether a list has the rendering.
    private func isAllowed(
        _ russian: TermOccurrences, _ english: TermOccurrences, isListed: Bool = false,
        links: Float = 1
    ) -> Bool {
        var terms = TermStatistics()
        for side in Side.allCases { terms.seen[side][Self.parent] = seen(9, words: 3) }
        let together = Cooccurrence(
            count: 1, documents: 1, links: links, isGloss: false, example: nil, dates: nil)
        return PairRules(terms, KnownTerms([]), minCount: 2).allow(
            SeenPair(
                key: Self.key, together: together, russian: russian, english: english,
                isListed: isListed))
    }

    @Test func termsMustRecur() {
        #expect(isAllowed(seen(2), seen(1)))
        #expect(!isAllowed(seen(1), seen(1)))
    }

    @Test func namesCountFromTheFirstTime() {
        #expect(isAllowed(seen(1, isName: true), seen(1, isName: true)))
        #expect(!isAllowed(seen(1, isName: true), seen(1)))
        // A surname of a name that has a row of its own.
        #expect(!isAllowed(seen(1, isName: true, inParent: 1), seen(1, isName: true, inParent: 1)))
    }

    @Test func knownRenderingsCountFromTheFirstTime() {
        #expect(isAllowed(seen(1), seen(1), isListed: true))
        #expect(!isAllowed(seen(1), seen(1), isListed: true, links: 0.6))
        let common = seen(1, words: 1, band: 3), rare = seen(1, words: 1, band: 5)
        #expect(isAllowed(rare, rare, isListed: true))
        #expect(!isAllowed(common, rare, isListed: true))
        #expect(!isAllowed(rare, rare))
    }

    /// A part goes where both sides are nearly always part of longer terms.
    @Test func partsOfLongerTermsGo() {
        #expect(!isAllowed(seen(4, inParent: 3), seen(4, inParent: 4)))
        #expect(isAllowed(seen(4, inParent: 3), seen(4)))
        #expect(isAllowed(seen(4, inParent: 1), seen(4, inParent: 1)))
    }
}
