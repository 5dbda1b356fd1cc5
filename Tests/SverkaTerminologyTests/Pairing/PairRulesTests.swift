import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

/// Which pairs of terms may make a row, by how they were seen.
@Suite struct PairRulesTests {
    private static let key = TermPair(russian: TermKey(value: 1), english: TermKey(value: 2))
    private static let parent = TermKey(value: 3)

    private func seen(
        _ count: Int, words: Int = 2, isName: Bool = false, band: Int = 5, inParent: Int = 0,
        as text: String = ""
    ) -> TermOccurrences {
        var seen = TermOccurrences()
        (seen.count, seen.paired, seen.words) = (count, count, words)
        (seen.isName, seen.frequencyBand, seen.small) = (isName, band, isName ? 0 : count)
        seen.capital = isName ? count : 0
        if !text.isEmpty {
            seen.surfaces.add(TermSurfaces.Surface(hash: 1, text: text, count: count))
        }
        if inParent > 0 { seen.parents[Self.parent] = inParent }
        return seen
    }

    /// - Parameter isListed: whether a list has the rendering.
    private func isAllowed(
        _ russian: TermOccurrences, _ english: TermOccurrences, isListed: Bool = false,
        links: Float = 1, insideName: Bool = false
    ) -> Bool {
        var terms = TermStatistics()
        for side in Side.allCases {
            terms.seen[side][Self.parent] = seen(9, words: 3, isName: insideName)
        }
        let together = Cooccurrence(
            count: 1, documents: 1, links: links, isGloss: false, example: nil, dates: nil)
        return PairRules(terms, KnownTerms([]), minCount: 2).allow(
            SeenPair(
                key: Self.key, together: together, russian: russian, english: english,
                isListed: isListed))
    }

    @Test func termsMustRecur() {
        #expect(isAllowed(seen(2, band: 3), seen(1, band: 3)))
        #expect(!isAllowed(seen(1, band: 3), seen(1, band: 3)))
    }

    @Test func namesCountFromTheFirstTime() {
        #expect(isAllowed(seen(1, isName: true), seen(1, isName: true)))
        #expect(!isAllowed(seen(1, isName: true), seen(1)))
        // A surname of a name that has a row of its own; a name behind an office.
        let part = seen(1, isName: true, inParent: 1)
        #expect(!isAllowed(part, part, insideName: true))
        #expect(isAllowed(part, part))
    }

    @Test func knownRenderingsCountFromTheFirstTime() {
        let common = seen(1, band: 3), rare = seen(1, band: 5)
        #expect(isAllowed(common, common, isListed: true))
        #expect(!isAllowed(common, common, isListed: true, links: 0.6))
        let commonWord = seen(1, words: 1, band: 3), rareWord = seen(1, words: 1, band: 5)
        #expect(!isAllowed(commonWord, rareWord, isListed: true))
        // What is rare needs no list where its words translate one another.
        #expect(isAllowed(rareWord, rareWord))
        #expect(isAllowed(rare, rare))
        #expect(!isAllowed(rare, rare, links: 0.6))
        #expect(!isAllowed(commonWord, rareWord))
    }

    /// A part goes where both sides are nearly always part of longer terms.
    @Test func partsOfLongerTermsGo() {
        #expect(!isAllowed(seen(4, inParent: 3), seen(4, inParent: 4)))
        #expect(isAllowed(seen(4, inParent: 3), seen(4)))
        #expect(isAllowed(seen(4, inParent: 1), seen(4, inParent: 1)))
    }

    /// A part of a compound renders it as little as a part of a phrase does.
    @Test(arguments: [
        ("депутат-тори", "Tory", false), ("сьерра-авеню", "avenue", false),
        ("веб-сайт", "website", true), ("премьер-министр", "vice-premier", true),
        ("кто-то", "somebody", true),
    ])
    func compoundsHaveWholeRenderings(_ russian: String, _ english: String, _ isRight: Bool) {
        #expect(
            isAllowed(seen(2, words: 1, as: russian), seen(2, words: 1, as: english)) == isRight)
    }

    /// `dancer Richard Yoder` beside `Ричард Йодер`.
    @Test func titlesAreNoPartOfNames() {
        var english = seen(2, words: 3, isName: true)
        (english.small, english.capital) = (2, 0)
        #expect(!isAllowed(seen(2, isName: true), english))
        #expect(isAllowed(seen(2, words: 3, isName: true), english))
    }
}
