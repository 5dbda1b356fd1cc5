import SverkaMorphology
import Testing

private typealias Form = SverkaMorphology.Tag

@Suite struct PhraseInflectionTests {
    private let analyzer = Analyzer()

    @Test(arguments: [
        ("Союзное государство", Form(.noun, .dative, .singular), "Союзному государству"),
        ("ключевая ставка", Form(.noun, .instrumental, .singular), "ключевой ставкой"),
        ("Министерство обороны", Form(.noun, .instrumental, .singular), "Министерством обороны"),
        ("Вооружённые силы", Form(.noun, .instrumental, .plural), "Вооружёнными силами"),
        ("Борис Джонсон", Form(.noun, .genitive, .singular), "Бориса Джонсона"),
        ("Государственный совет", Form(.noun, .dative, .plural), "Государственным советам"),
        ("Государственный совет", Form(.noun, .accusative, .singular), "Государственный совет"),
        ("великий князь", Form(.noun, .accusative, .singular), "великого князя"),
        ("беларусский", Form(.adjective, .genitive, .singular, .masculine), "беларусского"),
        ("беларусский", Form(.adjective, .accusative, .singular, .feminine), "беларусскую"),
        ("ООН", Form(.noun, .instrumental, .singular), "ООН"),
    ])
    func phrasesAreInflected(_ phrase: String, _ form: SverkaMorphology.Tag, _ expected: String) {
        #expect(PhraseInflector(analyzer: analyzer).inflected(phrase, to: form) == expected)
    }

    /// A text with the phrase, by its place among the words, and the cases it
    /// may stand in.
    @Test(arguments: [
        ("в Государственном совете", 1..<3, [Case.locative]),
        ("о ключевой ставке", 1..<3, [.locative]),
        ("решение Государственного совета", 1..<3, [.genitive]),
        ("под страну", 1..<2, [.accusative]),
        ("два совета", 1..<2, []),
        ("заявили в ООН", 2..<3, []),
    ])
    func formsFollowFromWhatStandsBefore(_ text: String, _ range: Range<Int>, _ cases: [Case]) {
        let words = Tagger(analyzer: analyzer).words(of: text)
        let forms = PhraseInflector(analyzer: analyzer).forms(of: range, in: words)
        #expect(Set(forms.map(\.grammaticalCase)) == Set(cases), "\(forms)")
    }

    @Test func wordsThatTakeNoFormAreSaidSo() {
        let inflector = PhraseInflector(analyzer: analyzer)
        #expect(inflector.inflected("быстро", to: Form(.noun, .dative, .singular)) == nil)
        #expect(inflector.inflected("белый", to: Form(.noun, .dative, .singular)) == nil)
    }

    /// Phrases with forms that they must have, and one that they must not.
    @Test(arguments: [
        (
            "Союзное государство", "Союзного государства|Союзными государствами",
            "Союзный государство"
        ),
        ("Белоруссия", "Белоруссии|Белоруссию|Белоруссией", "Белорусский"),
        (
            "Верховный суд Беларуси", "Верховного суда Беларуси|Верховном суде Беларуси",
            "Верховный суд Беларусью"
        ),
        ("вооружённый человек", "вооружённого человека|вооружённых людей", "вооружённый человека"),
        ("премьер-министр", "премьер-министра|премьер-министрами", "премьер-министрский"),
        ("Борис Джонсон", "Бориса Джонсона|Борисом Джонсоном", "Борис Джонсона"),
        (
            "Светлана Тихановская", "Светланы Тихановской|Светлану Тихановскую",
            "Светланой Тихановская"
        ),
        (
            "Объединённые Арабские Эмираты", "Объединённых Арабских Эмиратов",
            "Объединённый Арабский Эмират"
        ),
        ("белорусский КГБ", "белорусского КГБ|белорусскому КГБ", "белорусская КГБ"),
        ("в рамках закона", "в рамках закона", "в рамок закона"),
        ("пророссийский", "пророссийского|пророссийская|пророссийскими", "пророссийск"),
    ])
    func formsOfPhrases(_ phrase: String, _ wanted: String, _ unwanted: String) {
        let forms = PhraseInflector(analyzer: analyzer).forms(of: phrase)
        #expect(forms.first == phrase)
        #expect(Set(forms).count == forms.count)
        for form in wanted.split(separator: "|") {
            #expect(forms.contains(String(form)), "\(form): \(forms)")
        }
        #expect(!forms.contains(unwanted), "\(forms)")
    }
}

@Suite struct EnglishInflectionTests {
    private let inflector = EnglishInflector(analyzer: EnglishAnalyzer())

    @Test(arguments: [
        ("rate", "rates"), ("city", "cities"), ("Party", "Parties"), ("day", "days"),
        ("church", "churches"), ("tax", "taxes"), ("veto", "vetoes"), ("photo", "photos"),
        ("crisis", "crises"), ("emphasis", "emphases"), ("child", "children"),
        ("serviceman", "servicemen"), ("tradesman", "tradesmen"), ("human", "humans"),
        ("aircraft", "aircraft"), ("building", "buildings"), ("evening", "evenings"),
        ("gas", "gases"), ("NGO", "NGOs"), ("half-life", "half-lives"),
    ])
    func plurals(_ noun: String, _ plural: String) {
        #expect(inflector.plural(of: noun) == plural)
    }

    @Test func theHeadStandsBeforeAPreposition() {
        #expect(inflector.head(of: ["act", "of", "aggression"]) == 0)
        #expect(inflector.head(of: ["key", "rate"]) == 1)
        #expect(inflector.head(of: ["Belarusian"]) == 0)
    }

    @Test(arguments: [
        ("State Union", "State Union|State Unions"),
        ("head of state", "head of state|heads of state"),
        ("watchman", "watchman|watchmen"), ("church party", "church party|church parties"),
        ("child", "child|children"), ("sanctions", "sanctions"), ("GDP", "GDP|GDPs"),
        ("Kennedy", "Kennedy|Kennedies|Kennedys"), ("U.S.", "U.S."), ("box", "box|boxes"),
        ("servicemen", "servicemen"),
    ])
    func englishForms(_ phrase: String, _ wanted: String) {
        #expect(inflector.forms(of: phrase).joined(separator: "|") == wanted)
    }
}
