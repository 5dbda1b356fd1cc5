import SverkaCheck
import Testing

@Suite struct NameDifferencesTests {
    @Test(arguments: [
        ("Мария Ковалёва выступила вчера.", "Irina Kovaleva spoke yesterday.", ["Irina Kovaleva"]),
        ("Депутат Зайцев ушёл в отставку.", "The deputy Volkov resigned.", ["Volkov"]),
        ("Она приехала из Варшавы в Прагу.", "She came from Krakow to Prague.", ["Krakow"]),
        ("Министр Пётр Орлов уехал.", "Minister Pyotr Orlov left.", []),
        ("Александр Усик победил в Лондоне.", "Oleksandr Usyk won in London.", []),
        ("Анне Петровой вручили награду.", "Anna Petrova's award was given.", []),
        ("Депутат Зайцев ушёл в отставку.", "He resigned.", []),
    ])
    func names(_ russian: String, _ english: String, _ found: [String]) throws {
        let sample = CheckedSample(russian: [russian], english: [english])
        #expect(try sample.found(.names) == found)
    }
}
