import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

/// Texts with what they say that an acronym stands for; empty for nothing.
@Suite struct AbbreviationDefinitionsTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    @Test(arguments: [
        ("Министерство внутренних дел (МВД) молчит.", Side.russian, "Министерство внутренних дел"),
        (
            "Вот Межпарламентская ассамблея (МПА) и всё.", .russian, "Межпарламентская ассамблея"
        ),
        ("The World Health Organization (WHO) said so.", .english, "World Health Organization"),
        // A word of grammar gives no letter.
        ("The Bank of England (BE) said so.", .english, "Bank of England"),
        // Other letters, none in brackets, and a mark between.
        ("Министерство транспорта (МВД) молчит.", .russian, ""),
        ("Министерство внутренних дел, МВД, молчит.", .russian, ""),
        ("The World Health, Organization (WHO) said so.", .english, ""),
    ])
    func phrases(_ text: String, _ side: Side, _ phrase: String) {
        let analysed = TermText(text, side, bank)
        let found = AbbreviationDefinitions.find(in: analysed)
        #expect(found.map { analysed.surface($0.phrase) } == (phrase.isEmpty ? [] : [phrase]))
    }
}
