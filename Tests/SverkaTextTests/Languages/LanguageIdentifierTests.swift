import SverkaTestSupport
import SverkaText
import Testing

@Suite struct LanguageIdentifierTests {
    @Test(arguments: [
        ("Вчера вечером депутаты так и не договорились о бюджете.", Language.russian),
        ("Читайте также", .russian), ("Следите за нами в Telegram", .russian),
        ("Учора ўвечары дэпутаты так і не дамовіліся пра бюджэт.", .belarusian),
        ("Учора ввечері депутати так і не домовилися про бюджет.", .ukrainian),
        ("Снощи депутатите така и не се разбраха за бюджета на страната.", .bulgarian),
        ("Синоћ се посланици ипак нису договорили око буџета.", .serbian),
        ("Last night the deputies failed to agree on the budget.", .english),
        ("View all", .english), ("* * *", .undetermined), ("12.03.2024", .undetermined),
        (
            "Gestern Abend haben sich die Abgeordneten nicht auf den Haushalt geeinigt.",
            .undetermined
        ),
        ("中文文本", .undetermined),
    ])
    func sentences(_ text: String, _ language: Language) {
        #expect(LanguageIdentifier.shared.language(of: text) == language)
    }

    @Test func anyBytesAreAnswered() {
        var random = SeededRandom(1)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = LanguageIdentifier.shared.language(of: String(decoding: bytes, as: UTF8.self))
        }
    }
}
