import SverkaMorphology
import SverkaTestSupport
import SverkaText
import Testing

/// Words with scalars that join their neighbours in one `Character`: what is
/// found in bytes must not be cut in characters.
@Suite struct StrayMarksTests {
    /// Marks that join what stands before them, and one that joins what
    /// follows.
    private static let marks: [Unicode.Scalar] = [
        "\u{301}", "\u{306}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{600}",
    ]

    /// The word with each mark at every place.
    private static func mutations(of word: String) -> [String] {
        let scalars = Array(word.unicodeScalars)
        return marks.flatMap { mark in
            (0...scalars.count).map { place in
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[..<place])
                view.append(mark)
                view.append(contentsOf: scalars[place...])
                return String(view)
            }
        }
    }

    private let analyzer = Analyzer()
    private let english = EnglishAnalyzer()

    @Test(arguments: [
        "премьер-министра", "МИДа", "Франкфурте-на-Майне", "Орехове-Зуеве", "кое-как", "из-за",
        "Петропавловске-Камчатском", "РНК-содержащих", "Бушем-младшим", "аль-Башира", "т.д.",
        "сша", "«Реалом»", "побыстрее", "строится",
    ])
    func russianWords(_ word: String) {
        let citationForms = CitationFormGenerator(analyzer: analyzer)
        let inflector = PhraseInflector(analyzer: analyzer)
        for mutant in Self.mutations(of: word) {
            #expect(!analyzer.readings(of: mutant).isEmpty)
            for phrase in [mutant, "новый " + mutant, "Ивана " + mutant + " Петрова"] {
                #expect(!citationForms.citation(of: phrase).isEmpty)
                #expect(!inflector.forms(of: phrase).isEmpty)
                _ = inflector.inflected(phrase, to: SverkaMorphology.Tag(.noun, .dative, .singular))
            }
            _ = SoundForm(russian: mutant)
            _ = Romanization.of(mutant)
        }
    }

    @Test(arguments: [
        "well-known", "policy-makers", "isn't", "boss's", "James'", "cities", "stopped", "U.S.",
        "half-life", "-", "--", "a-", "-ed", "e-mail’s",
    ])
    func englishWords(_ word: String) {
        let inflector = EnglishInflector(analyzer: english)
        for mutant in Self.mutations(of: word) {
            #expect(!english.readings(of: mutant).isEmpty)
            #expect(english.readings(ofWords: ["that", mutant, "of"]).count == 3)
            #expect(!inflector.forms(of: mutant).isEmpty)
            _ = SoundForm(english: mutant)
        }
    }

    @Test(arguments: [
        "1,5 млн", "10:30", "20-тысячный", "twenty-one thousand", "600–700 тысяч", "£10m",
        "девять часов пять минут", "28 сентября",
    ])
    func quantities(_ text: String) {
        for mutant in Self.mutations(of: text) {
            for side in Side.allCases {
                for quantity in Quantity.find(in: mutant, side) {
                    #expect(quantity.range.upperBound <= mutant.utf8.count)
                }
            }
            _ = Quantity.differences(mutant, text)
        }
    }

    /// Every place of a text keeps its token, whatever joins it.
    @Test(arguments: ["«Да!» — сказал он. Well-known.", "Т. е. 12 500 (т.д.)."])
    func tokensAndSentences(_ text: String) {
        for mutant in Self.mutations(of: text) {
            let tokens = Tokenizer.tokens(of: mutant)
            #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
            #expect(!SentenceSplitter().sentences(in: mutant).isEmpty)
        }
    }

    @Test func aHyphenWithAMarkIsAHyphen() {
        #expect(english.readings(of: "well-\u{301}known").count == 1)
        #expect(english.readings(of: "policy-makers").map(\.lemma) == ["policy-maker"])
        #expect(english.readings(of: "a-").map(\.lemma) == ["a-"])
    }

    /// Nothing calls itself as often as a text has words or hyphens.
    @Test func longNamesEnd() {
        let citationForms = CitationFormGenerator(analyzer: analyzer)
        let words = Array(repeating: "Роман", count: 3_000).joined(separator: " ")
        #expect(!citationForms.citation(of: words).isEmpty)
        let name = "Ивана " + Array(repeating: "Абоброва", count: 400).joined(separator: "-")
        #expect(!citationForms.citation(of: name).isEmpty)
        #expect(!analyzer.readings(of: name).isEmpty)
    }

    @Test func hugeNumbersAreNoFault() {
        let text = "5 " + Array(repeating: "hundred", count: 40).joined(separator: " ")
        #expect(!Quantity.find(in: text, .english).isEmpty)
        let words = Array(repeating: "сто hundred trillion", count: 40).joined(separator: " ")
        #expect(!Quantity.find(in: words, .russian).isEmpty)
        #expect(Quantity.differences(text, words).russian.count <= 1)
    }
}
