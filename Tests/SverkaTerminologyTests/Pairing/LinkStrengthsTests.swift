import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

/// How surely the words of two terms translate one another.
@Suite struct LinkStrengthsTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    private func links(_ russian: String, _ english: String) -> Float {
        let russian = TermText(russian, .russian, bank, features: true).words
        let english = TermText(english, .english, bank, features: true).words
        let strengths = LinkStrengths(russian, english, bank)
        return strengths.links(
            strengths.content(russian.indices, .russian),
            strengths.content(english.indices, .english))
    }

    /// Words that render a Russian one together count as one.
    @Test(arguments: [
        ("электроснабжение", "electricity supply"), ("краеведческий музей", "local history museum"),
    ])
    func expressionsAreOneWord(_ russian: String, _ english: String) {
        #expect(links(russian, english) == 1)
        let part = english.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(links(russian, part) < 1)
    }

    @Test func whatIsLeftOverCountsAgainst() {
        #expect(links("новый закон", "new law") == 1)
        #expect(links("новый закон", "law") < 1)
        #expect(links("закон", "new law") < 1)
        #expect(links("закон", "river") == 0)
    }
}
