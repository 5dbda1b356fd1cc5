import SverkaMorphology
import SverkaText
import Testing

@Suite struct QuantityTests {
    @Test(
        arguments: [
            ("двадцать одна тысяча", [21_000_000]), ("полтора миллиона", [1_500_000_000]),
            ("десять с половиной", [10_500]), ("20-тысячный митинг", [20_000_000]),
            ("600–700 тысяч", [600_000_000, 700_000_000]), ("XXI век", [21_000, 100_000]),
            ("28 сентября", [28_000, 9]), ("9 часов 5 минут", [9_000, 905, 5_000, 545_000]),
            ("третьего мая", [3_000, 5]), ("в 2024-м", [2_024_000]), ("мая", [5]), ("Мая", []),
        ] as [(String, [Int64])])
    func russian(_ text: String, _ values: [Int64]) {
        #expect(Set(Quantity.find(in: text, .russian).map(\.value)) == Set(values))
    }

    @Test(
        arguments: [
            ("one hundred and five", [105_000]), ("two and a half", [2_500]),
            ("twenty-one", [21_000]), ("seven-day", [7_000]), ("£10m", [10_000_000_000]),
            ("6bn", [6_000_000_000_000]), ("September 28", [28_000, 9]), ("10:30", [1_030]),
            ("a dozen", [12_000]), ("two million three hundred", [2_000_300_000]),
        ] as [(String, [Int64])])
    func english(_ text: String, _ values: [Int64]) {
        #expect(Set(Quantity.find(in: text, .english).map(\.value)) == Set(values))
    }

    /// How many numbers of each text the other has in no form.
    @Test(arguments: [
        ("В 21.30 началось.", "It began at 9:30 p.m.", 0, 0),
        ("Пришли 25 человек.", "Twenty-five came.", 0, 0),
        ("Пришли 25 человек.", "Twenty-six came.", 1, 1),
        ("28 сентября", "28 October", 1, 1), ("28 сентября", "the 28th", 0, 0),
        ("В 9 часов 5 минут.", "At 9:05.", 0, 0), ("1,5 млн", "1.5 million", 0, 0),
        ("один из 3", "one of 3", 0, 0),
    ])
    func differences(_ russian: String, _ english: String, _ mine: Int, _ theirs: Int) {
        let found = Quantity.differences(russian, english)
        #expect(found.russian.count == mine, "\(found.russian)")
        #expect(found.english.count == theirs, "\(found.english)")
    }

    @Test(
        arguments: [
            ("12.03.2024", 12_032_024_007), ("10:30", 1_030_007), ("0.125", 125),
            ("1.234.567", 1_234_567_000), ("1,234.5", 1_234_500), ("1.2345", 1_234),
        ] as [(String, Int64)])
    func values(_ text: String, _ thousandths: Int64) {
        #expect(NumberValue(text)?.thousandths == thousandths)
    }

    @Test(arguments: ["", ",", "x", "1234567890123456", ",5"])
    func noValue(_ text: String) { #expect(NumberValue(text) == nil) }
}
