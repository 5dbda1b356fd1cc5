import SverkaCheck
import SverkaText
import Testing

@Suite struct NumberDifferencesTests {
    /// A pair, and what must be found: the translation's number with the
    /// source's; else one of the source that was left out.
    @Test(arguments: [
        ("Построили 15 домов.", "They built 16 houses.", ["16 → 15"]),
        ("Построили 15 домов.", "They built 15 houses.", []),
        ("Построили 15 домов.", "They built fifteen houses.", []),
        ("Построили 15 домов.", "They built houses.", ["15"]),
        ("Построили дома.", "They built 16 houses.", ["16"]),
        ("Потратили 1,5 млн рублей.", "They spent 1.5 million rubles.", []),
        ("Потратили 1,5 млн рублей.", "They spent 1.5 billion rubles.", ["1.5 billion → 1,5 млн"]),
        ("Сидели до половины восьмого утра.", "They sat until 7:30 in the morning.", []),
        (
            "Станция в полутора километрах.", "The station is two and a half kilometres away.",
            ["two and a half → полутора"]
        ),
        ("Он заработал полмиллиона.", "He earned half a million.", []),
        ("Он взял полмиллиона.", "He took two million.", ["two million → полмиллиона"]),
        ("Выдают по вторникам.", "Handed out on Thursdays.", ["Thursdays → вторникам"]),
        ("Выдают по вторникам.", "Handed out on Tuesdays.", []),
        ("Окружающую среду изучат в четверг.", "Nature is studied on Thursday.", []),
        ("Он ушёл в пятницу.", "He left two days later.", []),
    ])
    func pairs(_ russian: String, _ english: String, _ found: [String]) throws {
        let sample = CheckedSample(russian: [russian], english: [english])
        #expect(try sample.found(.number) == found)
        #expect(try sample.findings().allSatisfy { $0.kind != .number || $0.severity == .error })
    }

    @Test func theOtherDirection() throws {
        let sample = CheckedSample(
            russian: ["Построили 15 домов."], english: ["They built 16 houses."],
            source: .english)
        #expect(try sample.found(.number) == ["15 → 16"])
    }
}
