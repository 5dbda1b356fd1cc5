import SverkaAlignment
import SverkaMorphology
import Testing

@testable import SverkaTerminology

@Suite struct EnglishCitationTests {
    private let citation = EnglishCitation(EnglishAnalyzer())

    /// The noun before a preposition, or the last one, in the singular, and
    /// without a possessive.
    @Test(arguments: [
        ("military doctrines", "military doctrine"), ("heads of state", "head of state"),
        ("Doctrines", "Doctrine"), ("the government's", "the government"), ("of", "of"),
    ])
    func singulars(_ term: String, _ form: String) {
        #expect(citation.citation(of: term, plural: false, isName: false) == form)
    }

    @Test func pluralsAndNamesStay() {
        #expect(citation.citation(of: "peace talks", plural: true, isName: false) == "peace talks")
        #expect(
            citation.citation(of: "United Nations", plural: false, isName: true)
                == "United Nations")
    }

    /// A word list that is laid over the lexicon tells what a form is of.
    @Test func wordListsAreHeard() {
        let own = Lexicon(dictionaries: [[(russian: "блорги", english: "blorgie")]])
        func term(_ lexicon: Lexicon) -> String {
            let analyzer = Analyzer(lexicon: lexicon)
            let bank = WordFeatureCache(
                analyzer: analyzer, english: EnglishAnalyzer(lexicon: lexicon))
            let phrasing = TermPhrasing(
                known: KnownTerms(newsroom: false, glossaries: [], bank: bank), analyzer: analyzer)
            var seen = TermOccurrences()
            (seen.count, seen.small) = (2, 2)
            seen.surfaces.add(TermText("blorgies", .english, bank), 0..<1)
            return phrasing.term(seen, .english)
        }
        #expect(term(own) == "blorgie")
        #expect(term(.standard) == "blorgy")
    }
}
