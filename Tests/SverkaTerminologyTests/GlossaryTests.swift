import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct GlossaryTests {
    private func row(_ russian: String, _ english: String, _ status: GlossaryRow.Status = .proposed)
        -> GlossaryRow
    {
        var row = GlossaryRow()
        row.concept = english.lowercased().split(separator: " ").joined(separator: "-")
        (row.russian, row.english, row.status) = (russian, english, status)
        return row
    }

    @Test func aTableComesBackAsItWas() throws {
        var first = row("Союзное государство", "Union State", .preferred)
        first.note = "=\"осторожно\"\tи\nдве строки"
        first.russianVariants = ["СГ", "Союзное гос-во"]
        first.other = ["owner": "Вера", "стиль": "- да"]
        first.confidence = 0.25
        let glossary = Glossary(
            rows: [first, row("санкции", "sanctions")], otherColumns: ["owner", "стиль"])
        let back = try Glossary(Table(parsing: glossary.bytes(), path: "g"), path: "g")
        #expect(back.rows[0].note == first.note)
        #expect(back.rows[0].russianVariants == first.russianVariants)
        #expect(back.rows[0].other == first.other)
        #expect(back.bytes() == glossary.bytes())
    }

    @Test func brokenRowsAreNamed() throws {
        for (text, column) in [
            ("ru\ten\tstatus\nа\tb\tmaybe\n", 3), ("ru\ten\tcount\nа\tb\tmany\n", 3),
            ("ru\ten\n\"\"\t\"\"\n", 0),
        ] {
            let table = try Table(parsing: Array(text.utf8), path: "g")
            let error = #expect(throws: TableError.self) { try Glossary(table, path: "g") }
            #expect(error?.line == 2)
            #expect(error?.column == column)
        }
    }

    /// Whatever a reviewer does, and whatever a later run finds, no decision
    /// is lost or changed.
    @Test func decisionsAreKept() {
        var random = SeededRandom(9)
        let terms = (0..<12).map { ("термин \($0)", "term \($0)") }
        for _ in 0..<200 {
            func build() -> Glossary {
                Glossary(rows: terms.shuffled(using: &random).prefix(8).map { row($0.0, $0.1) })
            }
            var reviewed = build()
            reviewed.otherColumns = ["owner"]
            for index in reviewed.rows.indices {
                reviewed.rows[index].status = GlossaryRow.Status.allCases.randomElement(
                    using: &random)!
                if Bool.random(using: &random) { reviewed.rows[index].note = "заметка \(index)" }
                if Bool.random(using: &random) { reviewed.rows[index].other = ["owner": "В"] }
                if Int.random(in: 0..<4, using: &random) == 0,
                    reviewed.rows[index].status == .rejected
                {
                    reviewed.rows[index].russian = ""
                }
            }
            var result = reviewed
            for _ in 0..<3 { result = build().keeping(result) }
            for old in reviewed.rows where old.isDecided {
                let kept = result.rows.filter {
                    $0.russian == old.russian && $0.english == old.english
                }
                #expect(kept.count == 1)
                #expect(kept.first?.status == old.status)
                #expect(kept.first?.note == old.note)
                #expect(kept.first?.other["owner"] == old.other["owner"])
            }
            for old in reviewed.rows where old.status == .rejected && old.russian.isEmpty {
                #expect(
                    !result.rows.contains { $0.english == old.english && $0.status == .proposed })
            }
            #expect(result.otherColumns == ["owner"])
        }
    }

    @Test func aCorrectionInAProposedRowStays() {
        var corrected = row("Совет безопасности", "Security Council")
        let fresh = Glossary(rows: [corrected])
        corrected.russian = "Совбез"
        let result = fresh.keeping(Glossary(rows: [corrected]))
        #expect(result.rows.map(\.russian) == ["Совбез"])
    }

    private func glossary(_ text: String) throws -> Glossary {
        try Glossary(Table(parsing: Array(text.utf8), path: "g"), path: "g")
    }

    @Test func rowsWithoutAConceptAreNamedByTheirTerms() throws {
        let read = try glossary(
            "ru\ten\nГродно\tHrodna\nСоюзное государство\tUnion State\nГРОДНО\tGrodno\n"
                + "Союз\tUnion State\nСоюзное государство\tState Union\n")
        #expect(
            read.rows.map(\.concept) == [
                "hrodna", "union-state", "hrodna", "union-state", "union-state",
            ])
        let mixed = try glossary("concept\tru\ten\n\tсуд\ttrial\njustice\tсуд\tcourt\n")
        #expect(mixed.rows.map(\.concept) == ["justice", "justice"])
    }

    @Test func aCorrectedRowStandsForItsProposal() {
        var proposal = row("эмиграция", "exile")
        proposal.russianContext = "Новая эмиграция живёт в Вильнюсе."
        proposal.englishContext = "The new exile lives in Vilnius."
        proposal.contextAt = "a.txt:1|2"
        proposal.count = 3
        let fresh = Glossary(rows: [proposal, row("суд", "court")])
        var corrected = proposal
        (corrected.russian, corrected.status) = ("изгнание", .preferred)
        let once = fresh.keeping(Glossary(rows: [corrected, fresh.rows[1]]))
        #expect(once.rows.map(\.russian) == ["изгнание", "эмиграция", "суд"])
        #expect(once.rows.map(\.status) == [.preferred, .rejected, .proposed])
        #expect(once.rows.map(\.contextAt) == ["", "a.txt:1|2", ""])
        #expect(once.rows[1].note == "corrected to изгнание")
        #expect(once.rows[1].concept == once.rows[0].concept)
        #expect(fresh.keeping(once) == once)
        // Another rendering in the same example is no earlier content.
        var right = proposal
        (right.russian, right.status) = ("новая эмиграция", .preferred)
        let both = fresh.keeping(Glossary(rows: [right]))
        #expect(both.rows.map(\.status) == [.preferred, .proposed, .proposed])
    }

    @Test func adviceOfAListIsNoNote() throws {
        let advised = try #require(KnownTerms.newsroom.rows.first { $0.status == .deprecated })
        var second = row(advised.russian, advised.english)
        (second.note, second.source) = (advised.note, .corpus)
        let fresh = Glossary(rows: [row("суд", "court"), second])
        #expect(fresh.keeping(fresh) == fresh)
        #expect(Glossary(rows: [fresh.rows[0]]).keeping(fresh).rows.count == 1)
        // What a reviewer writes stays, wherever the row is from.
        var noted = fresh
        (noted.rows[1].note, noted.rows[1].source) = ("спросить", .newsroom)
        #expect(fresh.keeping(noted).rows.map(\.note) == ["спросить", ""])
    }

    @Test func anOwnRowHasNoSource() throws {
        let own = try glossary("ru\ten\tstatus\nсвоё\tmine\tpreferred\n")
        let kept = Glossary(rows: [row("суд", "court")]).keeping(own)
        #expect(kept.rows.map(\.source) == [.none, .corpus])
        #expect(kept.rows.map(\.concept) == ["mine", "court"])
        let table = try Table(parsing: kept.bytes(), path: "g")
        #expect(table.value(table.rows[0], "source") == "")
    }

    /// A verb is no form of the noun that its participle is.
    @Test(arguments: [
        ("Задержанных отпустили.", 1), ("Суд отпустил задержанного.", 1),
        ("Вчера задержали десятки людей.", 0), ("Было задержано десять человек.", 0),
    ])
    func verbsAreNoNouns(_ text: String, _ count: Int) throws {
        let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())
        let finder = TermFinder(try glossary("ru\ten\nзадержанный\tdetainee\n"), bank: bank)
        #expect(finder.ranges(in: text, .russian, bank: bank).count == count)
    }

    @Test func theNewsroomListIsSound() throws {
        let rows = KnownTerms.newsroom.rows
        #expect(Set(rows.map(\.concept)).count >= 300)
        let keys = rows.map { "\($0.concept)\t\($0.russian)\t\($0.english)" }
        #expect(Set(keys).count == keys.count)
        for (concept, group) in Dictionary(grouping: rows, by: \.concept) {
            #expect(group.contains { $0.status == .preferred }, "\(concept)")
            let first = try #require(concept.unicodeScalars.first)
            #expect(("a"..."z").contains(first))
            #expect(
                concept.unicodeScalars.allSatisfy {
                    ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
                })
        }
        for english in [
            "co-aggressor", "Union State", "Security Council", "Verkhovna Rada",
            "Collective Security Treaty Organization",
        ] {
            #expect(
                rows.contains { $0.english == english && $0.status == .preferred }, "\(english)")
        }
        #expect(rows.contains { $0.english == "Kiev" && $0.status == .deprecated })
        #expect(rows.contains { $0.english == "State Union" && $0.status == .deprecated })
    }
}
