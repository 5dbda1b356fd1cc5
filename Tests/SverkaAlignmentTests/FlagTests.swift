import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

/// Each flag on a planted error, and not on the clean text.
@Suite struct FlagTests {
    private static let pairs: [(String, String)] = [
        (
            "Министр Петренко приехал в Киев 28 сентября и встретился с послами. Переговоры длились три часа.",
            "Minister Petrenko came to Kyiv on September 28 and met ambassadors. The talks lasted three hours."
        ),
        (
            "Парламент принял закон о бюджете на 1,5 миллиарда рублей.",
            "Parliament passed the budget law worth 1.5 billion roubles."
        ),
        (
            "Суд приговорил журналиста к двум годам тюрьмы за репортаж о протестах.",
            "The court sentenced the journalist to two years in prison for a report on the protests."
        ),
        (
            "Заводы в Гомеле остановились из-за нехватки природного газа.",
            "Factories in Gomel stopped because of a shortage of natural gas."
        ),
    ]

    private func flags(_ pairs: [(String, String)]) -> [[Flag]] {
        func units(_ texts: [String], _ language: Language) -> [SverkaText.Unit] {
            texts.enumerated().map { index, text in
                SverkaText.Unit(
                    number: UnitNumber(index + 1), language: language, text: text,
                    place: SourceRange(line: index + 1, bytes: 0..<0))
            }
        }
        let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())
        return aligner.align(
            document: "d",
            UnitStreams(
                russian: units(pairs.map(\.0).filter { !$0.isEmpty }, .russian),
                english: units(pairs.map(\.1).filter { !$0.isEmpty }, .english))
        ).rows.map(\.flags)
    }

    @Test func cleanPairsHaveNone() {
        #expect(flags(Self.pairs) == [[], [], [], []])
    }

    @Test(arguments: [
        (0, "September 28", "September 26", Flag.numbers),
        (1, "1.5 billion", "1.8 billion", .numbers),
        (0, "Petrenko", "Vasilevsky", .names), (0, " The talks lasted three hours.", "", .partial),
        (
            1, "Parliament passed", "Парламент принял закон о бюджете. Parliament passed",
            .untranslated
        ),
        (
            3, "natural gas.",
            "natural gas, and the managers of the largest of them told reporters on the same day that "
                + "they saw no way out before the spring", .length
        ),
    ])
    func plantedErrorsAreFlagged(_ pair: Int, _ right: String, _ wrong: String, _ flag: Flag) {
        var pairs = Self.pairs
        let parts = pairs[pair].1.split(separator: right, omittingEmptySubsequences: false)
        pairs[pair].1 = parts.joined(separator: wrong)
        #expect(flags(pairs)[pair].contains(flag), "\(pairs[pair].1)")
    }

    @Test func whatIsLeftOutIsAGap() {
        var pairs = Self.pairs
        pairs[1].1 = ""
        #expect(flags(pairs)[1] == [.gap])
    }

    @Test func whatMovedIsCrossed() {
        let texts = Self.pairs
        let moved = [
            (texts[0].0, texts[3].1), (texts[1].0, texts[0].1), (texts[2].0, texts[1].1),
            (texts[3].0, texts[2].1),
        ]
        let found = flags(moved)
        #expect(found.filter { $0.contains(.crossed) }.count == 1)
        #expect(found.count == 4)
    }
}

@Suite struct QuantityTests {
    @Test(arguments: [
        ("В 2024-м цены выросли.", "In 2024 prices rose."),
        ("5-й раз в 1990-х.", "The 5th time in the 1990s."),
        ("Его 20-летний друг.", "His 20-year-old friend."),
        ("Его 20-тысячный тираж.", "Its print run of 20,000."),
        ("Это было в девять часов пять минут.", "It was at 9:05."),
        ("Это было в девять часов пять минут.", "It was at 9.05."),
        ("Это было в 9 часов 5 минут вечера.", "It was at 9:05 p.m."),
        ("Это было в девять часов пять минут вечера.", "It was at 21.05."),
        ("Он шёл 9 часов 5 минут.", "He walked for 9 hours 5 minutes."),
    ])
    func theSameIsNoDifference(_ russian: String, _ english: String) {
        let found = Quantity.differences(russian, english)
        #expect(found.russian.isEmpty && found.english.isEmpty)
    }

    @Test func anotherTimeIsADifference() {
        #expect(Quantity.differences("В 9 часов 5 минут.", "At 9:15.").english.count == 1)
        #expect(Quantity.differences("В 9 часов 5 минут.", "At 9:15.").russian.count == 1)
    }

    @Test(
        arguments: [
            ("двадцать одна тысяча", [21_000_000]), ("полтора миллиона", [1_500_000_000]),
            ("12 500 рублей", [12_500_000]), ("600–700 тысяч", [600_000_000, 700_000_000]),
            ("десять с половиной процентов", [10_500]), ("XXI век", [21_000, 100_000]),
            ("сто двадцать три", [123_000]), ("в 1990-х годах", [1_990_000]),
        ] as [(String, [Int64])])
    func russian(_ text: String, _ values: [Int64]) {
        #expect(Quantity.find(in: text, .russian).map(\.value) == values)
    }

    @Test(
        arguments: [
            ("twenty-one thousand", [21_000_000]), ("£10m", [10_000_000_000]),
            ("one hundred and five", [105_000]), ("two and a half million", [2_500_000_000]),
            ("a seven-day ban", [7_000]), ("600,000 to 700,000", [600_000_000, 700_000_000]),
        ] as [(String, [Int64])])
    func english(_ text: String, _ values: [Int64]) {
        #expect(Quantity.find(in: text, .english).map(\.value) == values)
    }

    @Test(arguments: [
        ("28 сентября", "September 28", true), ("28 сентября", "October 28", false),
        ("в 14:30", "at 2.30 pm", true), ("21 участник", "twenty-one members", true),
        ("1,5 млн", "1.5 million", true), ("14 миллионов", "41 million", false),
    ])
    func differences(_ russian: String, _ english: String, _ same: Bool) {
        let found = Quantity.differences(russian, english)
        #expect((found.russian.isEmpty && found.english.isEmpty) == same)
    }
}
