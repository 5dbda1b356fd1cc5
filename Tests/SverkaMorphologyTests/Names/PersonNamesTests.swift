import SverkaMorphology
import Testing

/// Names of persons by the citation forms of phrases, gender by gender and
/// case by case.
@Suite struct PersonNamesTests {
    private let citationForms = CitationFormGenerator(analyzer: Analyzer())

    @Test(arguments: [
        ("Ивана Петрова", "Иван Петров"), ("Ивану Петрову", "Иван Петров"),
        ("Иваном Петровым", "Иван Петров"), ("Анны Петровой", "Анна Петрова"),
        ("Анну Петрову", "Анна Петрова"), ("Анне Шафран", "Анна Шафран"),
        ("Дмитрию Пескову", "Дмитрий Песков"), ("Николя Саркози", "Николя Саркози"),
        ("Микаэлом Саакашвили", "Микаэл Саакашвили"),
        ("Джозефом Байденом", "Джозеф Байден"), ("Урсулой фон дер Ляйен", "Урсула фон дер Ляйен"),
        ("Джорджа Буша-младшего", "Джордж Буш-младший"),
        ("Франком-Вальтером Штайнмайером", "Франк-Вальтер Штайнмайер"),
        ("Тарасу Шевченко", "Тарас Шевченко"), ("Ангелы Меркель", "Ангела Меркель"),
    ])
    func names(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    /// What a name's unknown last letters allow.
    @Test(arguments: [
        ("Гариссе", ["Гарисса", "Гарисс", "Гариссе"]), ("Флинном", ["Флинн"]),
        ("Фернандешем", ["Фернандеш"]), ("Сяопэя", ["Сяопэй"]),
    ])
    func endings(_ name: String, _ nominatives: [String]) {
        let found = citationForms.nominatives(of: name)
        #expect(nominatives.allSatisfy(found.contains), "\(found)")
    }
}
