import SverkaMorphology
import SverkaSupport
import SverkaText
import Testing

@testable import SverkaTerminology

/// Which rows go before which.
@Suite struct WorthTests {
    private let reader = WorthReader(
        phrasing: TermPhrasing(known: KnownTerms([]), analyzer: Analyzer()))

    private func row(
        _ russian: String, _ english: String, _ kind: GlossaryRow.Kind = .term,
        confidence: Double = 0.95, count: Int = 3
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.kind) = (russian, english, kind)
        (row.confidence, row.count) = (confidence, count)
        (row.russianCount, row.englishCount) = (count, count)
        return row
    }

    private func proposal(_ row: GlossaryRow) -> TermProposal {
        func key(_ term: String) -> TermKey { TermKey(value: ByteHash.of(term.utf8)) }
        var proposal = TermProposal(
            key: TermPair(russian: key(row.russian), english: key(row.english)), row: row,
            evidence: .none)
        proposal.worth = reader.evidence(row)
        return proposal
    }

    /// The English terms in the order in which they are proposed.
    private func order(_ rows: [GlossaryRow]) -> [String] {
        let proposals = rows.map(proposal)
        return WorthOrder.places(of: proposals).map { rows[$0].english }
    }

    @Test func whatAnEditorCameForGoesFirst() {
        let rows = [
            row("дом", "house", count: 40), row("Польша", "Poland", .place, count: 40),
            row("искусственная вентиляция лёгких", "mechanical ventilation"),
            row("Анна Ледовская", "Hanna Ledovskaya", .person, count: 1),
        ]
        #expect(Set(order(rows).prefix(2)) == ["mechanical ventilation", "Hanna Ledovskaya"])
    }

    @Test func everydayWordsAndKnownPlacesAreEveryday() {
        let everyday = [row("дом", "house"), row("Польша", "Poland", .place)]
        let others = [
            row("мергель", "marl"), row("Молодечно", "Maladzyechna", .place),
            row("дом отдыха", "rest home"),
        ]
        #expect(everyday.allSatisfy { reader.evidence($0).isEveryday })
        #expect(others.allSatisfy { !reader.evidence($0).isEveryday })
    }

    /// However rare its words are, an unlikely rendering stands behind a likely
    /// one of the same term.
    @Test func renderingsOfATermGoByTheirSureness() {
        let rows = [
            row("призыв", "marl", confidence: 0.7), row("призыв", "call", confidence: 0.98),
            row("вызов", "call", confidence: 0.8),
        ]
        let places = WorthOrder.places(of: rows.map(proposal))
        #expect(places.firstIndex(of: 1)! < places.firstIndex(of: 0)!)
        #expect(places.firstIndex(of: 1)! < places.firstIndex(of: 2)!)
    }

    @Test func theOrderIsThatOfTheRowsAlone() {
        let rows = [
            row("суд", "court"), row("мергель", "marl"), row("Пинск", "Pinsk", .place),
            row("устав", "charter"), row("отмывание денег", "money laundering"),
        ]
        #expect(order(rows) == order(rows.reversed()))
    }

    @Test func keynessIsTheLogRatio() throws {
        let keyness = Keyness(
            words: Bilingual(russian: 1_000_000, english: 1_000_000), reader: reader)
        let zipf = try #require(reader.zipf(of: "marl", .english))
        var one = GlossaryRow()
        (one.english, one.englishCount) = ("marl", 8)
        var twice = one
        twice.englishCount = 16
        let value = try #require(keyness.keyness(one)),
            double = try #require(keyness.keyness(twice))
        #expect(abs(double - value - 1) < 1e-9)
        // Eight in a million are as many as a Zipf value of 3.9 stands for.
        #expect(abs(value - (3.903 - zipf) * 3.3219) < 0.01)
        #expect(keyness.keyness(GlossaryRow()) == nil)
    }

    /// A phrase is rarer than its rarest word.
    @Test func phrasesAreRarerThanTheirWords() throws {
        let phrase = try #require(reader.zipf(of: "money laundering", .english))
        let word = try #require(reader.zipf(of: "laundering", .english))
        #expect(phrase == word - 1)
        #expect(reader.zipf(of: "", .english) == nil)
    }

    @Test func suggestionsAreTheLikeliestFirst() {
        func doubtful(_ english: String, _ confidence: Double) -> TermProposal {
            var proposal = proposal(row("устав", english, confidence: confidence))
            proposal.key = TermPair(russian: TermKey(value: 1), english: TermKey(value: 2))
            return proposal
        }
        let suggestions = Suggestions(
            [("rule", 0.3), ("charter", 0.6), ("statute", 0.4), ("bylaw", 0.2)].map(doubtful))
        let key = TermKey(value: 1)
        #expect(suggestions.of(key, .russian, composed: "order") == ["charter", "statute", "rule"])
        #expect(suggestions.of(TermKey(value: 9), .russian, composed: "order") == ["order"])
        #expect(suggestions.of(TermKey(value: 9), .russian, composed: nil).isEmpty)
    }
}
