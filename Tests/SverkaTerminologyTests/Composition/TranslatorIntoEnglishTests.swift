import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import Testing

/// Russian terms in citation form with the English ones that the lexicon
/// gives; empty for none.
@Suite struct TranslatorIntoEnglishTests {
    private let translator = CompositionalTranslators(
        analyzer: Analyzer(),
        known: KnownTerms(
            newsroom: true, glossaries: [],
            bank: WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())))[.russian]

    private func expect(
        _ table: KeyValuePairs<String, String>, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (russian, english) in table {
            let made = translator.rendering(of: russian, isPlural: false)?.text ?? ""
            #expect(made == english, "\(russian)", sourceLocation: sourceLocation)
        }
    }

    @Test func phrases() {
        expect([
            "военная доктрина": "military doctrine", "план реформы": "reform plan",
            "белорусская оппозиция": "Belarusian opposition",
            "министр транспорта": "transport minister", "военные преступления": "war crimes",
            "местные власти": "local authorities", "территория Украины": "territory of Ukraine",
            "передача COVID-19": "COVID-19 transmission",
        ])
    }

    /// What something is of stands behind it where it is a name, many, or the
    /// one that everybody knows.
    @Test func owners() {
        expect([
            "глава республики": "head of the republic", "книга года": "book of the year",
            "администрация Трампа": "Trump administration",
            "заместитель министра": "deputy minister", "инфекция человека": "human infection",
        ])
    }

    @Test func tails() {
        expect([
            "доклад о санкциях": "report on sanctions",
            "борьба с терроризмом": "fight against terrorism",
            "преступления террористического характера": "terrorist crimes",
            "институт по исследованиям": "institute for research",
            "смертность в результате болезни": "",
        ])
    }

    /// Names of persons; a woman's surname has its own ending, and what is not
    /// Slavic and not in the lexicon is not guessed.
    @Test func names() {
        expect([
            "Дарья Климова": "Daria Klimova",
            "президент Александр Лукашенко": "president Alexander Lukashenko",
            "Принц Гарри": "Prince Harry", "сторонник Лукашенко": "Lukashenko's supporter",
            "Тед Круз": "Ted Cruz", "Трой Дини": "",
            "Министерство транспорта": "Ministry of Transport",
        ])
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
                    let made = translator.rendering(of: text, isPlural: false)
                    #expect(made?.text.isEmpty != true, "\(text)")
                }
            }
        }
    }
}
