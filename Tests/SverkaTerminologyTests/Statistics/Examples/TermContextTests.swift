import SverkaText
import Testing

@testable import SverkaTerminology

/// What is shown of long examples.
@Suite struct TermContextTests {
    private static let long = String(repeating: "Вода пришла на нижние улицы города. ", count: 8)

    private func cut(
        _ russian: String, _ english: String, _ terms: (String, String)
    ) -> Bilingual<String> {
        TermContext.cut(
            Bilingual(russian: russian, english: english),
            around: Bilingual(russian: [terms.0], english: [terms.1]))
    }

    @Test func shortTextsAreShownWhole() {
        let texts = cut("Мост закрыли. Его чинят.", "The bridge is shut.", ("мост", "bridge"))
        #expect(texts.russian == "Мост закрыли. Его чинят.")
        #expect(texts.english == "The bridge is shut.")
    }

    @Test func ofLongTextsTheSentenceOfTheTermIsShown() {
        let texts = cut(
            Self.long + "Плотину откроют в мае. " + Self.long, "The dam opens in May.",
            ("Плотину", "dam"))
        #expect(texts.russian == "Плотину откроют в мае.")
        #expect(texts.english == "The dam opens in May.")
    }

    /// Where the term is not found, its place on the other side tells.
    @Test func theOtherSideTellsThePlace() {
        let english = String(repeating: "Water came to the lower streets of town. ", count: 7)
        let texts = cut(
            Self.long + "Плотину откроют.", english + "It will be opened.", ("Плотину", "dam"))
        #expect(texts.russian == "Плотину откроют.")
        #expect(texts.english.count <= TermContext.longest)
        #expect(texts.english == "It will be opened.")
    }

    @Test func longSentencesAreCutAtWords() {
        let words = (0..<80).map { "слово\($0)" }
        let text = cut(words.joined(separator: " "), "", ("слово40", "")).russian
        #expect(text.count <= TermContext.longest)
        #expect(text.hasPrefix("… ") && text.hasSuffix(" …"))
        #expect(text.contains(" слово40 "))
        #expect(
            text.split(separator: " ").dropFirst().dropLast().allSatisfy {
                words.contains(String($0))
            })
    }
}
