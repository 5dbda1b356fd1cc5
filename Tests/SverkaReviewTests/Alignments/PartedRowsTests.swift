import SverkaReview
import SverkaTestSupport
import SverkaText
import Testing

/// Rows of paragraphs that a reviewer has parted on the review page.
@Suite struct PartedRowsTests {
    private let news = ShortNews()

    /// Three paragraphs, of which the second has all sentences of the news but
    /// the first.
    private static let texts = ShortNews.texts.map { texts in
        [texts[0], texts[1...].joined(separator: " "), texts[0] + " 17."]
    }

    private func desk(_ texts: Bilingual<[String]> = texts) throws -> ReviewDesk {
        var desk = ReviewDesk(news, texts)
        try desk.run()
        return desk
    }

    /// A row as the page writes it: what is parted, and the fingerprint of the
    /// paragraph's sentences.
    private func row(_ ru: String, _ en: String, of texts: Bilingual<[String]> = texts)
        -> ReviewDesk.Row
    {
        let parts = Bilingual { side in
            SentenceUnits.split(ShortNews.units(texts)[side][1])
        }
        func joined(_ numbers: String, _ side: Side) -> String {
            numbers.split(separator: "+").compactMap { number in
                parts[side].first { $0.number.description == number }?.text
            }.joined(separator: " ")
        }
        return [
            "document": "d", "ru": ru, "en": en, "status": "accepted",
            "origin": "parted |@\(Fingerprint(parts))", "ru_text": joined(ru, .russian),
            "en_text": joined(en, .english),
        ]
    }

    private func isParted(_ desk: ReviewDesk) -> Bool { desk.reviewed.partedUnits != nil }

    @Test func sentencesStandBesideParagraphs() throws {
        var desk = try desk()
        #expect(desk.lines == ["1|1 proposed", "2|2 proposed", "3|3 proposed"])
        desk.rows.append(row("2_1", "2_2"))
        for _ in 0..<3 {
            try desk.run()
            #expect(desk.lines("accepted") == ["2_1|2_2 accepted"])
            #expect(desk.lines.first == "1|1 proposed")
            #expect(desk.lines.contains("3|3 proposed"))
            #expect(desk.said.isEmpty)
        }
        let origins = desk.rows.filter { $0["ru"]!.contains("_") || $0["en"]!.contains("_") }
            .map { $0["origin"]! }
        #expect(origins.count > 1)
        #expect(origins.allSatisfy { $0.hasPrefix("parted ") })
    }

    /// Numbers win while the paragraph is what it was, whatever a spreadsheet
    /// has made of the texts.
    @Test func numbersWin() throws {
        var desk = try desk()
        desk.rows.append(row("2_1+2_2", "2_2"))
        desk.rows[3]["ru_text"] = "?"
        try desk.run()
        #expect(desk.lines("accepted") == ["2_1+2_2|2_2 accepted"])
        #expect(
            desk.rows.contains { $0["ru_text"] == ShortNews.russian[1...2].joined(separator: " ") })
    }

    @Test func sentencesAreFollowedIntoAChangedArticle() throws {
        var desk = try desk()
        desk.rows.append(row("2_2", "2_2"))
        try desk.run()
        desk.texts = desk.texts.map { [$0[0] + " 5."] + $0 }
        desk.texts.russian[2] = "Новое предложение. " + desk.texts.russian[2]
        try desk.run()
        #expect(desk.lines("accepted") == ["3_3|3_2 accepted"])
        desk.texts.russian[2] = ShortNews.russian[1]
        try desk.run()
        #expect(desk.lines("accepted").isEmpty)
        #expect(desk.lines.contains { $0.hasSuffix("accepted (text gone)") })
    }

    /// A decision on the paragraph holds beside those on its sentences, and says
    /// where they contradict one another.
    @Test func theParagraphItselfIsAllItsSentences() throws {
        var desk = try desk()
        var rejected = row("2_1", "2_1")
        rejected["status"] = "rejected"
        desk.rows.append(rejected)
        desk.accept(1)
        try desk.run()
        #expect(desk.lines("accepted") == ["2|2 accepted"])
        #expect(desk.lines("rejected") == ["2_1|2_1 rejected"])
        #expect(desk.rows.contains { $0["ru_text"] == Self.texts.russian[1] })
        desk.rows.append(row("2_3", "2_3"))
        try desk.run()
        #expect(desk.lines.contains("2_3|2_3 accepted (unit taken)"))
    }

    /// Without the word `parted` a sentence among paragraphs is a slip.
    @Test func otherSentencesAreRefused() throws {
        var desk = try desk()
        var wrong = row("2_1", "2_1")
        wrong["origin"] = ""
        desk.rows.append(wrong)
        try desk.run()
        #expect(desk.reviewed.outcome.refusals.count == 1)
    }
}
