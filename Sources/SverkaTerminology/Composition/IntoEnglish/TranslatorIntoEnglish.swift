import SverkaMorphology
import SverkaText

/// Puts English terms together for Russian ones from the lexicon, with English
/// word order and prepositions: `военная доктрина` → `military doctrine`,
/// `закон о гражданстве` → `law on citizenship`.
struct TranslatorIntoEnglish: CompositionalTranslator {
    let analyzer: Analyzer
    let tagger: Tagger
    let citationForms: CitationFormGenerator
    let inflector: EnglishInflector
    let citation: EnglishCitation
    let known: KnownTerms
    let senses: ListedSenses

    init(_ analyzer: Analyzer, _ known: KnownTerms, _ senses: ListedSenses) {
        self.analyzer = analyzer
        self.known = known
        self.senses = senses
        tagger = Tagger(analyzer: analyzer)
        citationForms = CitationFormGenerator(analyzer: analyzer)
        let english = EnglishAnalyzer(lexicon: analyzer.lexicon)
        inflector = EnglishInflector(analyzer: english)
        citation = EnglishCitation(english)
    }

    typealias Words = ArraySlice<Tagger.Word>

    func rendering(of term: String, isPlural: Bool) -> ComposedTerm? {
        let words = nominative(tagger.words(of: term))
        guard !words.isEmpty, words.count <= CandidateRules.longest else { return nil }
        if words.count == 1, words[0].reading.tag.pos == .properNoun {
            return nameAlone(words[0]).map { ComposedTerm(text: $0) }
        }
        if let name = person(words[...]) { return ComposedTerm(text: name) }
        return phrase(words[...]).map { ComposedTerm(text: $0.whole, certainty: $0.certainty) }
    }

    /// The words of a citation form with its head read as the nominative that
    /// it is: `преступления` are many here, though it is the genitive of one too.
    private func nominative(_ words: [Tagger.Word]) -> [Tagger.Word] {
        guard let head = words.firstIndex(where: { $0.reading.tag.pos.isNominal }) else {
            return words
        }
        var words = words
        let own = words[head].reading
        guard own.tag.grammaticalCase != .nominative else { return words }
        let reading = analyzer.readings(of: words[head].text).first { reading in
            reading.tag.pos == own.tag.pos && reading.tag.grammaticalCase == .nominative
                && words[..<head].allSatisfy { word in
                    analyzer.readings(of: word.text).contains { $0.tag.agrees(with: reading.tag) }
                }
        }
        if let reading { words[head].reading = reading }
        return words
    }

    static func isCapital(_ word: Tagger.Word) -> Bool { word.token.shape != .lower }
}
