import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import Testing

/// English terms with the Russian ones that the lexicon gives; empty for none.
@Suite struct TranslatorIntoRussianTests {
    private let translator = CompositionalTranslators(
        analyzer: Analyzer(),
        known: KnownTerms(
            newsroom: true, glossaries: [],
            bank: WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())))[.english]

    private func expect(
        _ table: KeyValuePairs<String, String>, plural: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (english, russian) in table {
            let made = translator.rendering(of: english, isPlural: plural)?.text ?? ""
            #expect(made == russian, "\(english)", sourceLocation: sourceLocation)
        }
    }

    @Test func phrases() {
        expect([
            "military doctrine": "военная доктрина", "territory of Ukraine": "территория Украины",
            "co-aggressor": "соагрессор", "vice president": "вице-президент",
            "southern Ukraine": "южная Украина", "western Ukraine": "Западная Украина",
            "Lukashenko regime": "режим Лукашенко",
        ])
    }

    /// A noun before the head takes all before it along; an expression stays
    /// whole.
    @Test func nesting() {
        expect([
            "pension reform plan": "план пенсионной реформы",
            "White House press secretary": "пресс-секретарь Белого дома",
            "UN Security Council resolution": "резолюция Совета Безопасности ООН",
            "Florida governor": "губернатор Флориды",
            "Ukrainian Ministry of Defense": "Министерство обороны Украины",
            "COVID-19 pandemic": "пандемия COVID-19",
            "transmission of COVID-19": "передача COVID-19",
        ])
    }

    /// English prepositions have the Russian ones that their nouns ask for.
    @Test func prepositions() {
        expect([
            "attack on Ukraine": "атака на Украину", "decision on sanctions": "решение по санкциям",
            "message on sanctions": "сообщение о санкциях",
            "invasion of France": "вторжение во Францию",
            "war on corruption": "война с коррупцией",
        ])
        expect(["sanctions on Russia": "санкции против России"], plural: true)
    }

    /// Two names of one person or place stand in one case; what is no word for
    /// a person makes no term of the name.
    @Test func names() {
        expect([
            "president Alexander Lukashenko": "президент Александр Лукашенко",
            "foreign minister Sergei Lavrov": "министр иностранных дел Сергей Лавров",
            "minister Maria Zakharova": "министр Мария Захарова",
            "beat Joe Biden": "", "Joe Biden talks": "", "prejudices Australia": "",
            "capital Minsk": "", "Hubei Province": "провинция Хубэй",
            "Kansas City": "Канзас-Сити",
        ])
    }

    /// What has a capital throughout is the name of an institution or of a
    /// document, or stays what it is.
    @Test func capitals() {
        expect([
            "Investigative Council": "Следственный совет", "Sky News": "", "Golden Boot": "",
            "National Council": "Национальный совет", "Water Code": "Водный кодекс",
        ])
    }

    /// A plural has the meaning of its own where that is not by far the rarer,
    /// and the singular stands where Russian has no plural.
    @Test func plurals() {
        expect(
            [
                "illegal drugs": "нелегальные наркотики", "peace talks": "мирные переговоры",
                "border troops": "пограничные войска", "Belarusian exports": "белорусский экспорт",
            ], plural: true)
        expect(["nuclear arms": "ядерное оружие"])
    }

    @Test func kindsOfPeopleAreMany() { expect(["convict labour": "труд осуждённых"]) }

    /// `ухудшение` is no kind of situation.
    @Test func whatIsDoneIsNoOwner() { expect(["worsening situation": ""]) }

    /// The surer the senses of its words, the surer the term.
    @Test func certaintyFallsWithSenses() throws {
        let one = try #require(translator.rendering(of: "military doctrine", isPlural: false))
        let other = try #require(translator.rendering(of: "legal term", isPlural: false))
        #expect(one.certainty > other.certainty)
        #expect(one.certainty <= 1 && other.certainty > 0)
    }

    /// Whatever stands in a table of somebody's own: it has a rendering or none.
    @Test func anyTextIsTaken() {
        let parts = [
            "", " ", "«", "»", "-", "—", "12", "1-й", "COVID-19", "СВО", "Łódź", "🎉", "a", "я", "…",
            "of", "в", "«Светлый день»", "New", "Минск", "б/у", "x.y@z", "Нью-", "-га", "°",
        ]
        for first in parts {
            for second in parts {
                for text in [first, first + " " + second, first + second] {
                    let made = translator.rendering(of: text, isPlural: true)
                    #expect(made?.text.isEmpty != true, "\(text)")
                }
            }
        }
    }

    /// Organisations of a reviewer's list may be called anything.
    @Test func anyListIsTaken() {
        let rows = ["12 34", "«»", "Sky News", "=1+1", "", "— —", "- 5"].map { russian in
            var row = GlossaryRow()
            (row.russian, row.english, row.kind) = (russian, "odd thing", .organisation)
            row.status = .preferred
            return row
        }
        let analyzer = Analyzer()
        let odd = CompositionalTranslators(
            analyzer: analyzer,
            known: KnownTerms(
                newsroom: false, glossaries: [Glossary(rows: rows)],
                bank: WordFeatureCache(analyzer: analyzer, english: EnglishAnalyzer())))[.english]
        #expect(
            odd.rendering(of: "military doctrine", isPlural: false)?.text == "военная доктрина")
        _ = odd.rendering(of: "Belarusian odd thing", isPlural: true)
    }
}
