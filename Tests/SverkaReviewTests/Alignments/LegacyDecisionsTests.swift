import SverkaAlignment
import SverkaTestSupport
import SverkaText
import Testing

/// What a reviewer's decisions make of an alignment, also of one whose article
/// has changed.
@Suite struct DecisionsTests {
    private let news = ShortNews()
    private static let russian = ShortNews.russian, english = ShortNews.english

    private func align(
        _ russian: [String], _ english: [String], _ decisions: Decisions = Decisions(),
        paragraph length: Int = 0
    ) -> Alignment {
        news.align(russian, english, decisions, paragraph: length)
    }

    private func rows(_ alignment: Alignment) -> [String] { alignment.numbers }

    private func decision(
        _ a: Int?, _ b: Int?, _ status: Alignment.Status, texts: (String, String)? = nil
    ) -> Decisions.Decision {
        Decisions.Decision(
            russian: a.map { [UnitNumber($0)] } ?? [], english: b.map { [UnitNumber($0)] } ?? [],
            russianText: texts?.0 ?? a.map { Self.russian[$0 - 1] } ?? "",
            englishText: texts?.1 ?? b.map { Self.english[$0 - 1] } ?? "", status: status, note: "")
    }

    @Test func acceptedPairsAreFixed() {
        let alignment = align(Self.russian, Self.english, Decisions([decision(1, 2, .accepted)]))
        #expect(rows(alignment).contains("1|2"))
        #expect(alignment.rows.first { $0.russian == [0] }?.status == .accepted)
    }

    @Test func rejectedPairsDoNotComeBackAsCrossed() {
        let moved = [Self.english[3]] + Self.english[..<3]
        func isProposed(_ alignment: Alignment) -> Bool {
            alignment.rows.contains {
                $0.status == .proposed && $0.russian == [3] && $0.english == [0]
            }
        }
        #expect(isProposed(align(Self.russian, moved)))
        let rejected = decision(4, 1, .rejected, texts: (Self.russian[3], moved[0]))
        #expect(!isProposed(align(Self.russian, moved, Decisions([rejected]))))
    }

    @Test func acceptedOmissionsStay() {
        let alignment = align(Self.russian, Self.english, Decisions([decision(2, nil, .accepted)]))
        #expect(rows(alignment).contains("2|"))
        #expect(!rows(alignment).contains("2|2"))
    }

    @Test func rejectedPairsAreNotProposedAgain() {
        let alignment = align(Self.russian, Self.english, Decisions([decision(3, 3, .rejected)]))
        let proposed = alignment.rows.filter { $0.status == .proposed }
        #expect(!proposed.contains { $0.russian == [2] && $0.english == [2] })
        #expect(alignment.rows.contains { $0.status == .rejected })
        #expect(proposed.flatMap(\.russian).sorted() == [0, 1, 2, 3])
    }

    /// Where 1 is not rendered by 1, a larger row with both is no way round.
    @Test func rejectedPairsAreNotPartsOfLargerOnes() {
        let joined = [Self.english[0] + " " + Self.english[1], Self.english[2], Self.english[3]]
        #expect(rows(align(Self.russian, joined))[0] == "1+2|1")
        let rejected = decision(1, 1, .rejected, texts: (Self.russian[0], joined[0]))
        let alignment = align(Self.russian, joined, Decisions([rejected]))
        #expect(
            !alignment.rows.contains {
                $0.status == .proposed && $0.russian.contains(0) && $0.english.contains(0)
            })
        var excluded = ExcludedBeads()
        excluded.insert(russian: 1..<3, english: 2..<3)
        #expect(excluded.ruleOut(1..<3, 2..<3))
        #expect(excluded.ruleOut(0..<3, 1..<4))
        #expect(!excluded.ruleOut(1..<2, 2..<3))
        #expect(!excluded.ruleOut(2..<4, 2..<3))
        #expect(!excluded.ruleOut(1..<3, 3..<5))
    }

    /// A paragraph put in front moves all numbers; decisions go with the text.
    @Test func decisionsFollowTheirText() {
        let old = (1...4).map { decision($0, $0, .accepted) }
        let alignment = align(
            ["Новый абзац стоит впереди."] + Self.russian,
            ["A new paragraph stands in front."] + Self.english,
            Decisions(old))
        #expect(
            alignment.rows.filter { $0.status == .accepted }.map(\.russian) == [[1], [2], [3], [4]])
        #expect(
            alignment.rows.filter { $0.status == .accepted }.allSatisfy { $0.russian == $0.english }
        )
    }

    @Test func whatIsGoneIsSaid() {
        let decisions = Decisions([decision(4, 4, .accepted)])
        let alignment = align(Array(Self.russian.prefix(3)), Array(Self.english.prefix(3)))
        #expect(decisions.lost(in: alignment).map(\.reason) == [.textGone])
    }

    /// Of two accepted rows that claim one unit the first has it, and the
    /// other is not said to be gone.
    @Test func aUnitStandsInOneAcceptedRow() {
        let decisions = Decisions([decision(1, 1, .accepted), decision(1, 2, .accepted)])
        let alignment = align(Self.russian, Self.english, decisions)
        let lost = decisions.lost(in: alignment)
        #expect(lost.map(\.reason) == [.unitTaken])
        #expect(lost.map(\.note) == ["unit taken"])
        #expect(lost.map(\.decision.numbers) == ["1|2"])
    }

    @Test func slipsInNumbersAreSaid() {
        func lost(_ second: Decisions.Decision) -> [Decisions.Lost] {
            let decisions = Decisions([
                decision(1, 1, .accepted), second, decision(3, 3, .accepted),
                decision(4, 4, .accepted),
            ])
            return decisions.lost(in: align(Self.russian, Self.english, decisions))
        }
        var second = decision(2, 2, .accepted)
        #expect(lost(second) == [])
        second.english = [UnitNumber(99)]
        #expect(lost(second).map(\.reason) == [.noSuchUnit])
        #expect(lost(second).map(\.unit) == [UnitNumber(99)])
        second.english = [UnitNumber(1)]
        #expect(lost(second).map(\.reason) == [.unitTaken])
        #expect(lost(second).map(\.unit) == [UnitNumber(1)])
    }

    /// Two sides of seven units, of which one may lack.
    private func sides(_ random: inout SeededRandom) -> [[String]] {
        var sides = ShortNews.longer(7)
        for side in 0...1 where Bool.random(using: &random) {
            sides[side].remove(at: Int.random(in: 0..<7, using: &random))
        }
        return sides
    }

    /// Whatever units a reviewer pairs anew, in as many rows as they like: in the
    /// same article it holds.
    @Test(arguments: [0, 2]) func randomCorrectionsHold(_ length: Int) {
        var random = SeededRandom(32)
        for _ in 0..<80 {
            let sides = sides(&random)
            var rows = align(sides[0], sides[1], paragraph: length).table().proposed
            let numbers = news.units(sides[1], .english, paragraph: length).map(\.number)
            var taken: Set<UnitNumber> = []
            for index in rows.indices where !rows[index].russian.isEmpty {
                let count = Int.random(in: 0...2, using: &random)
                let chosen = Set((0..<count).map { _ in numbers.randomElement(using: &random)! })
                guard taken.isDisjoint(with: chosen), Bool.random(using: &random) else { continue }
                taken.formUnion(chosen)
                rows[index].english = chosen.sorted()
                rows[index].status = .accepted
            }
            let accepted = rows.filter { $0.status == .accepted }
            let decisions = Decisions(accepted, proposed: rows.filter { $0.status == .proposed })
            let alignment = align(sides[0], sides[1], decisions, paragraph: length)
            #expect(Set(alignment.numbers(.accepted)) == Set(accepted.map(\.numbers)))
        }
    }

    /// Whatever is decided and however the article changes then: a decision
    /// stands or is said to be lost, rejected rows are not part of proposed
    /// ones, and every unit stands in one row.
    @Test(arguments: [0, 2]) func randomReviewsOutliveRandomEdits(_ length: Int) {
        var random = SeededRandom(31)
        for _ in 0..<120 {
            let sides = sides(&random)
            let first = align(sides[0], sides[1], paragraph: length)
            let rows = first.table().proposed.map { row in
                var row = row
                row.status = Alignment.Status.allCases.randomElement(using: &random)!
                if row.status == .rejected, row.russian.isEmpty || row.english.isEmpty {
                    row.status = .proposed
                }
                return row
            }
            let decided = rows.filter { $0.status != .proposed }
            let proposed = rows.filter { $0.status == .proposed }
            var edited = sides
            let strangers = ShortNews.strangers
            for side in 0...1 {
                for _ in 0..<Int.random(in: 0...2, using: &random) {
                    let at = Int.random(in: 0...edited[side].count, using: &random)
                    if Bool.random(using: &random), at < edited[side].count {
                        edited[side].remove(at: at)
                    } else if !edited[side].contains(strangers[side]) {
                        edited[side].insert(strangers[side], at: at)
                    }
                }
            }
            let decisions = Decisions(decided, proposed: proposed)
            let second = align(edited[0], edited[1], decisions, paragraph: length)
            let lost = decisions.lost(in: second).map(\.decision)
            let standing = second.rows.filter { $0.status != .rejected }
            #expect(standing.flatMap(\.russian).sorted() == Array(edited[0].indices))
            #expect(standing.flatMap(\.english).sorted() == Array(edited[1].indices))
            let next = second.table(lost: decisions.lost(in: second))
            let third = align(edited[0], edited[1], next, paragraph: length)
            #expect(third.numbers == second.numbers)
            #expect(next.lost(in: third).map(\.decision.numbers) == lost.map(\.numbers))
            for decision in decided {
                let kept = second.rows.filter { row in
                    let texts = [second.text(row, .russian), second.text(row, .english)]
                    return row.status == decision.status
                        && texts == [decision.russianText, decision.englishText]
                }
                #expect(!kept.isEmpty || lost.contains(decision), "\(decision)")
                for rejected in kept where decision.status == .rejected {
                    #expect(
                        !second.rows.contains {
                            $0.status == .proposed
                                && Set($0.russian).isSuperset(of: rejected.russian)
                                && Set($0.english).isSuperset(of: rejected.english)
                        })
                }
            }
        }
    }

    /// Numbers that disagree with their text are a reviewer's where another row
    /// vouches for them, and out of date where the article has changed there.
    @Test(
        arguments: [
            (at: nil, paired: [6, 7]), (at: 8, paired: [6, 7]), (at: 7, paired: [6, 6]),
            (at: 0, paired: [7, 7]),
        ] as [(at: Int?, paired: [Int])])
    func correctionsAreToldFromChanges(_ stranger: Int?, _ paired: [Int]) {
        let sides = [Self.russian, Self.english].map { texts in
            (0..<8).map { texts[$0 % 4] + " \(100 + $0)." }
        }
        var table = (1...8).map {
            decision($0, $0, .accepted, texts: (sides[0][$0 - 1], sides[1][$0 - 1]))
        }
        table[6].english = [UnitNumber(8)]
        let last = table.removeLast()
        var changed = sides
        if let stranger {
            changed[0].insert("Котята спали на тёплой печи.", at: stranger)
            changed[1].insert("The kittens slept on a warm stove.", at: stranger)
        }
        let alignment = align(changed[0], changed[1], Decisions(table, proposed: [last]))
        #expect(
            alignment.rows.filter { $0.status == .accepted }.map { $0.russian + $0.english }
                .contains(paired))
    }

    /// A number that was right until a paragraph went is no slip.
    @Test func numbersOfAShorterArticleAreNoSlips() {
        let old = Decisions((1...4).map { decision($0, $0, .accepted) })
        let shorter = align(
            Self.russian.filter { $0 != Self.russian[2] },
            Self.english.filter { $0 != Self.english[2] }, old)
        let lost = old.lost(in: shorter)
        #expect(lost.map(\.decision.russian) == [[UnitNumber(3)]])
        #expect(lost.map(\.reason) == [.textGone])
    }

    /// Of mutualMatches each keeps what was written into it.
    @Test func wordsOnRepeatedTextsStayWithTheirRows() {
        let russian = Self.russian + [Self.russian[0]], english = Self.english + [Self.english[0]]
        func remark(_ number: Int, _ note: String) -> Decisions.Decision {
            var row = decision(1, 1, .proposed)
            (row.russian, row.english) = ([UnitNumber(number)], [UnitNumber(number)])
            row.note = note
            row.other = ["who": note]
            return row
        }
        let decisions = Decisions(proposed: [remark(5, "fifth"), remark(1, "first")])
        let alignment = align(russian, english, decisions)
        #expect(alignment.rows.map(\.note) == ["first", "", "", "", "fifth"])
        #expect(alignment.rows.map { $0.other["who"] } == ["first", nil, nil, nil, "fifth"])
        #expect(decisions.lost(in: alignment).isEmpty)
    }
}
