import SverkaAlignment
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct AlignerTests {
    private let news = ShortNews()
    private static let russian = ShortNews.russian, english = ShortNews.english

    private func align(_ russian: [String], _ english: [String]) -> Alignment {
        news.align(Bilingual(russian: russian, english: english))
    }

    private func rows(_ alignment: Alignment) -> [String] { alignment.numbers }

    @Test func whatSaysTheSameIsPaired() {
        #expect(rows(align(Self.russian, Self.english)) == ["1|1", "2|2", "3|3", "4|4"])
    }

    @Test func whatHasNoCounterpartStaysAlone() {
        #expect(
            rows(align(Self.russian, [Self.english[0], Self.english[3]])) == [
                "1|1", "2|", "3|", "4|2",
            ])
        let strangers = [
            "The cat slept on the warm windowsill.", "Prices of copper fell in London.",
        ]
        #expect(align(Array(Self.russian[0...1]), strangers).rows.allSatisfy { !$0.isPaired })
    }

    /// Sentences are paired inside their paragraphs, and across the bounds where
    /// the translator has drawn them elsewhere.
    @Test func sentencesArePairedInsideParagraphsAndAcrossTheirBounds() {
        func sentences(_ paragraphs: [[String]], _ language: Language) -> [Unit] {
            paragraphs.enumerated().flatMap { paragraph, texts in
                texts.enumerated().map { index, text in
                    Unit(
                        number: UnitNumber(paragraph + 1, sentence: index + 1), language: language,
                        text: text, place: SourceRange(line: 1, bytes: 0..<0))
                }
            }
        }
        let russian = sentences(
            [Array(Self.russian[0...1]), Array(Self.russian[2...3])], .russian)
        for paragraphs in [
            [Array(Self.english[0...1]), Array(Self.english[2...3])],
            [Array(Self.english[0...2]), [Self.english[3]]],
            [[Self.english[0]], Array(Self.english[1...3])],
        ] {
            let english = sentences(paragraphs, .english)
            let found = news.aligner.align(
                document: "d", UnitStreams(russian: russian, english: english))
            #expect(found.rows.map(\.units.russian) == [[0], [1], [2], [3]])
            #expect(found.rows.map(\.units.english) == [[0], [1], [2], [3]])
        }
    }

    @Test func splitSentencesAreJoined() {
        let joined = [Self.english[0] + " " + Self.english[1], Self.english[2], Self.english[3]]
        #expect(rows(align(Self.russian, joined)) == ["1+2|1", "3|2", "4|3"])
    }

    @Test func unpairedBetweenPairsIsAGap() {
        let alignment = align(Self.russian, [Self.english[0], Self.english[3]])
        #expect(alignment.rows.map { $0.flags.contains(.gap) } == [false, true, true, false])
    }

    @Test func emptySides() {
        #expect(rows(align([], Self.english)) == ["|1", "|2", "|3", "|4"])
        #expect(rows(align(Self.russian, [])) == ["1|", "2|", "3|", "4|"])
        #expect(align([], []).rows.isEmpty)
    }

    /// Every unit stands in the table once, whatever the texts are.
    @Test func rowsTile() {
        var random = SeededRandom(2)
        for _ in 0..<60 {
            let a = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                Self.russian.randomElement(using: &random)!
            }
            let b = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                Self.english.randomElement(using: &random)!
            }
            let alignment = align(a, b)
            #expect(alignment.rows.flatMap(\.units.russian).sorted() == Array(a.indices))
            #expect(alignment.rows.flatMap(\.units.english).sorted() == Array(b.indices))
            #expect(alignment.rows.allSatisfy { (0...1).contains($0.confidence) })
            #expect(align(a, b).rows == alignment.rows)
        }
    }

    @Test func longFilesTakeTheBand() {
        var random = SeededRandom(4)
        var russian: [String] = [], english: [String] = []
        for number in 0..<600 {
            let k = Int.random(in: 0..<4, using: &random)
            russian.append(Self.russian[k] + " Дело \(1000 + number * 7).")
            english.append(Self.english[k] + " Case \(1000 + number * 7).")
        }
        let alignment = align(russian, english)
        #expect(alignment.rows.count { $0.isPaired && $0.units.russian == $0.units.english } >= 590)
    }
}
