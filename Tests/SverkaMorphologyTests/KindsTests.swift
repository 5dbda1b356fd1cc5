import SverkaMorphology
import SverkaTestSupport
import Testing

/// Words by their kinds, a table a kind in `Kinds`: surnames, places, numerals...
///
/// Lines of `Kinds/known.txt` are known to come out wrong.
@Suite struct KindsTests {
    /// Tables of phrases with their citation forms.
    static let citations = [
        "given", "homonyms", "nouns-hyphen", "numerals", "participles", "places", "surnames",
        "unknown",
    ]

    static let known: Set<String> = Set(
        (try? Repository.lines("Tests/SverkaMorphologyTests/Kinds/known.txt")) ?? [])

    /// The lines of a table behind its header.
    static func rows(_ name: String) throws -> [[String]] {
        try Repository.lines("Tests/SverkaMorphologyTests/Kinds/\(name).tsv").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func check(_ line: [String], _ found: [String]) {
        let right = Array(line.suffix(found.count))
        if Self.known.contains(line.joined(separator: "\t")) {
            withKnownIssue { #expect(found == right, "\(line[0])") }
        } else {
            #expect(found == right, "\(line[0])")
        }
    }

    @Test(arguments: citations) func citation(_ table: String) throws {
        let citationForms = CitationFormGenerator(analyzer: Analyzer())
        for row in try Self.rows(table) { check(row, [citationForms.citation(of: row[0])]) }
    }

    /// A sentence, a word of it, its lemma and part of speech.
    @Test func russianContext() throws {
        let analyzer = Analyzer()
        for row in try Self.rows("context") {
            let words = row[0].split(separator: " ").map(String.init)
            let index = try #require(words.firstIndex(of: row[1]))
            let word = Tagger(analyzer: analyzer).words(words)[index]
            check(row, [analyzer.lemma(of: word), word.reading.tag.pos.name])
        }
    }

    @Test func englishContext() throws {
        for row in try Self.rows("english") {
            let words = row[0].split(separator: " ").map(String.init)
            let index = try #require(words.firstIndex(of: row[1]))
            let reading = EnglishAnalyzer().readings(ofWords: words)[index]
            check(row, [reading.lemma, reading.pos.name])
        }
    }
}
