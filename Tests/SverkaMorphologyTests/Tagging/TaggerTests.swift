import SverkaMorphology
import Testing

/// Readings that what stands beside a word decides.
@Suite struct TaggerTests {
    private let analyzer = Analyzer()

    /// A text, one of its words, and the reading it must have.
    @Test(arguments: [
        ("в новом доме", "доме", "NOUN", Case.locative), ("к дому", "дому", "NOUN", .dative),
        ("решение суда", "суда", "NOUN", .genitive), ("его друзья", "его", "DET", .none),
        ("под стол", "стол", "NOUN", .accusative), ("под столом", "столом", "NOUN", .instrumental),
        ("из-за дождя", "дождя", "NOUN", .genitive), ("согласно закону", "закону", "NOUN", .dative),
        ("Пола Манафорта", "Пола", "PROPN", .genitive),
    ])
    func chosen(_ text: String, _ word: String, _ pos: String, _ grammaticalCase: Case) throws {
        let words = Tagger(analyzer: analyzer).words(of: text)
        let tag = try #require(words.first { $0.text == word }).reading.tag
        #expect(tag.pos.name == pos && tag.grammaticalCase == grammaticalCase, "\(tag.features)")
    }

    /// Numbers and marks have no lexeme and are their own lemma.
    @Test func marksAreNoWords() {
        let words = Tagger(analyzer: analyzer).words(of: "5 % дома.")
        #expect(words.map(\.reading.lexeme.exists) == [false, false, true, false])
        #expect(words.map { analyzer.lemma(of: $0) } == ["5", "%", "дом", "."])
        #expect(Tagger(analyzer: analyzer).words(of: "").isEmpty)
    }
}
