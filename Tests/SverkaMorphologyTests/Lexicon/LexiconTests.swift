import SverkaMorphology
import SverkaTestSupport
import Testing

@Suite struct LexiconTests {
    private static let invariable: Set<String> = [
        "н", "предл", "союз", "част", "предик", "вводн", "межд", "числ", "мс", "подч",
    ]

    @Test(arguments: ["nouns", "verbs", "adjectives", "adverbs", "function"])
    func everyLineIsValid(_ name: String) throws {
        let lines = try Repository.lines("Glossary/lexicon/\(name).tsv").dropFirst()
        var before = ""
        for (index, line) in lines.enumerated() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init)
            let place: Comment = "\(name).tsv:\(index + 2): \(line)"
            guard (4...6).contains(fields.count) else {
                Issue.record(place)
                continue
            }
            #expect(Letters(fields[0]) != nil, place)
            #expect(Self.invariable.contains(fields[1]) || InflectionClass(fields[1]) != nil, place)
            #expect(
                !fields[2].isEmpty && fields[2].utf8.allSatisfy { $0 != 0xD0 && $0 != 0xD1 }, place)
            #expect("123456".contains(fields[3]), place)
            let key = fields[0] + "\t" + fields[1]
            #expect(key != before, place)
            before = key
        }
    }

    /// Every line is read: its lemma has a reading with that lemma.
    @Test(arguments: ["nouns", "verbs", "adjectives", "adverbs", "function"])
    func everyLineIsRead(_ name: String) throws {
        let analyzer = Analyzer()
        for line in try Repository.lines("Glossary/lexicon/\(name).tsv").dropFirst() {
            let lemma = String(line.prefix { $0 != "\t" })
            let readings = analyzer.readings(of: lemma)
            #expect(
                readings.contains {
                    $0.source == .lexicon && analyzer.lemma(of: $0.lexeme) == lemma
                }, "\(name).tsv: \(lemma)")
        }
    }

    /// The last letters of a lemma that its class asks for are enough to
    /// inflect it.
    @Test(arguments: ["nouns", "verbs", "adjectives"])
    func theContextIsEnough(_ name: String) throws {
        for line in try Repository.lines("Glossary/lexicon/\(name).tsv").dropFirst() {
            let fields = line.split(separator: "\t")
            guard let lemma = Letters(fields[0]), let inflection = InflectionClass(fields[1])
            else { continue }
            let context = lemma.suffix(inflection.context(of: lemma))
            let head = Letters(codes: lemma.codes.dropLast(context.count))
            #expect(
                Paradigm.of(lemma, inflection).forms.map(\.letters)
                    == Paradigm.of(context, inflection).forms.map { head + $0.letters },
                "\(lemma) \(fields[1])")
        }
    }

    @Test func itIsLargeEnough() {
        #expect(Lexicon.standard.count >= 12_000)
        #expect(Lexicon.standard.pairCount >= 22_000)
    }

    @Test func numbersHaveValues() {
        for (text, thousandths) in [
            ("12 500", 12_500_000), ("12,500", 12_500_000), ("1,5", 1_500), ("1.50", 1_500),
            ("0,125", 125), ("90-х", 90_000), ("21st", 21_000), ("1,234,567", 1_234_567_000),
        ] as [(String, Int64)] {
            #expect(NumberValue(text)?.thousandths == thousandths, "\(text)")
        }
        #expect(NumberValue("abc") == nil)
    }

    @Test(arguments: [
        ("Лукашенко", "Lukashenko"), ("Лукашенко", "Lukashenka"), ("Джонсон", "Johnson"),
        ("Уоррен", "Warren"), ("Хьюстон", "Houston"), ("Гомель", "Homel"),
        ("Шевченко", "Shevchenko"),
        ("Зеленский", "Zelenskyy"), ("Тихановская", "Tsikhanouskaya"), ("Байден", "Biden"),
    ])
    func namesSoundAlike(_ russian: String, _ english: String) {
        let a = SoundForm(russian: russian), b = SoundForm(english: english)
        #expect(a.similarity(to: b) > 0.6, "\(a.similarity(to: b))")
        #expect(a.similarity(to: SoundForm(english: "Gorbachev")) < 0.5)
    }

    @Test(arguments: [
        ("countries", "country"), ("went", "go"), ("children", "child"), ("forces", "force"),
        ("stopped", "stop"), ("making", "make"), ("wives", "wife"), ("signed", "sign"),
    ])
    func englishLemmas(_ word: String, _ lemma: String) {
        #expect(EnglishAnalyzer().readings(of: word).contains { $0.lemma == lemma })
    }
}
