import SverkaAlignment
import SverkaMorphology
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct AlignerTests {
    private let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())

    private static let russian = [
        "Парламент принял закон о пенсиях.", "Президент уехал в Минск на переговоры.",
        "Вечером прошёл сильный дождь со снегом.",
        "Суд приговорил журналиста к пяти годам колонии.",
    ]
    private static let english = [
        "Parliament passed the pensions law.", "The president left for talks in Minsk.",
        "In the evening there was heavy rain and snow.",
        "The court sentenced the journalist to five years in a penal colony.",
    ]

    private func units(_ texts: [String], _ language: Language) -> [Unit] {
        texts.enumerated().map { index, text in
            Unit(
                number: UnitNumber(index + 1), language: language, text: text,
                place: Place(line: 1, bytes: 0..<0))
        }
    }

    private func align(
        _ russian: [String], _ english: [String], _ decisions: Decisions = Decisions()
    ) -> Alignment {
        aligner.align(
            document: "d", russian: units(russian, .russian), english: units(english, .english),
            decisions: decisions)
    }

    private func rows(_ alignment: Alignment) -> [String] {
        alignment.rows.map {
            alignment.numbers($0, .russian) + "|" + alignment.numbers($0, .english)
        }
    }

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
                        text: text, place: Place(line: 1, bytes: 0..<0))
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
            let found = aligner.align(document: "d", russian: russian, english: english)
            #expect(found.rows.map(\.russian) == [[0], [1], [2], [3]])
            #expect(found.rows.map(\.english) == [[0], [1], [2], [3]])
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
            #expect(alignment.rows.flatMap(\.russian).sorted() == Array(a.indices))
            #expect(alignment.rows.flatMap(\.english).sorted() == Array(b.indices))
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
        #expect(alignment.rows.count { $0.isPaired && $0.russian == $0.english } >= 590)
    }

    // MARK: Decisions

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
                decision(1, 1, .accepted), second, decision(4, 4, .accepted),
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

    /// Whatever is decided and however the article changes then: a decision
    /// stands or is said to be lost, rejected rows are not part of proposed
    /// ones, and every unit stands in one row.
    @Test func randomReviewsOutliveRandomEdits() {
        var random = SeededRandom(31)
        for _ in 0..<120 {
            var sides = [Self.russian, Self.english].map { texts in
                (0..<7).map { texts[$0 % 4] + " \(100 + $0)." }
            }
            for side in 0...1 where Bool.random(using: &random) {
                sides[side].remove(at: Int.random(in: 0..<7, using: &random))
            }
            let first = align(sides[0], sides[1])
            var decided: [Decisions.Decision] = [], proposed: [Decisions.Decision] = []
            for row in first.rows {
                let status = Alignment.Status.allCases.randomElement(using: &random)!
                let decision = Decisions.Decision(
                    russian: row.russian.map { UnitNumber($0 + 1) },
                    english: row.english.map { UnitNumber($0 + 1) },
                    russianText: first.text(row, .russian), englishText: first.text(row, .english),
                    status: status == .rejected && !row.isPaired ? .proposed : status, note: "")
                if decision.status == .proposed {
                    proposed.append(decision)
                } else {
                    decided.append(decision)
                }
            }
            var edited = sides
            let strangers = ["Котята спали на тёплой печи.", "The kittens slept on a warm stove."]
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
            let second = align(edited[0], edited[1], decisions)
            let lost = decisions.lost(in: second).map(\.decision)
            let standing = second.rows.filter { $0.status != .rejected }
            #expect(standing.flatMap(\.russian).sorted() == Array(edited[0].indices))
            #expect(standing.flatMap(\.english).sorted() == Array(edited[1].indices))
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

    /// Of twins each keeps what was written into it.
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
