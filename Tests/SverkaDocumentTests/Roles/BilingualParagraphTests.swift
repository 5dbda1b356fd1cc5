import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct BilingualParagraphTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .plain).units
    }

    @Test func aParagraphWithItsTranslationIsTakenApart() throws {
        let units = try read(
            "Мы требуем освобождения всех заключённых (We demand the release of all prisoners).\n\nЕго назвали соагрессором (co-aggressor) ещё весной."
        )
        let texts = units.filter { $0.reason != "separator" }
        #expect(texts.map(\.number.description) == ["1_1", "1_2", "2"])
        #expect(texts.map(\.language) == [.russian, .english, .russian])
        let separators = units.filter { $0.reason == "separator" }
        #expect(separators.map(\.number.description) == ["1_3", "1_4"])
        #expect(separators.map(\.text) == ["(", ")."])
        #expect(separators.allSatisfy { $0.language == .undetermined })
    }

    private func texts(_ text: String) throws -> [String] {
        try read(text).filter { $0.reason != "separator" }.map(\.text)
    }

    /// What stands between the stretches decides, and whether they may be
    /// translations.
    @Test(arguments: [
        ("Суд признал его виновным. The court found him guilty.", 2),
        ("Суд признал его виновным / The court found him guilty", 2),
        ("The court found him guilty — суд признал его виновным", 2),
        ("Суд признал его виновным The court found him guilty", 1),
        ("Суд признал виновным (The court found him guilty).", 2),
        ("Причал закрыт. The pier is closed.", 2), ("Спасибо! Thank you!", 2),
        ("Мост закрыт (The bridge is closed).", 2),
        ("Лодка. Boat. Река. River. Мост. Bridge.", 6),
        (
            "Вчера фирма Bosch купила завод. Bosch bought a factory yesterday. Он новый. It is new.",
            4
        ),
        ("Они говорили о тресте (RST, Registro de Sociedades Tercas), пишет газета.", 1),
        ("Об этом пишет регистр обществ (RST, Registro de Sociedades Tercas).", 1),
        ("Мы говорим о большом проекте (Big Project).", 1),
        ("Он служил на корабле Old Bridge of London. Потом уехал.", 1),
        ("Old Bridge of London — роман писателя, которого забыли.", 1),
        ("Он работал в Bosch. Siemens. Потом в Philips.", 1),
        ("They sang. Калинка. It was late and everybody was tired.", 1),
        ("Central Bridge Register (CBR) — реестр мостов, который ведёт город.", 1),
        ("Мы ждём. We are waiting. Садитесь. Sit down.", 4), ("Тихо! Silence!", 2),
        ("Да. Yes. Нет. No.", 4), ("Стой! Stop! Жди! Wait! Иди!", 5),
        ("1. Поднимите якорь. Raise the anchor. 2. Гребите. Row away.", 4),
        ("Причал – Pier. Мост – Bridge.", 4), ("Лодка / Boat. Река / River.", 4),
        ("Мотор – Honda. Краска – Tikkurila.", 1), ("Кто строит лодки? Apple.", 1),
        ("Мост закрыт… The bridge is closed… Причал открыт… The pier is open…", 4),
        ("Ансамбль The Old Boats сыграл на мосту.", 1),
        ("Он читал журнал Time. Купил его на пристани. Потом прочёл New York Times.", 1),
        ("Он сказал: «The bridge is old. Do not cross it». Все молчали.", 1),
    ])
    func separators(_ text: String, _ count: Int) throws {
        let texts = try texts(text)
        #expect(texts.count == count, "\(texts)")
    }

    /// A paragraph, and the texts of its sentences: each with its own marks,
    /// without what separates them.
    @Test(arguments: [
        (
            "Суд признал его виновным. The court found him guilty!",
            ["Суд признал его виновным.", "The court found him guilty!"]
        ),
        (
            "«Суд признал его виновным?» — “The court found him guilty?”",
            ["«Суд признал его виновным?»", "“The court found him guilty?”"]
        ),
        (
            "Суд признал его виновным (The court found him guilty).",
            ["Суд признал его виновным", "The court found him guilty"]
        ),
        (
            "Суд признал его виновным… / The court found him guilty",
            ["Суд признал его виновным…", "The court found him guilty"]
        ),
        ("(Шум.) (Noise.)", ["(Шум.)", "(Noise.)"]), ("(Шум) (Noise)", ["(Шум)", "(Noise)"]),
        ("[Тишина.] [Silence.]", ["[Тишина.]", "[Silence.]"]),
        (
            "1. Поднимите якорь. Raise the anchor. 2. Гребите. Row away.",
            ["1. Поднимите якорь.", "Raise the anchor.", "2. Гребите.", "Row away."]
        ),
    ])
    func textsOfSentences(_ paragraph: String, _ texts: [String]) throws {
        #expect(try self.texts(paragraph) == texts)
    }

    /// Parts that take turns belong together two by two.
    @Test func turnsArePairs() throws {
        let units = try read(
            "Да. Yes. Нет. No.\n\nПричал – Pier. Мост – Bridge.\n\nСтой! Stop! Жди! Wait! Иди!"
        ).filter { $0.reason != "separator" }
        let keys = units.map(\.counterpart)
        #expect(units.count == 13 && Set(keys.prefix(8)).count == 4)
        for place in stride(from: 0, to: 8, by: 2) {
            #expect(keys[place] != nil && keys[place] == keys[place + 1])
        }
        #expect(keys.allSatisfy { $0?.isSettled != true && $0?.isTerm != true })
        #expect(keys.dropFirst(8).allSatisfy { $0 == nil })
    }

    @Test func aFileOfAPairStaysWhole() throws {
        let text = "Причал закрыт. The pier is closed.\n\nлодка — boat\nмост — bridge\nрека — river"
        let document = try DocumentReader().read(
            Array(text.utf8), path: "a", format: .plain, language: .russian)
        #expect(document.units.map(\.number.description) == ["1", "2", "3", "4"])
    }

    // MARK: Lists of terms

    /// Three lines of a list, and whether they are taken apart.
    @Test(arguments: [
        (["лодка — boat", "мост — bridge", "река — river"], true),
        (["boat: лодка", "bridge: мост", "river: река"], true),
        (["1. лодка = boat", "2. мост = bridge", "3. река = river"], true),
        (["лодка\tboat", "мост\tbridge", "река\triver"], true),
        (["лодка / boat", "мост / bridge", "река / river"], true),
        (["лодка | boat", "мост | bridge", "река | river"], true),
        (["грести – to row", "чинить мост – to mend a bridge", "кнехт – bollard"], true),
        (["Мотор: Honda Marine", "Краска: Tikkurila Yacht", "Сонар: Garmin Striker"], false),
        (["лодка — boat", "мост цел и невредим", "река — river"], false),
        (["Лодка стоит у моста", "Мост через реку", "Река Свислочь"], false),
    ])
    func lists(_ lines: [String], _ areTaken: Bool) throws {
        let units = try read(lines.joined(separator: "\n")).filter { $0.reason != "separator" }
        let parts = units.filter { $0.number.sentence > 0 }
        #expect(parts.count == (areTaken ? 6 : 0), "\(units.map(\.text))")
        #expect(units.count == (areTaken ? 6 : 3))
        guard areTaken else { return }
        #expect(parts.allSatisfy { $0.role == .text && $0.counterpart?.isTerm == true })
        #expect(Set(parts.map(\.counterpart)).count == 3)
        #expect(Set(parts.map(\.language)) == [.russian, .english])
    }

    // MARK: Headings

    @Test func headingsThatSayTheSameTwice() throws {
        let text =
            "# Начало работы Getting started\n\n# Обзор Windows\n\n# Дорога / Road\n\n# Наладка / Setup\n"
        let units = try DocumentReader().read(Array(text.utf8), path: "a", format: .markdown).units
            .filter { $0.reason != "separator" }
        #expect(
            units.map(\.text) == [
                "Начало работы", "Getting started", "Обзор Windows", "Дорога", "Road", "Наладка",
                "Setup",
            ])
        #expect(units.allSatisfy { $0.role == .heading })
    }
}
