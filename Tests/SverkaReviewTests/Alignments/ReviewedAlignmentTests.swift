import SverkaReview
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

/// What becomes of decisions from one run to the next.
@Suite struct ReviewedAlignmentTests {
    private let news = ShortNews()

    private func desk(_ count: Int = 4) throws -> ReviewDesk {
        var desk = ReviewDesk(
            news, count == 4 ? ShortNews.texts : ShortNews.longer(count))
        try desk.run()
        return desk
    }

    // MARK: While the article is the table's

    @Test func decisionsHold() throws {
        var desk = try desk()
        desk.accept(0, en: "2")
        desk.accept(1, en: "")
        desk.rows[2]["status"] = "отклонено"
        try desk.run()
        #expect(desk.lines("accepted") == ["1|2 accepted", "2| accepted"])
        #expect(desk.lines("rejected") == ["3|3 rejected"])
        desk.expectTiling()
        #expect(desk.said.isEmpty)
    }

    /// Rows that were emptied of their units may be deleted, as may any other.
    @Test(arguments: [false, true]) func numbersWinWhateverRowsAreLeft(_ hasUnits: Bool) throws {
        var desk = try desk(8)
        desk.hasUnits = hasUnits
        desk.accept(2, ru: "3+5", en: "3+4")
        desk.rows.removeSubrange(3...5)
        desk.rows.reverse()
        try desk.run()
        #expect(desk.lines("accepted") == ["3+5|3+4 accepted"])
        #expect(desk.said.isEmpty)
    }

    /// A spreadsheet may retouch texts: they count only where the article has
    /// changed.
    @Test func retouchedTextsCountForNothing() throws {
        var desk = try desk()
        desk.accept(0)
        desk.rows[0]["ru_text"] = " «Парламент» "
        try desk.run()
        #expect(desk.lines("accepted") == ["1|1 accepted"])
        #expect(desk.rows[0]["ru_text"] == ShortNews.russian[0])
    }

    @Test func notesAreTheReviewers() throws {
        var desk = try desk()
        for (index, note) in ["text gone", "спросить; moved", "\u{301}a", "=1"].enumerated() {
            desk.rows[index]["note"] = note
        }
        desk.accept(0)
        for _ in 1...2 {
            try desk.run()
            #expect(
                desk.rows.map { $0["note"] } == ["text gone", "спросить; moved", "\u{301}a", "=1"])
        }
    }

    @Test func aUnitStandsInOneAcceptedRow() throws {
        var desk = try desk()
        desk.accept(0)
        desk.accept(1, en: "1")
        try desk.run()
        #expect(desk.lines("accepted") == ["1|1 accepted"])
        #expect(desk.lines.last == "2|1 accepted (unit taken)")
        #expect(desk.reviewed.outcome.remarks[0].description.contains("t.tsv:3"))
        #expect(desk.reviewed.outcome.remarks[0].description.contains("t.tsv:2"))
        desk.expectTiling()
    }

    @Test func numbersThatAreNoneAreSaid() throws {
        var desk = try desk()
        desk.accept(1, en: "99")
        try desk.run()
        #expect(desk.lines.last == "2|99 accepted (no such unit)")
        #expect(desk.said == ["2|99"])
        desk.rows[desk.rows.count - 1]["en"] = "2"
        try desk.run()
        #expect(desk.lines("accepted") == ["2|2 accepted"])
    }

    /// A sentence among paragraphs can't be meant, nor a row without units.
    @Test func whatCantBeMeantIsRefused() throws {
        var sentence = try desk()
        sentence.accept(1, ru: "2_1")
        try sentence.run()
        #expect(
            sentence.reviewed.outcome.refusals.map(\.description) == [
                "t.tsv:3:3: 2_1 is a sentence, but paragraphs are paired; write 2, "
                    + "or give --unit sentence"
            ])
        var empty = try desk()
        empty.accept(1, ru: "", en: "")
        #expect(throws: TableError.self) { try empty.run() }
        var twice = try desk()
        twice.accept(1, ru: "2+2")
        #expect(throws: TableError.self) { try twice.run() }
        // Without a decision it is a row of no more use.
        var unused = try desk()
        (unused.rows[1]["ru"], unused.rows[1]["en"]) = ("", "")
        try unused.run()
        #expect(unused.rows.count == 4)
    }

    @Test func unitsChangedWithoutADecisionAreSaid() throws {
        var desk = try desk()
        desk.rows[0]["en"] = "4"
        try desk.run()
        #expect(desk.lines.last == "1|4 proposed (paired otherwise)")
        #expect(desk.said == ["1|4"])
        let lines = desk.lines
        try desk.run()
        #expect(desk.lines == lines)
    }

    // MARK: Where it has changed

    /// A line in front moves all numbers; decisions go with the text.
    @Test func decisionsFollowTheirText() throws {
        var desk = try desk()
        for index in 0..<4 { desk.accept(index) }
        desk.texts.russian.insert("Новый абзац стоит впереди.", at: 0)
        try desk.run()
        #expect(
            Set(desk.lines("accepted"))
                == ["2|1 accepted", "3|2 accepted", "4|3 accepted", "5|4 accepted"])
        #expect(desk.reviewed.outcome.moved == 4)
    }

    /// What was paired anew is followed by the texts that its numbers had.
    @Test func correctionsFollowTheTextsOfTheirNumbers() throws {
        var desk = try desk(8)
        desk.accept(2, ru: "3+5", en: "3+4")
        desk.rows.removeSubrange(3...5)
        desk.texts.english.insert(ShortNews.strangers.english, at: 0)
        desk.texts.russian.remove(at: 0)
        try desk.run()
        #expect(desk.lines("accepted") == ["2+4|4+5 accepted"])
        #expect(
            desk.rows.first { $0["status"] == "accepted" }?["origin"]?.hasPrefix("2|4@") == true)
    }

    @Test func whatIsGoneIsSaidAndComesBack() throws {
        var desk = try desk()
        desk.accept(3)
        let last = desk.texts.russian.removeLast()
        try desk.run()
        #expect(desk.lines.last == "4|4 accepted (text gone)")
        #expect(desk.said == ["4|4"])
        try desk.run()
        #expect(desk.said.isEmpty)
        desk.texts.russian.append(last)
        try desk.run()
        #expect(desk.lines("accepted") == ["4|4 accepted"])
    }

    @Test func swappedParagraphsAreSaidToHaveMoved() throws {
        var desk = try desk()
        for index in 0..<4 { desk.accept(index) }
        desk.texts.russian.swapAt(0, 1)
        try desk.run()
        let texts = desk.rows.map { [$0["ru_text"], $0["en_text"]] }
        for index in 0..<4 {
            #expect(texts.contains([ShortNews.russian[index], ShortNews.english[index]]))
        }
        #expect(desk.rows.count { $0["problem"] == "moved" } == 1)
        // Until a person empties the column.
        try desk.run()
        let moved = desk.rows.indices.filter { desk.rows[$0]["problem"] == "moved" }
        #expect(moved.count == 1)
        desk.rows[moved[0]]["problem"] = ""
        try desk.run()
        #expect(desk.rows.allSatisfy { $0["problem"] == "" })
    }

    /// Of repeated texts each row keeps a unit of its own.
    @Test func repeatedTextsStayApart() throws {
        var desk = ReviewDesk(
            news, ShortNews.texts.map { [$0[0], $0[1], $0[0], $0[2]] })
        try desk.run()
        desk.accept(0)
        desk.accept(2)
        desk.texts.russian.insert(ShortNews.strangers.russian, at: 1)
        try desk.run()
        #expect(Set(desk.lines("accepted")) == ["1|1 accepted", "4|3 accepted"])
    }
}
