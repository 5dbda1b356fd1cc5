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
        // Wherever it stands, if there is no other.
        ("До неё десять лет руководил Зайцев.", "Before her, Volkov led it for years.", ["Volkov"]),
        ("Ковалёвой подарили цветы.", "They gave flowers to Sokolova.", ["Sokolova"]),
        ("Об этом сказали в Соединённом Королевстве.", "We've heard it in Britain.", []),
        ("Пишут жители посёлка Ягодное.", "Residents of Ozyornoye write.", ["Ozyornoye"]),
        (
            "Сообщил ихтиолог Болат Каримов. Дамба цела.",
            "So said the ichthyologist Daniyar Iskakov. The dam is whole.", ["Daniyar Iskakov"]
        ),
        // A given name that is a word, and words of grammar that sound like names.
        ("Так сказал Юрий Дорохин.", "So said Maxim Levitsky.", ["Maxim Levitsky"]),
        ("Полки убрали в Туле.", "The shelves are gone in Kaluga.", ["Kaluga"]),
        ("Он давно живёт в Чите.", "He has long lived in Tomsk.", ["Tomsk"]),
    ])
    func names(_ russian: String, _ english: String, _ found: [String]) throws {
        let sample = CheckedSample(russian: [russian], english: [english])
        #expect(try sample.found(.names) == found)
    }

    /// A name that the neighbour has right may be wrong here.
    @Test func theNeighbourHasTheRightName() throws {
        let russian = ["Глава района Дмитрий Лапин молчит.", "Лапину жители не верят."]
        func found(_ english: [String]) throws -> [String] {
            try CheckedSample(russian: russian, english: english).found(.names)
        }
        let first = "The head, Dmitry Lapin, is silent."
        let other = try found([first, "The villagers do not believe Gusev."])
        #expect(other == ["Gusev"])
        #expect(try found([first, "The villagers do not believe Lapin."]) == [])
        #expect(try found([first, "The villagers do not believe him."]) == [])
    }

    /// What the glossary has may stand for another place too; it is told once.
    @Test func placesOfTheGlossary() throws {
        let glossary = "ru\ten\tstatus\tkind\nГомель\tHomel\tpreferred\tplace\n"
        func found(_ english: String) throws -> [String] {
            try CheckedSample(
                glossary: glossary, russian: ["Приехал врач из Гомеля."], english: [english]
            ).found(.names)
        }
        #expect(try found("A doctor from Barysau has come.") == ["Barysau"])
        #expect(try found("A doctor from Homel has come.") == [])
    }
}
