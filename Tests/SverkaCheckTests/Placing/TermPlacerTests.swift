import SverkaCheck
import Testing

/// Better terms in the form of the place, and whether they can stand there
/// without a second look.
@Suite struct TermPlacerTests {
    private static let russian = """
        ru\ten\tstatus
        Государственный совет\tState Council\tpreferred
        Госсовет\tState Council\tdeprecated
        администрация\tadministration\tpreferred
        аппарат\tadministration\tdeprecated
        беларусский\tBelarusian\tpreferred
        белорусский\tBelarusian\tdeprecated

        """

    private func expect(
        _ sample: CheckedSample, _ expected: String, _ isCertain: Bool
    ) throws {
        let findings = try sample.findings()
        try #require(findings.count == 1)
        #expect(findings[0].expected == [expected])
        #expect(findings[0].replacement == (isCertain ? expected : nil))
    }

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
        ("Говорили об аппарате.", "администрации", false),
    ])
    func russian(_ text: String, _ expected: String, _ isCertain: Bool) throws {
        try expect(
            CheckedSample(glossary: Self.russian, russian: [text]), expected, isCertain)
    }

    /// Compounds that the lexicon has not, in all cases.
    @Test(arguments: [
        ("Интернет-магазины закрыты.", "Онлайн-магазины", true),
        ("Писали об интернет-магазинах.", "онлайн-магазинах", true),
        ("Он доволен интернет-магазином.", "онлайн-магазином", true),
    ])
    func compounds(_ text: String, _ expected: String, _ isCertain: Bool) throws {
        let glossary =
            "ru\ten\tstatus\nонлайн-магазин\tonline shop\tpreferred\n"
            + "интернет-магазин\tonline shop\tdeprecated\n"
        try expect(CheckedSample(glossary: glossary, russian: [text]), expected, isCertain)
    }

    /// An article belongs to the noun behind the term.
    @Test(arguments: [
        ("The Ukraine war goes on.", "Ukrainian war", true),
        ("It was the Ukraine war.", "Ukrainian war", true),
        ("A Ukraine war goes on.", "Ukrainian war", true),
        ("They live in the Ukraine.", "Ukraine", true),
    ])
    func articles(_ text: String, _ expected: String, _ isCertain: Bool) throws {
        let glossary = """
            ru\ten\tstatus
            украинская война\tUkrainian war\tpreferred
            украинская война\tUkraine war\tdeprecated
            Украина\tUkraine\tpreferred
            Украина\tthe Ukraine\tdeprecated

            """
        try expect(CheckedSample(glossary: glossary, english: [text]), expected, isCertain)
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

        """

    @Test(arguments: [
        ("The State Union's budget.", "Union State's", true),
        ("The State Union’s budget.", "Union State’s", true),
        ("They set key bids.", "key rates", true),
        ("They set the key bids' sum.", "key rates", true),
        ("Key bid rises.", "Key rate", true),
        ("The Key Bids of Banks", "Key Rates", true),
        ("THE KEY BID", "KEY RATE", true),
        ("These aggression deeds go on.", "acts of aggression", true),
        ("Aggression Deeds of the Year", "Acts of Aggression", true),
        // `a Union State` would do; its letter does not say so.
        ("It was a State Union.", "Union State", false),
        ("It was an accusal.", "charge", false),
        ("It was the accusal.", "charge", true),
    ])
    func english(_ text: String, _ expected: String, _ isCertain: Bool) throws {
        try expect(
            CheckedSample(glossary: Self.english, english: [text]), expected, isCertain)
    }
}
