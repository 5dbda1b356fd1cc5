import SverkaCheck
import Testing

@Suite struct RepeatedSourceTests {
    private static let text = "Комиссия рассмотрит заявление в течение тридцати дней."
    private static let english = "The commission will look at it within thirty days."

    /// In one language alone a text may say things twice.
    @Test func repetitionIsNoMissingTranslation() throws {
        #expect(try CheckedSample(russian: [Self.text, Self.text]).findings().isEmpty)
    }

    @Test(arguments: [
        ([text, text], 1), ([text, text.uppercased()], 1), ([text, "«" + text + "»"], 1),
        ([text, "Комиссия рассмотрит жалобу в течение тридцати дней."], 0),
        // A short sentence may come again.
        (["Так и было.", "Так и было."], 0),
        // Half a paragraph at least.
        ([text, text + " Это уже другое дело."], 1),
        ([text, text + " Это уже другое дело. И ещё одно дело. И третье."], 0),
    ])
    func besideTheOtherLanguage(_ russian: [String], _ count: Int) throws {
        let sample = CheckedSample(russian: russian, english: [Self.english])
        #expect(try sample.found(.untranslated).count == count)
    }
}
