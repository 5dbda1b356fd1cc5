import SverkaAlignment
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

/// What decisions of a table of old make of an alignment, also of one whose
/// article has changed.
@Suite struct LegacyDecisionsTests {
    private static let texts = ShortNews.texts

    private func table(_ rows: String...) -> LegacyTable { LegacyTable(rows, of: Self.texts) }

    @Test func decisionsHold() {
        let run = table("1|1>2 accepted", "2|2> accepted", "3|3 rejected", "4|4 proposed")
            .run(Self.texts)
        #expect(run.numbers(.accepted) == ["1|2", "2|"])
        #expect(run.numbers(.rejected) == ["3|3"])
        #expect(!run.numbers(.proposed).contains("3|3"))
        #expect(run.isTiled)
        // From now on the rows have origins.
        #expect(run.rows.allSatisfy { $0.row.origin != nil })
    }

    /// A paragraph put in front moves all numbers; decisions go with the text.
    @Test func decisionsFollowTheirText() {
        var changed = Self.texts
        changed.russian.insert("Новый абзац стоит впереди.", at: 0)
        changed.english.insert("A new paragraph stands in front.", at: 0)
        let run = table("1|1 accepted", "2|2 accepted", "3|3 accepted", "4|4 accepted")
            .run(changed)
        #expect(run.numbers(.accepted) == ["2|2", "3|3", "4|4", "5|5"])
        #expect(run.outcome.moved == 4)
    }

    @Test func whatIsGoneIsSaidOnce() {
        let changed = Self.texts.map { Array($0.prefix(3)) }
        let table = table("4|4 accepted")
        let run = table.run(changed)
        #expect(run.lost == ["4|4 text gone"])
        #expect(run.outcome.remarks.map(\.problem) == [.textGone])
        let next = table.run(changed, after: run)
        #expect(next.lines == run.lines)
        #expect(next.outcome.remarks.isEmpty)
        #expect(table.run(Self.texts, after: next).numbers(.accepted) == ["4|4"])
    }

    /// Of two accepted rows that claim one unit the first has it, and the
    /// other is not said to be gone.
    @Test func aUnitStandsInOneAcceptedRow() {
        let run = table("1|1 accepted", "1|2 accepted").run(Self.texts)
        #expect(run.numbers(.accepted) == ["1|1"])
        #expect(run.lost == ["1|2 unit taken"])
    }

    @Test(arguments: [
        ("2|2 accepted", []), ("2|2>99 accepted", ["2|99 no such unit"]),
        ("2|2>1 accepted", ["2|1 unit taken"]),
    ])
    func slipsInNumbersAreSaid(_ second: String, _ lost: [String]) {
        let table = table("1|1 accepted", second, "3|3 accepted", "4|4 accepted")
        let run = table.run(Self.texts)
        #expect(run.lost == lost)
        #expect(run.outcome.problems == lost.count)
        // And again, as long as nobody mends them.
        #expect(table.run(Self.texts, after: run).lost == lost)
    }

    /// A number that was right until a paragraph went is no slip.
    @Test func numbersOfAShorterArticleAreNoSlips() {
        let run = table("1|1 accepted", "2|2 accepted", "3|3 accepted", "4|4 accepted")
            .run(Self.texts.map { [$0[0], $0[1], $0[3]] })
        #expect(run.lost == ["3|3 text gone"])
    }

    /// Of rows of one text each keeps what was written into it.
    @Test func wordsOnRepeatedTextsStayWithTheirRows() {
        let texts = Self.texts.map { $0 + [$0[0]] }
        var table = LegacyTable(["5|5 proposed", "1|1 proposed"], of: texts)
        for (index, note) in ["fifth", "first"].enumerated() {
            (table.rows[index].note, table.rows[index].other) = (note, ["who": note])
        }
        let rows = table.run(texts).rows.map(\.row)
        #expect(rows.map(\.note) == ["first", "", "", "", "fifth"])
        #expect(rows.map { $0.other["who"] } == ["first", nil, nil, nil, "fifth"])
    }

    // MARK: At random

    /// Seven units a side, of which one may lack.
    private func article(_ random: inout SeededRandom) -> Bilingual<[String]> {
        ShortNews.longer(7).map { side in
            var side = side
            if Bool.random(using: &random) {
                side.remove(at: Int.random(in: 0..<7, using: &random))
            }
            return side
        }
    }

    /// The rows of a run that nobody has reviewed, without origins.
    private func proposals(_ texts: Bilingual<[String]>, _ length: Int) -> LegacyTable {
        var table = LegacyTable()
        table.rows = table.run(texts, paragraph: length).rows.map { row in
            var row = row.row
            row.origin = nil
            return row
        }
        return table
    }

    /// Whatever units a reviewer pairs anew, in as many rows as they like: in the
    /// same article it holds.
    @Test(arguments: [0, 2]) func randomCorrectionsHold(_ length: Int) {
        var random = SeededRandom(32)
        for _ in 0..<80 {
            let texts = article(&random)
            var table = proposals(texts, length)
            let numbers = ShortNews.units(texts, paragraph: length).english.map(\.number)
            var taken: Set<UnitNumber> = []
            for index in table.rows.indices where !table.rows[index].units.russian.isEmpty {
                let count = Int.random(in: 0...2, using: &random)
                let chosen = Set((0..<count).map { _ in numbers.randomElement(using: &random)! })
                guard taken.isDisjoint(with: chosen), Bool.random(using: &random) else { continue }
                taken.formUnion(chosen)
                table.rows[index].units.english = chosen.sorted()
                table.rows[index].status = .accepted
            }
            let accepted = table.rows.filter { $0.status == .accepted }
            let run = table.run(texts, paragraph: length)
            #expect(Set(run.numbers(.accepted)) == Set(accepted.map(\.numbers)))
        }
    }

    /// Whatever is decided and however the article changes then: a decision
    /// stands or is said to be lost, every unit stands in one row, and the next
    /// run says the same.
    @Test(arguments: [0, 2]) func randomReviewsOutliveRandomEdits(_ length: Int) {
        var random = SeededRandom(31)
        for trial in 0..<120 {
            let texts = article(&random)
            var table = proposals(texts, length)
            for index in table.rows.indices {
                let status = RowStatus.allCases.randomElement(using: &random)!
                if status != .rejected || table.rows[index].isPaired {
                    table.rows[index].status = status
                }
            }
            let changed = edited(texts, &random)
            let run = table.run(changed, paragraph: length)
            #expect(run.isTiled)
            for decision in table.rows.filter(\.isDecided) {
                #expect(
                    run.rows.contains {
                        $0.row.status == decision.status && $0.row.texts == decision.texts
                    }, "trial \(trial): \(decision.numbers)")
            }
            let decided = run.rows.count { $0.row.isDecided }
            #expect(decided == table.rows.count(where: \.isDecided), "trial \(trial)")
            let next = table.run(changed, after: run, paragraph: length)
            #expect(next.lines == run.lines, "trial \(trial)")
        }
    }

    /// Takes units away and puts strangers in.
    private func edited(
        _ texts: Bilingual<[String]>, _ random: inout SeededRandom
    ) -> Bilingual<[String]> {
        var texts = texts
        for side in Side.allCases {
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let at = Int.random(in: 0...texts[side].count, using: &random)
                if Bool.random(using: &random), at < texts[side].count {
                    texts[side].remove(at: at)
                } else if !texts[side].contains(ShortNews.strangers[side]) {
                    texts[side].insert(ShortNews.strangers[side], at: at)
                }
            }
        }
        return texts
    }

    /// Numbers that disagree with their text are a reviewer's where another row
    /// vouches for them, and out of date where the article has changed there.
    @Test(
        arguments: [(nil, "7|8"), (8, "7|8"), (7, "7|7"), (0, "8|8")] as [(Int?, String)])
    func correctionsAreToldFromChanges(_ stranger: Int?, _ paired: String) {
        let texts = ShortNews.longer(8)
        let table = LegacyTable(
            (1...6).map { "\($0)|\($0) accepted" } + ["7|7>8 accepted", "8|8 proposed"], of: texts)
        let changed = Bilingual { side in
            var side = (side, texts[side])
            if let stranger { side.1.insert(ShortNews.strangers[side.0], at: stranger) }
            return side.1
        }
        #expect(table.run(changed).numbers(.accepted).contains(paired))
    }
}
