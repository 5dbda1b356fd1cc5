import SverkaCheck
import Testing

/// Quotation marks, brackets and separators of numbers.
@Suite struct QuotesTests {
    @Test(arguments: [
        ("Он (как и все ушёл.", ["("]), ("Он как и все) ушёл.", [")"]),
        ("Роман «Мир вышел.", ["«"]), ("Роман Мир» вышел.", ["»"]),
        ("Роман «Мир» вышел (вчера).", []), ("1) да; б) нет; :)", []),
        ("ООО «Завод «Заря» закрыто.", []), ("Роман «Мир „и“ война» вышел.", []),
        ("Он сказал: \"Да\".", ["\"Да\" → «Да»"]), ("Он сказал: “Да”.", ["“Да” → «Да»"]),
        ("Рост 3.5 % и 3.5 млн рублей.", ["3.5 → 3,5", "3.5 → 3,5"]),
        ("Версия 3.5 вышла 15.02.2024.", []),
        ("Их 1,234,567.", ["1,234,567 → 1\u{A0}234\u{A0}567"]),
    ])
    func russian(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(russian: [text]).found(.quotes) == found)
    }

    @Test(arguments: [
        ("He (as all others left.", ["("]), ("He said “yes.", ["“"]),
        ("He said \"yes\" and “no”.", []), ("He is 5'11\" tall, she said.", []),
        ("A 15\" screen.", []), ("He said «yes».", ["«yes» → “yes”"]),
        ("It grew 3,5 percent.", ["3,5 → 3.5"]), ("It has 1,234 people in 12 345 rooms.", []),
        ("It has 1.234.567 people.", ["1.234.567 → 1,234,567"]),
    ])
    func english(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(english: [text]).found(.quotes) == found)
    }

    @Test func quotationsGoOnOverParagraphs() throws {
        let texts = ["“It was so.", "“It is so.”", "He left."]
        #expect(try CheckedSample(english: texts).found(.quotes) == [])
    }

    @Test func thousandsAreToldByTheOtherSide() throws {
        let copied = CheckedSample(russian: ["Их 1,234 здесь."], english: ["They are 1,234 here."])
        #expect(try copied.found(.quotes) == ["1,234 → 1\u{A0}234"])
        let right = CheckedSample(russian: ["Их 1,234 кг."], english: ["They are 1.234 kg."])
        #expect(try right.found(.quotes) == [])
    }
}
