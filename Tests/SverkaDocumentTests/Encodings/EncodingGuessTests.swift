import SverkaDocument
import Testing

/// Texts without a mark or a declaration, in every code page that has their
/// letters.
@Suite struct EncodingGuessTests {
    private static let texts = [
        // Russian, a line.
        "Сегодня в городе дождь.",
        "Цены на хлеб выросли",
        "Магазин закрыт",
        "Читайте также",
        "расписание поездов",
        "Погода на завтра: облачно, без осадков, ветер слабый.",
        "Вышел ёжик из тумана, а ёлка всё ещё стоит.",
        "Фонд помощи Юрия Щукина",
        "Ученики третьего класса посадили у школы двенадцать яблонь.",
        "Пётр, Яна, Ольга, Юлия, Фёдор, Эдуард",
        // Russian in capitals.
        "ПРОДЛИТЬ ОТПУСК ВОДИТЕЛЯ СИДОРЕНКО",
        "ВНИМАНИЕ! УЛИЦА ПЕРЕКРЫТА",
        "НЕ КУРИТЬ",
        "СПИСОК ЖИЛЬЦОВ ДОМА",
        "УТВЕРЖДАЮ. ГЛАВНЫЙ ИНЖЕНЕР ЗАВОДА К. П. ФОМИН",
        "ИЗВЕЩЕНИЕ О ПРОВЕДЕНИИ ОБЩЕГО СОБРАНИЯ\n\nСОБРАНИЕ СОСТОИТСЯ В АКТОВОМ ЗАЛЕ. ЯВКА ОБЯЗАТЕЛЬНА.",
        "ЕЁ ВЕЩИ ОСТАЛИСЬ НА ВОКЗАЛЕ; ВСЁ ОСТАЛЬНОЕ СГОРЕЛО",
        // With marks.
        "— Куда поедем? — спросил Олег. — На море, — ответила Яна.",
        "Газета «Заря» пишет: «Мост через реку Сож построят к осени».",
        "В 2015–2019 годах завод выпустил 3 тыс. станков № 14 — больше, чем ожидали…",
        "Приказ № 7 об уборке двора",
        "Ночью до 10 ° мороза, на дорогах гололёд.",
        // Titles of songs, lists, tables.
        "TITLE \"Осень\"\nPERFORMER \"Маяк\"",
        "Имя\tВозраст\tГород\nАнна\t31\tБрест\nИлья\t44\tГродно\n",
        "┌─────┬────┐\n│ Имя │ Год│\n├─────┼────┤\n│ Яна │ 90 │\n└─────┴────┘\n",
        "Иванов;Сергей;12;слесарь\nПетрова;Нина;7;врач\n",
        "1. Вымыть окна\n2. Купить краску\n3. Позвонить сантехнику",
        // Mostly English.
        "The river is called Припять in Russian, and the town beyond it Мозырь.",
        "She typed the word привет into the search field and waited for an answer.",
        "Chapter 4\n\nThe committee met on Monday. Its motto was «Вместе», which few understood.",
        "The firm Луч makes watches; its rival is called Заря, and both sell well abroad.",
        // Ukrainian and Belarusian.
        "Сьогодні в місті йде дощ, а завтра обіцяють сонце.",
        "Їхній автобус запізнився, бо на дорозі була ожеледь.",
        "РОЗКЛАД РУХУ АВТОБУСІВ МІЖ СЕЛАМИ РАЙОНУ",
        "Ґанок будинку пофарбували, є й нові вікна.",
        "Сёння ў горадзе ідзе дождж, а заўтра абяцаюць сонца.",
        "Настаўнік сказаў, што ў школе будзе новая бібліятэка.",
        "ЁН ПРЫЕХАЎ У ВЁСКУ ПОЗНА ЎВЕЧАРЫ",
        // English and Western European.
        "The café in Lübeck is “closed” — a résumé won’t help.",
        "“Nobody came,” she said.",
        "It’s the driver’s fault",
        "Opening hours: 9–17 · Saturday 10–14 · Tickets £4, children €2",
        "Entry costs €15 – or £12 – per person.",
        "Señor Núñez, the mayor of Logroño, signed it.",
        "Über den Flüssen hängt früh am Morgen dichter Nebel, später scheint die Sonne.",
        "Les enfants ont déjà mangé ; la mère préparait le goûter à la fenêtre.",
        "L’hôtel est fermé l’hiver",
        "La niña vivía en una montaña pequeña, ¿verdad?",
        "Não há pão, só maçãs e limões, disse a irmã.",
        "Få elever åt smörgåsar på ön; två gick hem tidigt.",
        "CRÈME FRAÎCHE, PÂTÉ, GÂTEAU",
        "© 2011 The Town Hall. All rights reserved.",
        "Across the road — where the mill stood — there’s a bakery now…",
    ]

    private static func reading(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { bytes in
            TextEncoding.detect(bytes).map {
                String(decoding: $0.decoded(bytes), as: UTF8.self)
            }
        }
    }

    @Test(arguments: texts) func everyTextIsRead(_ text: String) {
        var pages = 0
        for page in CodePageBytes.pages {
            guard let bytes = CodePageBytes.encoded(text, page) else { continue }
            pages += 1
            #expect(Self.reading(bytes) == text, "\(page)")
        }
        #expect(pages > 0)
    }

    /// The same words behind much English.
    @Test func aFewWordsFarDownAreEnough() {
        let english = String(
            repeating: "Nothing but plain words stands in these lines.\n", count: 3000)
        for page in ["windows-1251", "koi8-r", "cp866", "iso-8859-5"] {
            let text = english + "Подпись: Тарасевич\n"
            #expect(CodePageBytes.encoded(text, page).flatMap(Self.reading) == text, "\(page)")
        }
    }

    @Test(arguments: [
        "Да", "Hi", "Цены на хлеб выросли", "— Нет! — сказал он. — “Да”…",
        "┌──┐\n│Да│\n└──┘\n", "naïve café", "ПРИКАЗ",
    ])
    func sixteenBitsAreToldWithoutAMark(_ text: String) {
        for isLittle in [true, false] {
            let bytes = text.utf16.flatMap {
                isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
            }
            #expect(Self.reading(bytes) == text)
        }
    }

    @Test func textThatLooksLikeUTF8IsUTF8() {
        // One letter is enough where nothing else can be.
        #expect(Self.reading(Array("naïve".utf8)) == "naïve")
        // Patched in one place.
        let bytes = Array("Союз «Весна» и клуб".utf8) + [0xFF] + Array(" у реки".utf8)
        #expect(Self.reading(bytes) == "Союз «Весна» и клуб\u{FFFD} у реки")
    }

    @Test func bytesThatAreNoTextAreNone() {
        #expect(Self.reading([0x89, 0x50, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0x0D]) == nil)
    }

    /// Any bytes get an answer or none, and what is decoded is encoded again.
    @Test func anyBytesComeBack() {
        var seed: UInt64 = 7
        for length in 0..<400 {
            let bytes = (0..<length).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return max(0x20, UInt8(truncatingIfNeeded: seed >> 40))
            }
            bytes.withUnsafeBufferPointer { buffer in
                guard let encoding = TextEncoding.detect(buffer), encoding != .utf8 else { return }
                #expect(encoding.encoded(encoding.decoded(buffer)) == bytes)
            }
        }
    }
}
