import Sverka
import SverkaTestSupport
import Testing

/// What the glossary builder makes of short texts, without the newsroom's list.
@Suite struct GlossaryBuildTests {
    /// Paragraphs of two languages with the rows that they must give, and what
    /// no row may be.
    struct Case: CustomTestStringConvertible {
        var name: String
        var russian: [String] = []
        var english: [String] = []
        /// Each `русский = English`.
        var rows: [String]
        var never: [String] = []
        var testDescription: String { name }
    }

    private static let pipeline = Pipeline(jobs: 1)

    private static func rows(_ texts: Case) -> [GlossaryRow] {
        func units(_ texts: [String], _ language: Language) -> [Unit] {
            texts.enumerated().map { index, text in
                Unit(
                    number: UnitNumber(index + 1), language: language, text: text,
                    place: SourceRange(line: index + 1, bytes: 0..<0))
            }
        }
        let aligner = Pipeline.Worker(pipeline.lexicon).aligner
        let alignment = aligner.align(
            document: "text",
            UnitStreams(
                russian: units(texts.russian, .russian), english: units(texts.english, .english)))
        var sources = Pipeline.GlossarySources()
        sources.newsroom = false
        return pipeline.glossary([alignment], sources).rows
    }

    @Test(arguments: Self.cases)
    func rowsAreWhatATerminologistWrites(_ texts: Case) {
        let rows = Self.rows(texts).map { "\($0.russian) = \($0.english)" }
        for row in texts.rows { #expect(rows.contains(row), "\(row) is none of \(rows)") }
        for row in texts.never { #expect(!rows.contains(row), "\(row)") }
    }

    private static let cases = [
        Case(
            name: "agreement and number in use",
            russian: [
                "Избирательная комиссия отказала в регистрации. В избирательной комиссии сослались на закон.",
                "Дроны-камикадзе ударили по нефтебазе. Удар нанесли дронами-камикадзе.",
            ],
            english: [
                "The election commission refused to register him. The election commission cited the law.",
                "Kamikaze drones hit an oil depot. The strike was carried out with kamikaze drones.",
            ],
            rows: ["избирательная комиссия = election commission"]),
        Case(
            name: "an acronym goes with an acronym",
            russian: [
                "Договор готовит Межпарламентская ассамблея (МПА). В МПА ждут поправок.",
                "Решение МПА вступит в силу осенью. Межпарламентская ассамблея соберётся снова.",
            ],
            english: [
                "The treaty is drafted by the Interparliamentary Assembly (IPA). The IPA expects amendments.",
                "The IPA decision takes effect in autumn. The Interparliamentary Assembly will meet again.",
            ],
            rows: [
                "МПА = IPA", "Межпарламентская ассамблея = Interparliamentary Assembly",
            ], never: ["Межпарламентская ассамблея = IPA"]),
        Case(
            name: "an acronym that nothing else stands for",
            russian: [
                "В КЗГ отрицают обвинения.", "Активисты КЗГ вышли на площадь.",
                "Суд закрыл КЗГ в мае.",
            ],
            english: [
                "The CPC denies the charges.", "Activists of the CPC went to the square.",
                "A court closed the CPC in May.",
            ],
            rows: ["КЗГ = CPC"]),
        Case(
            name: "words that the lexicon has not, beside words that it has",
            russian: [
                "Эксперты описали ползучую аннексию. Ползучая аннексия идёт десять лет.",
                "Ползучей аннексии не видно конца.", "О ползучей аннексии спорят давно.",
            ],
            english: [
                "Experts described a creeping annexation. Creeping annexation has gone on for ten years.",
                "There is no end in sight to the creeping annexation.",
                "The creeping annexation has long been disputed.",
            ],
            rows: ["ползучая аннексия = creeping annexation"]),
        Case(
            name: "prepositions",
            russian: [
                "Закон об общественных объединениях изменили. По закону об общественных объединениях нужен адрес.",
                "Закон об общественных объединениях не отменят.",
            ],
            english: [
                "The Law on Public Associations was changed. Under the Law on Public Associations an address is needed.",
                "The Law on Public Associations will not be repealed.",
            ],
            rows: ["закон об общественных объединениях = Law on Public Associations"]),
        Case(
            name: "a gloss takes no more words than it has",
            russian: [
                "Его судят по статье о создании экстремистского формирования (extremist formation)."
            ],
            rows: ["экстремистское формирование = extremist formation"]),
        Case(
            name: "acronyms in brackets",
            russian: ["ИИХФ (IIHF) продлила запрет. ИИХФ обсудит вопрос осенью."],
            rows: ["ИИХФ = IIHF"]),
        Case(
            name: "verb forms are no nouns",
            russian: ["Стороны говорили долго.", "Они говорили и вчера.", "Они говорят."],
            english: ["The sides talked for long.", "They talked yesterday, too.", "They talk."],
            rows: [], never: ["переговоры = talks"]),
        Case(
            name: "parts of names are no terms",
            russian: [
                "Комитет внешних сношений собрался утром. Комитет внешних сношений ждёт ответа.",
                "Председатель Комитета внешних сношений подал в отставку.",
            ],
            english: [
                "The Committee on Foreign Relations met in the morning. The Committee on Foreign Relations awaits an answer.",
                "The chairman of the Committee on Foreign Relations resigned.",
            ],
            rows: [], never: ["внешние сношения = Foreign Relations"]),
        Case(
            name: "a name in Latin letters is no common word",
            russian: ["Сюжет снял канал Media.", "На канале Media молчат."],
            english: ["The story was shot by the media.", "The media keep silent."],
            rows: [], never: ["Media = media"]),
        Case(
            name: "a term and its rendering in brackets",
            russian: [
                "Учения «Щит союза» (Union Shield) пройдут под Брестом. К учениям «Щит союза» готовятся два года."
            ],
            rows: ["Щит союза = Union Shield"]),
        Case(
            name: "two renderings of one concept",
            russian: [
                "Беженцы пересекли границу. Беженцев разместили в школе.",
                "Беженцам раздали одеяла.", "Для беженцев открыли пункт помощи.",
            ],
            english: [
                "Refugees crossed the border. The refugees were housed in a school.",
                "The refugees were given blankets.", "An aid point was opened for the refugees.",
            ],
            rows: ["беженец = refugee"]),
        Case(
            name: "names in the nominative",
            russian: [
                "В Минске задержали Антона Верещако. Антону Верещако предъявили обвинение.",
                "Следствие считает Верещако организатором.",
            ],
            english: [
                "Anton Vereshchako was detained in Minsk. Anton Vereshchako was charged.",
                "Investigators consider Vereshchako the organiser.",
            ],
            rows: ["Антон Верещако = Anton Vereshchako"]),
        Case(
            name: "composed with agreement, where there is no Russian",
            english: [
                "The military doctrine was changed. Military doctrine names the neighbours.",
                "Territorial integrity comes first. The territorial integrity of Ukraine is not up for debate.",
                "People wash hands before meals, and they wash hands afterwards.",
            ],
            rows: ["военная доктрина = military doctrine"],
            never: ["руки мытья = wash hands"]),
        Case(
            name: "genitive chains and of-phrases",
            russian: [
                "Закон о свободе собраний приняли ночью. Свобода собраний записана в конституции.",
                "Нарушение прав человека продолжается. Права человека остаются темой переговоров.",
            ],
            english: [
                "The law on freedom of assembly was passed at night. Freedom of assembly is in the constitution.",
                "Violations of human rights continue. Human rights remain on the agenda of the talks.",
            ],
            rows: ["свобода собраний = freedom of assembly", "права человека = human rights"]),
        Case(
            name: "what is said once is no term",
            russian: ["Утром шёл дождь, и дорога к ферме размокла."],
            english: ["It rained in the morning, and the road to the farm got soaked."],
            rows: [], never: ["дорога = road", "ферма = farm", "дождь = rain"]),
    ]
}
