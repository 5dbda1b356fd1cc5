import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

@Suite struct TermFinderTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    private func row(
        _ russian: String, _ english: String, _ kind: GlossaryRow.Kind = .term
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.kind, row.status) = (russian, english, kind, .preferred)
        return row
    }

    private func occurrences(
        _ rows: [GlossaryRow], _ text: String, _ side: Side, variants: Bool = false
    ) -> [TermFinder.Occurrence] {
        TermFinder(Glossary(rows: rows), bank: bank, variants: variants)
            .occurrences(in: text, AnalyzedText(text, side, bank.analyzer), side, bank: bank)
    }

    /// Bytes are those of the text, and none lies in another.
    @Test func rangesAreOfTheText() {
        let finder = TermFinder(
            Glossary(rows: [row("союз", "union"), row("Союзное государство", "Union State")]),
            bank: bank)
        let text = "О «Союзном государстве» и союзе."
        let found = finder.ranges(in: text, .russian, bank: bank).map {
            String(decoding: Array(text.utf8)[$0], as: UTF8.self)
        }
        #expect(found == ["Союзном государстве", "союзе"])
    }

    /// `ВОЗ` is the acronym where it stands in capitals.
    @Test func acronymsGoBeforeWords() {
        let rows = [row("воз", "cart"), row("ВОЗ", "WHO")]
        let found = occurrences(rows, "ВОЗ видела воз.", .russian)
        #expect(found.map { $0.rows.map(\.english) } == [["WHO"], ["cart"]])
    }

    /// A woman is not her husband, and her name no form of his.
    @Test func anotherGenderIsANamesake() throws {
        let rows = [row("Сергей Тихановский", "Siarhei Tsikhanouski", .person)]
        var surname = rows[0]
        surname.russian = "Тихановский"
        let hers = try #require(occurrences([surname], "Речь Тихановской.", .russian).first)
        #expect(hers.rows.isEmpty)
        #expect(hers.namesakes.count == 1)
        let his = try #require(occurrences([surname], "Речь Тихановского.", .russian).first)
        #expect(his.rows.count == 1)
        #expect(his.all.count == 1)
    }

    /// Other forms of a term are found where that is asked for.
    @Test func variantsAreTold() throws {
        var listed = row("Союзное государство", "Union State")
        listed.russianVariants = ["Союзгосударство"]
        let text = "Союзгосударство молчит."
        #expect(occurrences([listed], text, .russian).isEmpty)
        let found = try #require(occurrences([listed], text, .russian, variants: true).first)
        #expect(found.rows.isEmpty)
        #expect(found.variantOf.map(\.english) == ["Union State"])
    }

    @Test func whatIsRejectedIsNotFound() {
        var out = row("суд", "court")
        out.status = .rejected
        #expect(occurrences([out], "Суд идёт.", .russian).isEmpty)
    }
}
