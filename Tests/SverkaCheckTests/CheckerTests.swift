import SverkaSupport
import SverkaAlignment
import SverkaCheck
import SverkaMorphology
import SverkaTerminology
import SverkaText
import Testing

/// What is checked in these tests: texts of a unit each, and a glossary of a
/// few lines.
private struct Bench {
    let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    func glossary(_ lines: String) throws -> Glossary {
        try Glossary(Table(parsing: Array(lines.utf8), path: "g"), path: "g")
    }

    func spots(
        _ glossary: String, russian: [String] = [], english: [String] = [],
        levels: [Finding.Kind: Finding.Level] = [:], confidence: Double = 1
    ) throws -> [UnitFinding] {
        func units(_ texts: [String], _ side: Side) -> [Unit] {
            texts.enumerated().map {
                Unit(
                    number: UnitNumber($0 + 1), language: side.language, text: $1,
                    place: SourceRange(line: $0 + 1, bytes: 0..<0))
            }
        }
        let rows = (0..<max(russian.count, english.count)).map { index in
            Alignment.Row(
                russian: index < russian.count ? [index] : [],
                english: index < english.count ? [index] : [], confidence: confidence)
        }
        let checker = Checker(Checker.Terms(try self.glossary(glossary), bank: bank), bank: bank)
        checker.levels = levels
        return checker.findings(
            in: Alignment(
                document: "a", russian: units(russian, .russian),
                english: units(english, .english), rows: rows))
    }
}

@Suite struct DeprecatedTermsTests {
    private let bench = Bench()

    private static let russian = """
        ru\ten\tstatus
        Государственный совет\tState Council\tpreferred
        Госсовет\tState Council\tdeprecated
        администрация\tadministration\tpreferred
        аппарат\tadministration\tdeprecated
        беларусский\tBelarusian\tpreferred
        белорусский\tBelarusian\tdeprecated

        """

    /// A sentence, what should stand in it, and whether that is certain.
    @Test(arguments: [
        ("Об этом говорили в Госсовете.", "Государственном совете", true),
        ("Он пришёл с Госсоветом.", "Государственным советом", true),
        ("Госсовет принял решение.", "Государственный совет", true),
        ("Он против Госсовета.", "Государственного совета", true),
        ("Члены Госсовета молчали.", "Государственного совета", true),
        ("О белорусском языке ни слова.", "беларусском", true),
        ("Белорусских рабочих обсудили.", "Беларусских", true),
        ("О БЕЛОРУССКОМ ЯЗЫКЕ.", "БЕЛАРУССКОМ", true),
        // Another gender: the verb would have to change.
        ("Аппарат решил иначе.", "Администрация", false),
    ])
    func russianTermsTakeTheFormOfThePlace(
        _ text: String, _ expected: String, _ isCertain: Bool
    ) throws {
        let spots = try bench.spots(Self.russian, russian: [text])
        try #require(spots.count == 1)
        #expect(spots[0].expected == [expected])
        #expect(spots[0].replacement == (isCertain ? expected : nil))
    }

    private static let english = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        ключевая ставка\tkey rate\tpreferred
        ключевая ставка\tkey bid\tdeprecated
        акт агрессии\tact of aggression\tpreferred
        акт агрессии\taggression deed\tdeprecated
        обвинение\tcharge\tpreferred
        обвинение\taccusal\tdeprecated
        закон\tlaw\tpreferred
        закон\tstatute\tpreferred
        закон\tlex\tdeprecated

        """

    @Test(arguments: [
        ("The State Union's budget.", "Union State's", true),
        ("The State Union’s budget.", "Union State’s", true),
        ("They set key bids.", "key rates", true),
        ("Key bid rises.", "Key rate", true),
        ("The Key Bids of Banks", "Key Rates", true),
        ("THE KEY BID", "KEY RATE", true),
        ("These aggression deeds go on.", "acts of aggression", true),
        // `a Union State` would do; its letter does not say so.
        ("It was a State Union.", "Union State", false),
        ("It was an accusal.", "charge", false),
        ("It was the accusal.", "charge", true),
    ])
    func englishTermsTakeTheFormOfThePlace(
        _ text: String, _ expected: String, _ isCertain: Bool
    ) throws {
        let spots = try bench.spots(Self.english, english: [text])
        try #require(spots.count == 1)
        #expect(spots[0].expected == [expected])
        #expect(spots[0].replacement == (isCertain ? expected : nil))
    }

    @Test func twoPreferredTermsAreNotUnambiguous() throws {
        let spots = try bench.spots(Self.english, english: ["The lex is old."])
        #expect(spots.map(\.expected) == [["law", "statute"]])
        #expect(spots[0].replacement == nil)
    }

    @Test(arguments: [
        "He said: «The State Union grows».", "“The State Union grows,” he said.",
        "\"The State Union grows,\" he said.", "‘The State Union grows,’ he said.",
        "„The State Union grows“, he said.",
    ])
    func quotationsAreNotes(_ text: String) throws {
        let spots = try bench.spots(Self.english, english: [text])
        try #require(spots.count == 1)
        #expect(spots[0].severity == .note)
        #expect(spots[0].replacement == nil)
    }

    @Test(arguments: [
        "“So,” he said of the State Union.", "The analysts’ view of the State Union.",
        "„So“, sagt er of the State Union.", "It’s the State Union.",
    ])
    func whatStandsBehindAQuotationIsNone(_ text: String) throws {
        #expect(try bench.spots(Self.english, english: [text]).map(\.severity) == [.error])
    }

    @Test func termsAreWordsAndNoPartsOfWords() throws {
        #expect(try bench.spots(Self.english, english: ["The flex and the complex."]).isEmpty)
        #expect(try bench.spots(Self.russian, russian: ["Аппаратура шумит."]).isEmpty)
    }

    @Test func acronymsAreInCapitals() throws {
        let glossary = "ru\ten\tstatus\nвоз\tUN health body\tpreferred\nВОЗ\tWHO\tdeprecated\n"
        #expect(try bench.spots(glossary, english: ["Those who work."]).isEmpty)
        #expect(try bench.spots(glossary, english: ["The WHO works."]).count == 1)
        #expect(try bench.spots(glossary, english: ["The WHO's work."]).count == 1)
        #expect(try bench.spots(glossary, russian: ["Крестьянин и воз сена."]).isEmpty)
        #expect(try bench.spots(glossary, russian: ["Это заявила ВОЗ."]).count == 1)
        let inside = "ru\ten\tstatus\n\tUS move\tdeprecated\n"
        #expect(try bench.spots(inside, english: ["It makes us move."]).isEmpty)
        #expect(try bench.spots(inside, english: ["The US moves matter."]).count == 1)
    }

    @Test func aTermThatAnAllowedRowHasIsNotDeprecated() throws {
        let glossary = "concept\tru\ten\tstatus\na\tА\tright\tdeprecated\nb\tБ\tright\tadmitted\n"
        #expect(try bench.spots(glossary, english: ["That is right."]).isEmpty)
    }
}

@Suite struct OtherFindingsTests {
    private let bench = Bench()
    private let glossary = """
        ru\ten\tstatus\tkind\tru_variants\ten_variants
        Александр Лукашенко\tAlexander Lukashenko\tpreferred\tperson\t\tAlyaksandr Lukashenka; AGL
        Союзное государство\tUnion State\tpreferred\torganisation\t\tState of the Union

        """

    @Test func otherFormsInTheGlossaryAreNotes() throws {
        let spots = try bench.spots(
            glossary, english: ["Alyaksandr Lukashenka's plane, as AGL said, left."])
        #expect(spots.map(\.kind) == [.nameVariant])
        #expect(spots.map(\.severity) == [.note])
        #expect(spots.map(\.expected) == [["Alexander Lukashenko's"]])
    }

    @Test func anotherFormIsARendering() throws {
        let missing = { (english: String) in
            try bench.spots(
                glossary, russian: ["Союзное государство растёт."], english: [english]
            ).filter { $0.kind == .missing }
        }
        #expect(try missing("The country grows.").map(\.severity) == [.warning])
        #expect(try missing("The State of the Union grows.").isEmpty)
    }

    @Test func namesOfTwoSpellingsTakeTheFormOfThePlace() throws {
        let spots = try bench.spots(
            "ru\ten\n",
            russian: ["Ковалёвский пришёл. Ковалёвский ушёл. Видели Ковалевскайского."])
        #expect(spots.allSatisfy { $0.kind == .nameVariant })
    }

    @Test func kindsCountAsTheyAreTold() throws {
        let text = ["Союзное государство растёт."], other = ["The country grows."]
        func levels(_ level: Finding.Level) throws -> [Finding.Severity] {
            try bench.spots(glossary, russian: text, english: other, levels: [.missing: level])
                .map(\.severity)
        }
        #expect(try levels(.error) == [.error])
        #expect(try levels(.note) == [.note])
        #expect(try levels(.off) == [])
    }

    /// In one language alone a text may say things twice.
    @Test func repetitionIsNoMissingTranslation() throws {
        let text = "Комиссия рассмотрит заявление в течение тридцати дней."
        #expect(try bench.spots("ru\ten\n", russian: [text, text]).isEmpty)
        let both = try bench.spots(
            "ru\ten\n", russian: [text, text],
            english: ["The commission will look at it within thirty days."])
        #expect(both.map(\.kind) == [.untranslated])
    }

    @Test func usualSeverities() throws {
        let spots = try bench.spots(
            "ru\ten\tstatus\n\tlex\tdeprecated\n",
            russian: ["В 2019 году построили 15 домов."],
            english: ["In 2019 they built 16 houses. The lex. Это не перевели вовсе никак."])
        let severities = Dictionary(
            spots.map { ($0.kind, $0.severity) }, uniquingKeysWith: { first, _ in first })
        #expect(
            severities == [.deprecated: .error, .number: .error, .untranslated: .warning])
    }
}

@Suite struct PersonsTests {
    private let bench = Bench()
    private static let both = """
        concept\tru\ten\tstatus\tkind
        siarhei\tСергей Тихановский\tSiarhei Tsikhanouski\tpreferred\tperson
        siarhei\tТихановский\tTsikhanouski\tadmitted\tperson
        sviatlana\tСветлана Тихановская\tSviatlana Tsikhanouskaya\tpreferred\tperson
        sviatlana\tТихановская\tTsikhanouskaya\tadmitted\tperson
        znak\tМаксим Знак\tMaksim Znak\tpreferred\tperson
        znak\tЗнак\tZnak\tadmitted\tperson

        """
    private static let full = """
        ru\ten\tstatus
        Светлана Тихановская\tSviatlana Tsikhanouskaya\tpreferred

        """

    private func missing(_ glossary: String, _ russian: String, _ english: String) throws
        -> [String]
    {
        try bench.spots(glossary, russian: [russian], english: [english])
            .filter { $0.kind == .missing }.map { $0.found + ": " + ($0.expected.first ?? "") }
    }

    @Test(arguments: ["Tsikhanouskaya has arrived.", "Svetlana Tikhanovskaya has arrived."])
    func aPersonMayBeCalledByTheSurname(_ english: String) throws {
        let russian = "Светлана Тихановская приехала."
        #expect(try missing(Self.both, russian, english) == [])
        #expect(try missing(Self.full, russian, english) == [])
    }

    @Test func theRightPersonIsMissed() throws {
        #expect(
            try missing(Self.both, "Светлана Тихановская приехала.", "She has arrived.")
                == ["Светлана Тихановская: Sviatlana Tsikhanouskaya"])
        #expect(
            try missing(Self.both, "Тихановскую ждали, её встретили.", "She was met.")
                == ["Тихановскую: Sviatlana Tsikhanouskaya"])
        #expect(
            try missing(Self.both, "Тихановского ждали, его встретили.", "He was met.")
                == ["Тихановского: Siarhei Tsikhanouski"])
        #expect(
            try missing(Self.full, "Светлану Тихановскую встретили.", "She was met.")
                == ["Светлану Тихановскую: Sviatlana Tsikhanouskaya"])
    }

    @Test func aSurnameThatIsACommonNounHasACapital() throws {
        #expect(try missing(Self.both, "Это знак равенства.", "It is equality.") == [])
        #expect(try missing(Self.both, "Знак равенства стоит здесь.", "It is equality.") == [])
        #expect(
            try missing(Self.both, "Вчера Знак вышел.", "He went out.") == ["Знак: Maksim Znak"])
        #expect(
            try missing(Self.both, "Максим Знак вышел.", "He went out.")
                == ["Максим Знак: Maksim Znak"])
        #expect(try missing(Self.both, "Вчера Знака ждали.", "They waited for Znak.") == [])
    }

    @Test func ofAGuessedPairNothingIsSaid() throws {
        for (confidence, kinds) in [(0.4, []), (0.6, [.missing, .number])]
            as [(Double, [Finding.Kind])]
        {
            let spots = try bench.spots(
                Self.both, russian: ["Максим Знак построил 15 домов."],
                english: ["They built 16 houses."], confidence: confidence)
            #expect(Set(spots.map(\.kind)) == Set(kinds))
        }
    }
}
