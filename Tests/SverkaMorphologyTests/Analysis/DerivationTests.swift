import SverkaMorphology
import Testing

/// Words that the lexicon has not, made of those it has.
@Suite struct DerivationTests {
    private let analyzer = Analyzer()

    @Test(arguments: [
        ("неготовности", "неготовность", ReadingSource.derived),
        ("узнаваемостью", "узнаваемость", .derived), ("готовейшего", "готовый", .derived),
        ("высочайшая", "высокий", .derived), ("неготовыми", "неготовый", .derived),
        ("побыстрее", "быстрый", .lexicon), ("мгновенья", "мгновение", .lexicon),
        ("узбекски", "узбекски", .derived), ("сверхготовый", "сверхготовый", .prefix),
        ("Росполитика", "росполитика", .prefix), ("контрпримера", "контрпример", .prefix),
    ])
    func made(_ word: String, _ lemma: String, _ source: ReadingSource) {
        let found = analyzer.readings(of: word).map { (analyzer.lemma(of: $0.lexeme), $0.source) }
        #expect(found.contains { $0.0 == lemma && $0.1 == source }, "\(word): \(found)")
    }

    /// What is derived is translated as what it is made of.
    @Test func theBaseLendsItsTranslations() throws {
        let quality = try #require(analyzer.readings(of: "неготовность").first)
        let positive = try #require(analyzer.readings(of: "готовность").first)
        #expect(analyzer.base(of: quality.lexeme) == analyzer.base(of: positive.lexeme))
        #expect(
            analyzer.translations(of: quality.lexeme)
                == analyzer.translations(of: positive.lexeme))
        #expect(analyzer.readings(of: "Ъыъ").allSatisfy { analyzer.base(of: $0.lexeme) == nil })
    }
}
