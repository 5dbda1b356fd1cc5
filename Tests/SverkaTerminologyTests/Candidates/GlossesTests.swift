import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

@Suite struct GlossesTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    /// A bracket of the other script with the words before it.
    @Test(arguments: [
        ("Началась военная операция (military operation).", Side.russian, "military operation"),
        ("They call it a purge (чистка) there.", .english, "чистка"),
        // The same script, both, a number, and a bracket that does not close.
        ("Началась операция (военная).", .russian, ""), ("Закон (закон law) принят.", .russian, ""),
        ("Закон (2020) принят.", .russian, ""), ("Закон (law принят.", .russian, ""),
    ])
    func brackets(_ text: String, _ side: Side, _ inside: String) {
        let found = Glosses.find(in: text, side: side)
        #expect(found.map(\.inside) == (inside.isEmpty ? [] : [inside]))
    }

    /// How much of what stands before the bracket is named by it.
    @Test(arguments: [
        ("Началась военная операция (military operation).", "военная операция"),
        ("Вот новая субъединичная вакцина (vaccine).", "вакцина"),
        ("Международная федерация хоккея (IIHF) молчит.", "Международная федерация хоккея"),
        ("Вот ИИХФ (IIHF) и всё.", "ИИХФ"),
    ])
    func terms(_ text: String, _ term: String) {
        let glosses = GlossReader(side: .russian, bank: bank).glosses(in: text)
        #expect(glosses.map { $0.russian.text.surface($0.russian.range) } == [term])
    }
}
