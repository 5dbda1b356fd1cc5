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

    /// A line between paragraphs that accuses itself.
    @Test(arguments: [
        "Share", "Читайте также", "Subscribe to our newsletter", "top of page",
        "Комментарии (0)", "12.03.2024", "* * *", "https://example.org/news", "mail@example.org",
        "Главная Новости Политика Общество Контакты",
        "9 августа 2025 | Вильнюс | 2 118 просмотров",
        "Если вы заметили ошибку, выделите её и нажмите Ctrl+Enter",
        "Мы используем файлы cookie, чтобы вам было удобнее.",
        "Please enable JavaScript to read this page.", "© 2024 Вестник. Все права защищены.",
    ])
    func linesThatAccuseThemselves(_ line: String) throws {
        let units = try read(
            (Self.body + [line] + Self.body.map { $0 + " Ещё." }).joined(separator: "\n\n"))
        #expect(units[6].role == .furniture && !units[6].reason.isEmpty)
        #expect(units.count { $0.role == .furniture } == 1)
    }

    /// A line whose shape alone is that of furniture.
    @Test(arguments: [
        "Суд решил вчера.", "Суд признал блогера виновным в клевете", "Глава 2. Он ушёл.",
        "Статья 12", "Article 1", "ПРАВА И ОБЯЗАННОСТИ СТОРОН", "RIGHTS OF THE PARTIES",
        "Другие новости дня", "Место: Вильнюс", "Да, да.", "Заключение", "1.2. Предмет договора",
        "Подробнее об этом: рассказывает наш корреспондент.",
    ])
    func shapeAloneCondemnsNothing(_ line: String) throws {
        for text in [
            Self.body + [line] + Self.body.map { $0 + " Ещё." }, Self.body + [line],
            [line] + Self.body,
        ] {
            let units = try read(text.joined(separator: "\n\n"))
            #expect(units.allSatisfy { $0.role != .furniture && $0.reason.isEmpty })
        }
    }

    @Test func repeatedLines() throws {
        let line = "Самая важная новость этого дня"
        let units = try read(([line] + Self.body + [line]).joined(separator: "\n\n"))
        #expect(units.map(\.reason).filter { !$0.isEmpty }.count <= 2)
        #expect(units[1...6].allSatisfy { $0.role == .text })
    }

    @Test func commentsToTheEnd() throws {
        let end = ["2 comments on this article", "olga_78: I have never read such a good text."]
        let units = try read((Self.body + end).joined(separator: "\n\n"))
        #expect(units.last?.role == .furniture)
        #expect(units[5].reason.isEmpty)
    }

    @Test func whatMarkUpShowsIsTakenAtItsWord() throws {
        let page = "<h2>Суд</h2><table><td>Да</table><nav>Мы требуем свободы для всех.</nav><li>Нет"
        let units = try DocumentReader().read(Array(page.utf8), path: "a", format: .html).units
        #expect(units.map(\.reason) == ["", "", "page area", ""])
        #expect(units.map(\.role) == [.heading, .text, .furniture, .text])
    }

    /// A menu, an article and a box of related ones, as a site has them.
    @Test func aPageOfASite() throws {
        let menu = ["Новости", "Город", "Спорт", "Театр", "Афиша", "Погода", "Контакты"]
            .map { "<li><a href=x>\($0)</a></li>" }.joined()
        let article = (0..<8).map {
            "<p>Это предложение номер \($0 + 10) в тексте самой статьи, и оно вполне полное.</p>"
        }.joined()
        let related = (0..<9).map {
            "<li><a href=x>Другая новость номер \($0) о том же городе и его музее</a></li>"
        }.joined()
        let page = """
            <body><div class=menu><ul>\(menu)</ul></div><div class=post><h1>Музей открылся</h1>
            \(article)</div><div class=related><h3>Читайте также</h3><ul>\(related)</ul></div>
            """
        let units = try DocumentReader().read(Array(page.utf8), path: "a", format: .html).units
        #expect(units.map { $0.role == .furniture } == (0..<26).map { $0 < 7 || $0 > 15 })
    }

    @Test func phrasesOfOnesOwn() throws {
        let table = "phrase\tkind\nнаш подвал\nначало\tbeginning\n"
        let reader = DocumentReader(furniture: FurnitureRules(phrases: table.utf8))
        let text =
            "Наш подвал!\n\nНачало этого длинного текста\n\nНачало было хорошим, сказал он.\n\nПодвал не наш."
        let units = try reader.read(Array(text.utf8), path: "a", format: .plain).units
        #expect(units.map(\.reason) == ["phrase", "phrase", "", ""])
    }
}
