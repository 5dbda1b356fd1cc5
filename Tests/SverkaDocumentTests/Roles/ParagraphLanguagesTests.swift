import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct ParagraphLanguagesTests {
    /// What the mark-up says counts among languages of one script.
    @Test(arguments: [
        ("be", "Слова.", Language.belarusian), ("en", "Слова.", .russian),
        ("ru", "Words of the text.", .english), ("uk-UA", "Слова.", .ukrainian),
        ("en", "Gestern haben sich die Abgeordneten nicht auf den Haushalt geeinigt.", .english),
        ("de", "Words of the text.", .english), ("", "Слова.", .russian),
    ])
    func namedLanguages(_ name: String, _ text: String, _ language: Language) throws {
        let units = try DocumentReader().read(
            Array("<p lang='\(name)'>\(text)</p>".utf8), path: "a", format: .html
        ).units
        #expect(units.map(\.language) == [language])
    }

    private func units(_ lines: [String], _ format: DocumentFormat = .lines) throws -> [Unit] {
        try DocumentReader().read(
            Array(lines.joined(separator: "\n").utf8), path: "a", format: format
        ).units
    }

    private static let russianPage = [
        "Вчера в городе открыли новый мост через реку.",
        "Строители обещали закончить работу к осени, но управились раньше.",
        "По мосту уже поехали первые автобусы.",
        "Жители соседнего района ждали этого восемь лет.",
    ]
    private static let ukrainianPage = [
        "Учора в місті відкрили новий міст через річку.",
        "Будівельники обіцяли закінчити роботу до осені, але впоралися раніше.",
        "Мостом уже поїхали перші автобуси.",
        "Мешканці сусіднього району чекали на це вісім років.",
    ]

    /// Lines that could be in several languages, or have a letter that is rare
    /// in Russian, are in the language of their page.
    @Test(arguments: [
        "Да, да.", "Подъезд.", "Съел.", "Объём, съезд.", "Ну да.", "Не на то.", "За нас.",
        "Иван Петров", "Она", "разъём, порт", "Он и она.", "Под мост.", "Станислав Богданкевич",
    ])
    func shortLinesGoByThePage(_ line: String) throws {
        #expect(try units(Self.russianPage + [line]).last?.language == .russian)
    }

    /// And a plain paragraph is in its own.
    @Test(arguments: [
        ("Мешканці чекали на цей міст вісім років і вже не вірили.", Language.ukrainian),
        ("Жыхары чакалі гэтага моста восем гадоў і ўжо не верылі.", .belarusian),
        ("Жителите чакаха този мост осем години и вече не вярваха.", .bulgarian),
        ("Становници су чекали овај мост осам година и више нису веровали.", .serbian),
        ("Тұрғындар бұл көпірді сегіз жыл күтті.", .undetermined),
        ("The residents had waited for it for eight years.", .english),
        ("Die Bewohner hatten acht Jahre darauf gewartet.", .undetermined),
    ])
    func plainParagraphsStayThemselves(_ line: String, _ language: Language) throws {
        let found = try #require(
            try units(Self.russianPage + [line] + Self.russianPage).dropFirst(4).first)
        #expect(found.language == language)
        #expect(found.reason.isEmpty == (language == .english))
    }

    @Test func aShortLineOfAUkrainianPageIsUkrainian() throws {
        let found = try units(Self.ukrainianPage + ["Так, так.", "Тарас Бойко", "Адреса"])
        #expect(found.map(\.language) == Array(repeating: .ukrainian, count: 7))
        #expect(found[5].reason == "page")
    }

    /// What has no letters goes by what stands around it, where that agrees.
    @Test func linesWithoutLettersGoByTheirNeighbours() throws {
        let english = ["The bridge was opened yesterday.", "The first buses have crossed it."]
        let found = try units(
            ["2019", Self.russianPage[0], "12 000", Self.russianPage[1], "2020"] + english + [
                "50 %"
            ])
        #expect(
            found.map(\.language) == [
                .russian, .russian, .russian, .russian, .undetermined, .english, .english, .english,
            ])
        #expect(found.allSatisfy { $0.reason.isEmpty || $0.language == .undetermined })
    }

    /// Names in Latin letters are no English where the page has none.
    @Test func namesGoByThePage() throws {
        let page = Self.russianPage + Self.russianPage + Self.russianPage
        #expect(try units(page + ["Angela Merkel"] + page)[12].language == .russian)
        let mixed = page + ["They had waited for it for eight years."]
        #expect(try units(mixed + ["Angela Merkel"] + page)[13].language == .english)
    }

    /// Mark-up of another script says nothing; an address says nothing at all.
    @Test func addressesAreInNoLanguage() throws {
        let found = try units([
            "Скачайте https://files.example.org/download/latest/full-package-x64.msi и запустите.",
            "Download https://files.example.org/download/latest/full-package-x64.msi and run it.",
        ])
        #expect(found.map(\.language) == [.russian, .english])
    }
}
