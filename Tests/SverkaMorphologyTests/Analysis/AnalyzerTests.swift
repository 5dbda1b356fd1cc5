import SverkaMorphology
import SverkaTestSupport
import Testing

@Suite struct AnalyzerTests {
    private let analyzer = Analyzer()

    /// A word with a lemma and class that its readings must have.
    @Test(arguments: [
        ("государству", "государство", "NOUN"), ("людей", "человек", "NOUN"),
        ("детьми", "ребёнок", "NOUN"), ("времени", "время", "NOUN"), ("отцом", "отец", "NOUN"),
        ("ножом", "нож", "NOUN"), ("мужем", "муж", "NOUN"), ("статей", "статья", "NOUN"),
        ("сестёр", "сестра", "NOUN"), ("писем", "письмо", "NOUN"), ("граждан", "гражданин", "NOUN"),
        ("месяцев", "месяц", "NOUN"), ("врачей", "врач", "NOUN"), ("солдат", "солдат", "NOUN"),
        ("лесу", "лес", "NOUN"), ("зданий", "здание", "NOUN"), ("армий", "армия", "NOUN"),
        ("вооружённых", "вооружённый", "ADJ"), ("синего", "синий", "ADJ"),
        ("важен", "важный", "ADJ"), ("лучше", "хороший", "ADJ"), ("важнейшего", "важнейший", "ADJ"),
        ("делает", "делать", "VERB"), ("рисуют", "рисовать", "VERB"), ("люблю", "любить", "VERB"),
        ("пишешь", "писать", "VERB"), ("пришёл", "прийти", "VERB"), ("дадут", "дать", "VERB"),
        ("разберут", "разобрать", "VERB"), ("начнём", "начать", "VERB"),
        ("подписанный", "подписать", "VERB"), ("вступившего", "вступить", "VERB"),
        ("говорящих", "говорить", "VERB"), ("быстро", "быстро", "ADV"),
        ("готовности", "готовность", "NOUN"), ("трёх", "три", "NUM"), ("этими", "этот", "DET"),
        ("тобой", "ты", "PRON"), ("Минска", "Минск", "PROPN"), ("Путиным", "Путин", "PROPN"),
        ("Захаровой", "Захаров", "PROPN"), ("Зеленского", "Зеленский", "PROPN"),
        ("Лукашенко", "Лукашенко", "PROPN"), ("ОДКБ", "ОДКБ", "PROPN"),
        ("премьер-министром", "премьер-министр", "NOUN"), ("соагрессора", "соагрессор", "NOUN"),
        ("кое-как", "кое-как", "ADV"), ("еще", "ещё", "ADV"),
    ])
    func readings(_ word: String, _ lemma: String, _ pos: String) {
        let found = analyzer.readings(of: word).map {
            (analyzer.lemma(of: $0.lexeme), $0.tag.pos.name)
        }
        #expect(found.contains { $0.0 == lemma && $0.1 == pos }, "\(word): \(found)")
    }

    @Test(arguments: [
        ("Вооружённых сил", "Вооружённые силы"), ("Союзным государством", "Союзное государство"),
        ("Асии Биби", "Асия Биби"), ("Бориса Джонсона", "Борис Джонсон"),
        ("Совета Безопасности", "Совет Безопасности"), ("Верховной рады", "Верховная рада"),
        ("военной доктрине", "военная доктрина"), ("Минска", "Минск"),
        ("договоре о коллективной безопасности", "договор о коллективной безопасности"),
        ("ОДКБ", "ОДКБ"), ("международного права", "международное право"),
        ("силами специальных операций", "силы специальных операций"),
        ("премьер-министра", "премьер-министр"), ("стран-партнеров", "страны-партнёры"),
        ("важной страны-партнёра", "важная страна-партнёр"),
        ("важная страна-партнёр", "важная страна-партнёр"),
        ("естественных клеток-убийц", "естественные клетки-убийцы"),
        ("новых фитнес-клубов", "новые фитнес-клубы"), ("бизнес-школы", "бизнес-школа"),
        ("Владимиром Путиным", "Владимир Путин"), ("российской армией", "российская армия"),
    ])
    func citationForms(_ phrase: String, _ citation: String) {
        #expect(CitationFormGenerator(analyzer: analyzer).citation(of: phrase) == citation)
    }

    @Test func nonsenseIsAnswered() {
        var random = SeededRandom(5)
        let alphabet = Array("абвгёъыьэюя-'ЖЩ1xў中\u{301}")
        for _ in 0..<3_000 {
            let word = String(
                (0..<Int.random(in: 1...30, using: &random)).map { _ in
                    alphabet.randomElement(using: &random)!
                })
            #expect(!analyzer.readings(of: word).isEmpty)
            _ = CitationFormGenerator(analyzer: analyzer).citation(of: word)
        }
        let long = String(repeating: "ы", count: 10_000)
        #expect(!analyzer.readings(of: long).isEmpty)
    }

    @Test func answersDoNotDependOnWhatWasAskedBefore() {
        let words = ["стали", "Ивана", "быстро", "неготовности", "Замковое", "ООН", "печь"]
        func answers(_ order: [String]) -> [String: [String]] {
            let analyzer = Analyzer()
            var out: [String: [String]] = [:]
            for word in order {
                out[word] = analyzer.readings(of: word).map {
                    "\(analyzer.lemma(of: $0.lexeme)) \($0.tag.features) \($0.weight)"
                }
            }
            return out
        }
        #expect(answers(words) == answers(words.reversed()))
    }
}
