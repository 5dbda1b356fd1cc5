import SverkaAlignment
import SverkaReview
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

/// Rows that came accepted out of a document, over several runs.
@Suite struct GivenRowsTests {
    private let news = ShortNews()

    /// A run over texts of which the first ones are settled pairs.
    private func run(
        _ texts: Bilingual<[String]> = ShortNews.texts, settled: Int = 4, over table: Table? = nil
    ) throws -> (table: Table, outcome: ReviewOutcome) {
        let units = Bilingual { side in
            ShortNews.units(texts[side], side).enumerated().map { index, unit in
                var unit = unit
                if index < settled {
                    unit.counterpart = CounterpartKey("\(index)", isSettled: true)
                }
                return unit
            }
        }
        let review =
            try table.map { try AlignmentReview($0, path: "t.tsv") } ?? AlignmentReview()
        let reviewed = review.reviewed("d", units) { constraints, _ in
            news.aligner.align(
                document: "d", UnitStreams(russian: units.russian, english: units.english),
                constraints: constraints)
        }
        let bytes = AlignmentOutput([reviewed], review).table
        return (try Table(parsing: bytes, path: "t.tsv"), reviewed.outcome)
    }

    /// `1|1 accepted`, with what the program says behind it.
    private func lines(_ table: Table) -> [String] {
        table.rows.map { row in
            let problem = table.value(row, "problem")
            return "\(table.value(row, "ru"))|\(table.value(row, "en")) "
                + table.value(row, "status") + (problem.isEmpty ? "" : " (\(problem))")
        }
    }

    private func edited(_ table: Table, _ row: Int, _ column: String, _ value: String) throws
        -> Table
    {
        var table = table
        table.rows[row].values[try #require(table.column(column))] = value
        return table
    }

    private static let all = ["1|1 accepted", "2|2 accepted", "3|3 accepted", "4|4 accepted"]

    @Test func theyAreAcceptedAndNobodysDecision() throws {
        let first = try run()
        #expect(lines(first.table) == Self.all)
        #expect(first.table.rows.allSatisfy { first.table.value($0, "origin").hasPrefix("given ") })
        #expect(try !AlignmentReview(first.table, path: "t.tsv").isTouched)
        let second = try run(over: first.table)
        #expect(second.table == first.table && second.outcome.held == 0)
    }

    @Test(arguments: ["rejected", "proposed"]) func decisionsStay(_ status: String) throws {
        var table = try edited(try run().table, 1, "status", status)
        for _ in 0..<3 {
            table = try run(over: table).table
            #expect(lines(table).filter { $0.hasPrefix("2|2") } == ["2|2 \(status)"])
            #expect(lines(table).count { $0.hasSuffix(" accepted") } == 3)
        }
        // And may be taken back.
        let row = try #require(lines(table).firstIndex { $0.hasPrefix("2|2") })
        let back = try run(over: try edited(table, row, "status", "accepted"))
        #expect(lines(back.table) == Self.all && back.outcome.held == 0)
    }

    @Test func otherUnitsStay() throws {
        var table = try edited(try run().table, 0, "en", "2")
        for _ in 0..<2 {
            table = try run(over: table).table
            #expect(lines(table).contains("1|2 accepted"))
            #expect(lines(table).contains("3|3 accepted"))
            #expect(!lines(table).contains("2|2 accepted"))
        }
    }

    @Test func notesStay() throws {
        var table = try edited(try run().table, 2, "note", "посмотреть")
        for _ in 0..<2 {
            table = try run(over: table).table
            #expect(lines(table) == Self.all)
            #expect(table.value(table.rows[2], "note") == "посмотреть")
        }
    }

    /// Where the document has changed, what it gave before is nobody's loss.
    @Test func aChangedDocument() throws {
        let first = try run()
        var texts = ShortNews.texts
        texts.english[1] = "The president has gone to Minsk."
        texts.russian.remove(at: 3)
        texts.english.remove(at: 3)
        let second = try run(texts, over: first.table)
        #expect(lines(second.table) == Array(Self.all.prefix(3)))
        #expect(second.outcome.problems == 0 && second.outcome.remarks.isEmpty)
        // A decision is.
        let third = try run(texts, over: try edited(first.table, 3, "status", "rejected"))
        #expect(lines(third.table).contains("4|4 rejected (text gone)"))
    }
}
