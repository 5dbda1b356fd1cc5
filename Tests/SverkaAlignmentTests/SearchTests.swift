import SverkaMorphology
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaAlignment

/// The search against enumeration, and against texts that are no texts.
@Suite struct SearchTests {
    private static let pairs = [
        ("Парламент принял закон о пенсиях.", "Parliament passed the pensions law."),
        ("Президент уехал в Минск.", "The president left for Minsk."),
        ("Вечером прошёл сильный дождь.", "There was heavy rain in the evening."),
        ("Суд приговорил журналиста.", "The court sentenced the journalist."),
        ("Да.", "Yes."),
        ("Цены на газ выросли на 12 процентов.", "Gas prices rose by 12 per cent."),
        ("Врачи спасли мальчика.", "Doctors saved the boy."),
        ("Мост через реку закрыли.", "The bridge over the river was closed."),
        ("Анна Ковальчук выиграла золото.", "Anna Kovalchuk won gold."),
        ("Рыбаки вернулись домой с уловом.", "The fishermen came home with a catch."),
    ]

    /// A small document: some units left out, joined or exchanged.
    private static func document(_ random: inout SeededRandom) -> ([String], [String]) {
        let chosen = pairs.shuffled(using: &random).prefix(Int.random(in: 2...5, using: &random))
        var sides = [chosen.map(\.0), chosen.map(\.1)]
        for side in 0...1 {
            if sides[side].count > 2, Bool.random(using: &random) {
                sides[side].remove(at: Int.random(in: 0..<sides[side].count, using: &random))
            }
            if sides[side].count > 2, Bool.random(using: &random) {
                let at = Int.random(in: 0..<sides[side].count - 1, using: &random)
                sides[side][at] += " " + sides[side].remove(at: at + 1)
            }
            if Bool.random(using: &random) { sides[side].swapAt(0, sides[side].count - 1) }
        }
        return (sides[0], sides[1])
    }

    /// The best sum of scores by trying every tiling. `isAllowed` rules out
    /// beads.
    private static func best(
        _ score: inout BeadScore, _ rows: Int, _ columns: Int,
        where isAllowed: (Range<Int>, Range<Int>) -> Bool
    ) -> Float {
        let gap = score.weights.gap
        var table = [[Float]](
            repeating: [Float](repeating: -.infinity, count: columns + 1), count: rows + 1)
        for i in 0...rows {
            for j in 0...columns {
                if i == 0, j == 0 { table[0][0] = 0 }
                if i > 0 { table[i][j] = max(table[i][j], table[i - 1][j] - gap) }
                if j > 0 { table[i][j] = max(table[i][j], table[i][j - 1] - gap) }
                for a in 1...4 where a <= i {
                    for b in 1...4 where b <= j && isAllowed(i - a..<i, j - b..<j) {
                        table[i][j] = max(
                            table[i][j],
                            table[i - a][j - b] + score.score(i - a..<i, j - b..<j))
                    }
                }
            }
        }
        return table[rows][columns]
    }

    @Test func theSearchFindsWhatEnumerationFinds() {
        let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())
        var random = SeededRandom(4)
        for _ in 0..<200 {
            let (russian, english) = Self.document(&random)
            let texts = Bilingual(russian: russian, english: english)
            let features = Bilingual { side in
                texts[side].map { bank.vocabulary[side].features(AnalyzedText($0, side)) }
            }
            let bitext = Bitext(features, order: nil, bank)
            var score = BeadScore(bitext: bitext, weights: .fitted, interleaving: 0)
            var search = BeadSearch(
                score: score, band: SearchBand(rows: russian.count, columns: english.count))
            let beads = search.beads()
            #expect(beads.flatMap { Array($0.russian) } == Array(russian.indices))
            #expect(beads.flatMap { Array($0.english) } == Array(english.indices))
            let found = beads.reduce(Float(0)) { $0 + $1.score }

            // Beads none of whose units is foreign to the other side: the
            // search must have looked at them.
            var plain = score
            let sure = Self.best(&score, russian.count, english.count) { rows, columns in
                func share(_ a: Range<Int>, _ b: Range<Int>) -> Float { plain.evidence(a, b) }
                let isPair = rows.count == 1 && columns.count == 1
                return isPair
                    || rows.allSatisfy { row in
                        columns.contains { share(row..<row + 1, $0..<$0 + 1) > 4 }
                    }
                        && columns.allSatisfy { column in
                            rows.contains { share($0..<$0 + 1, column..<column + 1) > 4 }
                        }
            }
            let any = Self.best(&score, russian.count, english.count) { _, _ in true }
            #expect(found >= sure - 0.001, "\(russian) \(english)")
            #expect(found <= any + 0.001, "\(russian) \(english)")
        }
    }

    private func units(_ texts: [String], _ language: Language, from first: Int = 0) -> [Unit] {
        texts.enumerated().map { index, text in
            Unit(
                number: UnitNumber(first + index + 1), language: language, text: text,
                place: SourceRange(line: 1, bytes: 0..<0))
        }
    }

    @Test func itDoesNotMatterWhichLanguageComesFirst() {
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        var random = SeededRandom(9)
        for _ in 0..<30 {
            let (russian, english) = Self.document(&random)
            let first =
                units(russian, .russian) + units(english, .english, from: russian.count)
            let second =
                units(english, .english) + units(russian, .russian, from: english.count)
            let rows = [first, second].map { units in
                aligner.align(document: "d", UnitStreams(article: units)).rows.filter(\.isPaired)
                    .map { "\($0.units.russian) \($0.units.english)" }.sorted()
            }
            #expect(rows[0] == rows[1])
        }
    }

    @Test func equalLinesArePairedInOrder() {
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        let (russian, english) = Self.pairs[0]
        let alignment = aligner.align(
            document: "d",
            UnitStreams(
                russian: units(Array(repeating: russian, count: 600), .russian),
                english: units(Array(repeating: english, count: 600), .english)))
        let paired = alignment.rows.filter(\.isPaired)
        #expect(paired.count == 600)
        #expect(paired.allSatisfy { $0.units.russian == $0.units.english })
    }

    /// The chances of a long text's rows stay what they are where an end of it
    /// has no translation.
    @Test func theFirstPartOfALongTextIsFound() {
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        let pairs = (0..<2_400).map { number in
            let (russian, english) = Self.pairs[number % 10]
            return ("\(russian) № \(5_000 + number).", "\(english) No. \(5_000 + number).")
        }
        let alignment = aligner.align(
            document: "d",
            UnitStreams(
                russian: units(pairs.map(\.0), .russian),
                english: units(pairs.prefix(1_200).map(\.1), .english)))
        let paired = alignment.rows.filter(\.isPaired)
        #expect(paired.count { $0.units.russian == $0.units.english } >= 1_190)
        #expect(paired.allSatisfy { $0.confidence > 0.5 })
    }

    @Test(arguments: [(0, 40), (40, 0), (300, 60), (60, 300), (1, 1)])
    func sidesOfAnyLengthAreTiled(_ rows: Int, _ columns: Int) {
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        let russian = (0..<rows).map { Self.pairs[$0 % 10].0 }
        let english = (0..<columns).map { Self.pairs[$0 % 10].1 }
        let alignment = aligner.align(
            document: "d",
            UnitStreams(russian: units(russian, .russian), english: units(english, .english)))
        #expect(alignment.rows.flatMap(\.units.russian).sorted() == Array(0..<rows))
        #expect(alignment.rows.flatMap(\.units.english).sorted() == Array(0..<columns))
    }

    @Test func oneVeryLongLineIsRead() {
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        let long = String(repeating: Self.pairs.map(\.0).joined(separator: " ") + " ", count: 2_000)
        let alignment = aligner.align(
            document: "d",
            UnitStreams(
                russian: units([Self.pairs[1].0, long, Self.pairs[3].0], .russian),
                english: units([Self.pairs[1].1, Self.pairs[3].1], .english)))
        let rows = alignment.rows.filter(\.isPaired).map {
            "\($0.units.russian) \($0.units.english)"
        }
        #expect(rows == ["[0] [0]", "[2] [1]"])
    }
}
