import SverkaMorphology
import Testing

/// Phrases as they stand in texts with their citation forms, by rule.
struct CitationFormTests {
    private let citationForms = CitationFormGenerator(analyzer: Analyzer())

    /// The words of a name agree in case and gender; some do not inflect.
    @Test(arguments: [
        ("Шарлем де Голлем", "Шарль де Голль"), ("Мухаммеда бен Салмана", "Мухаммед бен Салман"),
        ("Омара аль-Башира", "Омар аль-Башир"), ("Жан-Мари Ле Пена", "Жан-Мари Ле Пен"),
        ("Дэн Сяопином", "Дэн Сяопин"), ("Ким Чен Ыном", "Ким Чен Ын"),
        ("Пан Ги Муна", "Пан Ги Мун"), ("Ли Кэцяна", "Ли Кэцян"),
        ("Найибу Букеле", "Найиб Букеле"), ("Хуана Гуайдо", "Хуан Гуайдо"),
        ("Ляйсан Утяшевой", "Ляйсан Утяшева"), ("Анналеной Бербок", "Анналена Бербок"),
        ("Кондолизы Райс", "Кондолиза Райс"), ("Игой Свёнтек", "Ига Свёнтек"),
        ("Валентиной Ивановной Матвиенко", "Валентина Ивановна Матвиенко"),
        ("Луиса Инасиу Лулы да Силвы", "Луис Инасиу Лула да Силва"),
        ("Джорджем Бушем-младшим", "Джордж Буш-младший"), ("Байденом-старшим", "Байден-старший"),
        ("Ивана Грозного", "Иван Грозный"), ("Мария Захарова", "Мария Захарова"),
        ("Юлию Тимошенко", "Юлия Тимошенко"),
    ])
    func persons(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    /// A name behind what the person is takes its case, another noun does not.
    @Test(arguments: [
        ("министру иностранных дел Сергею Лаврову", "министр иностранных дел Сергей Лавров"),
        ("магистра Йоду", "магистр Йода"), ("жены Путина", "жена Путина"),
        ("сына Путина", "сын Путина"), ("главы Росатома", "глава Росатома"),
        ("Председатель Банка России", "Председатель Банка России"),
        ("Главы Республики Башкортостан", "Глава Республики Башкортостан"),
        ("Блоком Петра Порошенко", "Блок Петра Порошенко"),
        ("пресс-секретаря Белого дома", "пресс-секретарь Белого дома"),
    ])
    func appositions(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    /// What prepositions and numerals govern stays in its case.
    @Test(arguments: [
        ("по словам Лукашенко", "по словам Лукашенко"), ("с Фернандешем", "с Фернандешем"),
        ("трёх белорусов", "трёх белорусов"),
        ("РНК-содержащих вирусов", "РНК-содержащие вирусы"),
    ])
    func governed(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    @Test(arguments: [
        ("Боснией и Герцеговиной", "Босния и Герцеговина"),
        ("Правом и справедливостью", "Право и справедливость"),
        ("Папуа — Новой Гвинее", "Папуа — Новая Гвинея"),
        ("министерства культуры и спорта", "министерство культуры и спорта"),
    ])
    func coordination(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    /// Possessive adjectives, adjectives beside unknown nouns, hyphens.
    @Test(arguments: [
        ("Баренцевым морем", "Баренцево море"), ("Куликовом поле", "Куликово поле"),
        ("Воробьевыми горами", "Воробьевы горы"), ("Сергиевом Посаде", "Сергиев Посад"),
        ("Новом море", "Новое море"), ("Белой Калитве", "Белая Калитва"),
        ("Набережных Челнах", "Набережные Челны"), ("Орехове-Зуеве", "Орехово-Зуево"),
        ("Петропавловске-Камчатском", "Петропавловск-Камчатский"),
    ])
    func places(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    @Test(arguments: [
        ("мадридским «Реалом»", "мадридский «Реал»"),
        ("общества «Мемориал»", "общество «Мемориал»"), ("Дойче банком", "Дойче банк"),
    ])
    func quotedAndForeign(_ phrase: String, _ citation: String) {
        #expect(citationForms.citation(of: phrase) == citation)
    }

    /// Words that the lexicon has not, and those that it has as another.
    @Test(arguments: [
        ("Флинном", "Флинн"), ("Фернандешем", "Фернандеш"), ("Мособлсудом", "Мособлсуд"),
        ("пассатом", "пассат"), ("ксенофобия", "ксенофобия"), ("Нетёсов", "Нетёсов"),
        ("Волчков", "Волчков"), ("Юте", "Юта"), ("Башнефтью", "Башнефть"),
        ("инфекционности", "инфекционность"), ("нелетального оружия", "нелетальное оружие"),
    ])
    func singleWords(_ word: String, _ citation: String) {
        #expect(citationForms.citation(of: word) == citation)
    }
}
