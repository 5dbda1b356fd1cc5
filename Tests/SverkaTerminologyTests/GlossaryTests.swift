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
