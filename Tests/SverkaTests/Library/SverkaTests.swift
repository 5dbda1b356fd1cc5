import Sverka
import Testing

/// What the library promises; `Tests/Example` shows it from outside.
@Suite struct SverkaTests {
    private static let budget = """
        Союзное государство утвердило бюджет на 2027 год.

        Пресс-служба не ответила на вопросы.

        The Union State has approved its budget for 2027.
        """
    private static let spending = """
        О расходах Союзного государства договорились в мае.

        Spending by the Union State was agreed in May.
        """

    // MARK: Aligning

    @Test func anArticleIsPaired() {
        let alignment = Sverka.align(Self.budget, named: "budget")
        #expect(alignment.document == "budget")
        #expect(alignment.entries.count == 2)
        #expect(alignment.pairs.map(\.russian.numbers) == [["1"]])
        #expect(alignment.pairs.map(\.english.numbers) == [["3"]])
        #expect(alignment.pairs.allSatisfy { $0.confidence > 0.9 && $0.flags.isEmpty })
        let alone = alignment.entries.filter { !$0.isPaired }
        #expect(alone.map(\.russian.text) == ["Пресс-служба не ответила на вопросы."])
        #expect(alone.allSatisfy { $0.english.isEmpty && $0.english.text.isEmpty })
    }

    @Test(arguments: ["", " \n\n ", "1 2 3", "\u{0}", "Текст.", "Text."])
    func aTextWithNothingToPairHasNoPairs(_ text: String) {
        #expect(Sverka.align(text).pairs.isEmpty)
    }

    @Test func sentencesArePaired() {
        let alignment = Sverka.align(
            russian: "Договор подписан в Минске. Он вступит в силу 1 мая 2027 года.",
            english: "The treaty was signed in Minsk. It will enter into force on 1 May 2027.",
            sentences: true)
        #expect(alignment.pairs.map(\.russian.numbers) == [["1_1"], ["1_2"]])
        #expect(alignment.pairs.map(\.english.numbers) == [["1_1"], ["1_2"]])
    }

    @Test func linesArePairedAsTheyStand() {
        let alignment = Sverka.align(
            russian: "Минск\n\n1 мая 2027 года", english: "Minsk\n\n1 May 2027", as: .lines)
        #expect(alignment.pairs.map(\.russian.numbers) == [["1"], ["3"]])
    }

    @Test(arguments: [("", "Text."), ("Текст.", ""), ("", "")])
    func whereOneTextIsEmptyTheOtherStandsAlone(_ russian: String, _ english: String) {
        let entries = Sverka.align(russian: russian, english: english).entries
        #expect(entries.map(\.russian.text).joined() == russian)
        #expect(entries.map(\.english.text).joined() == english)
    }

    @Test func earlierCallsChangeNothing() async {
        let first = Sverka.align(Self.budget).entries
        await withTaskGroup(of: [Alignment.Entry].self) { group in
            for text in [Self.spending, Self.budget, Self.spending, Self.budget] {
                group.addTask { Sverka.align(text).entries }
            }
            var all: [[Alignment.Entry]] = []
            for await entries in group { all.append(entries) }
            #expect(all.count { $0 == first } == 2)
        }
    }

    // MARK: Terms

    @Test func termsHaveTheirRenderings() throws {
        let glossary = Sverka.glossary(of: [Self.budget, Self.spending])
        let row = try #require(glossary.rows.first { $0.english == "Union State" })
        #expect(row.russian == "Союзное государство")
        #expect((row.count, row.documents) == (2, 2))
        #expect(["1", "2"].contains { row.contextAt.hasPrefix($0 + ":") })
    }

    @Test func decisionsAreKept() throws {
        var glossary = Sverka.glossary(of: [Self.budget, Self.spending])
        for index in glossary.rows.indices { glossary.rows[index].status = .rejected }
        let next = Sverka.glossary(
            of: [Self.budget, Self.spending], keeping: try Glossary(tsv: glossary.tsv))
        #expect(next.rows.allSatisfy { $0.status == .rejected })
        #expect(next.rows.count == glossary.rows.count)
    }

    // MARK: Checking

    @Test func findingsHavePlaces() throws {
        let glossary = Glossary(rows: [
            GlossaryRow(russian: "Союзное государство", english: "Union State", status: .preferred),
            GlossaryRow(
                russian: "Союзное государство", english: "State Union", status: .deprecated),
        ])
        let found = Sverka.check("Growth.\n\nThe State Union is growing.", against: glossary)
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect((finding.path, finding.line, finding.column) == ("text", 3, 5))
        #expect(finding.kind == .deprecated)
        #expect(finding.found == "State Union")
        #expect(finding.expected == ["Union State"])
        #expect(Sverka.check("", against: glossary).isEmpty)
    }

    // MARK: Files

    @Test func aPathThatIsNotThereIsAFailure() {
        let outcomes = Pipeline().align(articles: ["no/such/file.txt"])
        #expect(outcomes.count == 1)
        #expect(throws: DocumentError.file(.missing(path: "no/such/file.txt"))) {
            try outcomes[0].get()
        }
    }
}
