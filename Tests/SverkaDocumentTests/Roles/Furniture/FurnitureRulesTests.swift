import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct FurnitureRulesTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .plain).units
    }

    private static let body = (0..<6).map {
        "Это предложение номер \($0 + 10) в тексте самой статьи, и оно полное."
    }

    /// A line between paragraphs, and the rule that takes it.
    @Test(arguments: [
        ("Share", "phrase"), ("Читайте также", "phrase"), ("Subscribe to our newsletter", "phrase"),
        ("top of page", "phrase"), ("Комментарии (0)", "phrase"), ("Голоса (12)", "counter"),
        ("18 shares", "counter"),
        ("12.03.2024", "no letters"), ("* * *", "no letters"),
        ("https://example.org/news", "address"), ("mail@example.org", "address"),
        ("24 февраля – 3 марта 2024", "date line"), ("Mon, 5 Aug 2024, 10 am", "date line"),
        ("Главная Новости Политика Общество Контакты", "menu"),
        ("9 августа 2025 | Вильнюс | 2 118 просмотров", "byline"),
        ("Текст и фото автора · Поделиться этой новостью", "byline"),
        ("Место: Вильнюс", "label"), ("Picture: our own archive", "label"),
        ("Другие новости дня", "fragment"), ("Суд решил вчера.", ""),
        ("Суд признал блогера виновным в клевете", ""), ("Глава 2. Он ушёл.", ""),
        ("Подробнее об этом: рассказывает наш корреспондент.", ""),
    ])
    func linesAndTheirRules(_ line: String, _ rule: String) throws {
        let units = try read(
            (Self.body + [line] + Self.body.map { $0 + " Ещё." })
                .joined(separator: "\n\n"))
        #expect(units[6].reason == rule)
        #expect((units[6].role == .furniture) == !rule.isEmpty)
        #expect(units.count { $0.role == .furniture } == (rule.isEmpty ? 0 : 1))
    }

    @Test func repeatedLines() throws {
        let line = "Самая важная новость этого дня"
        let units = try read(([line] + Self.body + [line]).joined(separator: "\n\n"))
        #expect(
            units.map(\.reason) == ["repeated"] + [String](repeating: "", count: 6) + ["repeated"])
    }

    @Test func teasersAtTheEnd() throws {
        let end = [
            "Парламент принял новый закон о пенсиях граждан",
            "Депутаты долго спорили о том, что делать с деньгами, которых нет…",
        ]
        let units = try read((Self.body + end).joined(separator: "\n\n"))
        #expect(units.suffix(2).map(\.reason) == ["teaser headline", "cut-off teaser"])
    }

    @Test func headlinesBelowASection() throws {
        let end = [
            "Latest news", "Parliament passes a new law on state pensions today",
            "Court finds a well-known blogger guilty of libel", "Share",
        ]
        let units = try read(
            (Self.body + Self.body.map { $0 + " Ещё." } + end)
                .joined(separator: "\n\n"))
        #expect(units.suffix(4).map(\.reason) == ["phrase", "section", "section", "phrase"])
    }

    @Test func commentsToTheEnd() throws {
        let end = ["2 comments on this article", "I have never read such a good text in my life."]
        let units = try read((Self.body + end).joined(separator: "\n\n"))
        #expect(units.last?.reason == "comments")
        #expect(units[5].reason.isEmpty)
    }

    @Test func whatMarkUpShowsIsTakenAtItsWord() throws {
        let page = "<h2>Суд</h2><table><td>Да</table><nav>Мы требуем свободы для всех.</nav><li>Нет"
        let units = try DocumentReader().read(Array(page.utf8), path: "a", format: .html).units
        #expect(units.map(\.reason) == ["", "", "page area", "fragment"])
        #expect(units.map(\.role) == [.heading, .text, .furniture, .furniture])
    }

    @Test func rulesByShapeAreThoseThatATranslationAcquits() {
        #expect(
            FurnitureRules.byShape == ["counter", "date line", "label", "fragment", "section"])
    }

    @Test func phrasesOfOnesOwn() throws {
        let table = "phrase\tkind\nнаш подвал\nначало\tbeginning\n"
        let reader = DocumentReader(furniture: FurnitureRules(phrases: table.utf8))
        let text = "Наш подвал!\n\nНачало этого длинного текста, и оно полное.\n\nПодвал не наш."
        let units = try reader.read(Array(text.utf8), path: "a", format: .plain).units
        #expect(units.map(\.reason) == ["phrase", "phrase", ""])
    }
}
