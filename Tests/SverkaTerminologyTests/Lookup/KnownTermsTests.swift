import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

@Suite struct KnownTermsTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    private func row(
        _ russian: String, _ english: String, _ status: GlossaryRow.Status = .preferred,
        concept: String = ""
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.status) = (russian, english, status)
        row.concept = concept
        return row
    }

    private func known(_ glossaries: [GlossaryRow]...) -> KnownTerms {
        KnownTerms(
            newsroom: false, glossaries: glossaries.map { Glossary(rows: $0) }, bank: bank)
    }

    private func key(_ term: String, _ side: Side) -> TermKey {
        TermKey(TermText(term, side, bank).words)
    }

    private func found(_ text: String, _ side: Side, _ known: KnownTerms) -> [String] {
        let analysed = TermText(text, side, bank)
        return known.find(analysed.termWords, side).map { analysed.surface($0) }
    }

    /// Of one word a list's rendering goes before the lexicon's, and what is
    /// preferred before what is admitted; a later list before an earlier.
    @Test func theUsualRenderingIsTheLists() {
        let known = known(
            [row("завод", "factory")], [row("завод", "works", .admitted), row("завод", "mill")])
        #expect(known.usual(key("завода", .russian), .russian)?.row.english == "mill")
        let bad = self.known([row("заводчик", "breeder", .deprecated)])
        #expect(bad.usual(key("заводчик", .russian), .russian) == nil)
    }

    @Test func listedPairsAreFoundByTheirKeys() throws {
        let known = known([row("военная доктрина", "military doctrine")])
        let pair = TermPair(
            russian: key("военной доктрины", .russian),
            english: key("military doctrines", .english))
        #expect(known.isListed(pair))
        #expect(known.entry(pair)?.row.english == "military doctrine")
        #expect(known.englishKeys(of: pair.russian) == [pair.english])
        var other = pair
        other.english = key("doctrine", .english)
        #expect(!known.isListed(other))
        #expect(known.entry(other) == nil)
    }

    @Test func whatIsRejectedIsKnownAsSuch() {
        let out = row("суд", "trial", .rejected)
        #expect(known([out]).isRejected(row("Суд", "trial")))
        #expect(!known([out]).isRejected(row("суд", "court")))
        // The later list holds.
        #expect(!known([out], [row("суд", "trial")]).isRejected(out))
    }

    /// The longest at each place, in any form; acronyms in capitals alone.
    @Test func termsAreFoundInTexts() {
        let known = known([
            row("ромашковый суд", "daisy court"), row("ромашковый", "daisy"),
            row("воз", "WHO"), row("сверка дел", "case check"),
        ])
        #expect(
            found("Начались сверки дел в ромашковом суде.", .russian, known)
                == ["сверки дел", "ромашковом суде"])
        #expect(found("WHO knows who.", .english, known) == ["WHO"])
        #expect(found("A daisy, court", .english, known) == ["daisy"])
    }

    @Test func theConceptsBestIsPreferred() {
        let known = known([
            row("Киев", "Kiev", .deprecated, concept: "kyiv"),
            row("Киев", "Kyiv", .preferred, concept: "kyiv"),
        ])
        #expect(known.preferred(of: "kyiv")?.english == "Kyiv")
        #expect(known.preferred(of: "minsk") == nil)
    }
}
