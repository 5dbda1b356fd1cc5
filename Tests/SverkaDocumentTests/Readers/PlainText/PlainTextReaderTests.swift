import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct PlainTextReaderTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .plain).units
    }

    @Test func blankLinesPartParagraphs() throws {
        #expect(
            try read("Один абзац.\n\nДругой абзац.\n").map(\.text) == [
                "Один абзац.", "Другой абзац.",
            ])
    }

    /// What is not seen parts no words; what joins emoji stays.
    @Test(arguments: [
        ("за\u{AD}мок", "замок"), ("ло\u{200B}д\u{200D}ка", "лодка"),
        ("\u{FEFF}boat\u{200C}s\u{2060}", "boats"), ("мост\u{200D} — да", "мост — да"),
        ("👩\u{200D}💻 ❤\u{FE0F}\u{200D}🔥", "👩\u{200D}💻 ❤\u{FE0F}\u{200D}🔥"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ])
    func invisibleCharacters(_ text: String, _ read: String) throws {
        let found = try self.read("Один \(text) два.").map(\.text)
        #expect(
            found.map { Array($0.unicodeScalars) } == [Array("Один \(read) два.".unicodeScalars)])
    }

    @Test func linesAreParagraphsWhereThereAreNoBlankOnes() throws {
        let units = try read("Первое предложение страницы.\nВторое, отдельно от первого.\nТретье.")
        #expect(units.count == 3)
    }

    @Test func wrappedLinesAreJoined() throws {
        let text = """
            Эта статья была разбита на строки по семьдесят знаков, как это
            делают почтовые программы, и теперь её нужно собрать обратно в
            один абзац.

            А это второй абзац той же самой статьи, он тоже разбит на строки
            и тоже должен стать одним.
            """
        #expect(try read(text).count == 2)
    }

    @Test func aShortLineClosesAParagraphOnlyBehindASentence() throws {
        // The last letters have bytes that closing marks have, too: л is
        // 0xD0 0xBB, » is 0xC2 0xBB.
        for (end, count) in [(".", 2), ("»", 2), ("…", 2), ("л", 1), ("Н", 1), ("Ц", 1)] {
            let text = """
                Эта статья была разбита на строки по семьдесят знаков, как это
                делают почтовые программы, и теперь её нужно собрать обратно в
                короткая строка\(end)
                делают почтовые программы, и теперь её нужно собрать обратно в
                делают почтовые программы, и теперь её нужно собрать обратно.
                """
            #expect(try read(text).count == count, "\(end)")
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func anyEndOfLineWillDo(_ end: String) throws {
        let units = try read("Первый абзац.\(end)\(end)Второй абзац.\(end)")
        #expect(units.map(\.place.line) == [1, 3])
    }

    @Test func aWordCutAtASoftHyphenIsMadeWhole() throws {
        let line = "Эта статья была разбита на строки по семьдесят знаков, как это пере"
        let units = try read("\(line)\u{AD}\nдают программы. \(line.dropLast(4))\nи так далее.")
        #expect(units.first?.text.contains("передают") == true)
    }

    // MARK: Blocks of lines

    /// Blocks of lines, and how many paragraphs each is, whatever stands beside.
    private static let blocks: [(text: String, count: Int)] = [
        (
            """
            Утром баржа с песком вышла из верхней гавани и медленно пошла
            вниз по течению, мимо складов и старой мельницы, где её уже
            ждали. К полудню она встала у причала.
            """, 1
        ),
        (
            """
            Пароход гудит у дальней пристани,
            Чайки сели на пустой причал,
            Кто-то смотрит из окошка пристально,
            Будто век кого-нибудь встречал.
            """, 4
        ),
        ("Улица Портовая, 12\nвторой этаж\nспросить Марию", 3),
        (
            """
            - верёвки длиной не меньше двадцати метров, которые выдержат
              вес лодки и двух человек
            - фонари
            – спички
            """, 3
        ),
        (
            """
            1. The first thing to do is to look at the sky and at the river,
            and to ask the old men on the bench about the wind.
            2. Then untie the boat.
            """, 2
        ),
        (
            "The old lighthouse keeper who counted every ship that came in is going home after all\nphoto: archive",
            2
        ),
        ("Первая строка сама по себе.\nВторая строка тоже.\nИ третья.", 3),
        (
            """
            Лодочник
            Его звали Пётр, и он жил у самой воды в доме, который построил
            ещё его дед, когда на этом берегу не было ни дороги, ни моста,
            ни даже тропинки.
            """, 2
        ),
        ("якорь - anchor\nвесло - oar\nпарус, поднятый на мачте - a sail set on the mast", 3),
    ]

    @Test func everyBlockIsWrappedByItself() throws {
        for (text, count) in Self.blocks { #expect(try read(text).paragraphs == count, "\(text)") }
        let all = Self.blocks.map(\.text).joined(separator: "\n\n")
        #expect(try read(all).paragraphs == Self.blocks.map(\.count).reduce(0, +))
        let reversed = Self.blocks.reversed().map(\.text).joined(separator: "\n\n")
        #expect(try read(reversed).paragraphs == Self.blocks.map(\.count).reduce(0, +))
    }

    @Test func paragraphsMayBeginWithAnIndent() throws {
        let text = """
                Утром баржа с песком вышла из верхней гавани и медленно пошла
            вниз по течению, мимо складов и старой мельницы, где её уже ждали.
                К полудню она встала у причала, и на берег сошёл капитан, а с
            ним ещё двое, которых здесь никто раньше не видел.
            """
        #expect(try read(text).count == 2)
    }

    /// Where the end of a line has parted a word: the parts, and what comes out.
    @Test(arguments: [
        ("набереж-", "ной", "набережной"), ("бизнес-", "центр", "бизнес-центр"),
        ("Нью-", "Йорк", "Нью-Йорк"), ("по-", "русски", "по-русски"), ("кто-", "то", "кто-то"),
        ("теле-", "и радиоканалы", "теле- и радиоканалы"), ("embank-", "ment", "embankment"),
        ("well-", "known", "well-known"), ("pre-", "and post-war", "pre- and post-war"),
        ("НАБЕРЕЖ-", "НОЙ", "НАБЕРЕЖНОЙ"), ("COVID-", "19", "COVID-19"),
        ("IT-", "отдел", "IT-отдел"), ("зюкло-", "бра", "зюклобра"),
        ("набереж\u{2010}", "ной", "набережной"),
    ])
    func hyphens(_ head: String, _ tail: String, _ word: String) throws {
        let text = """
            Здесь стоит строка, которая тянется почти до самого края и \(head)
            \(tail) продолжается дальше, пока не дойдёт до конца этой строки,
            за которой стоит ещё одна.
            """
        let units = try read(text)
        #expect(units.count == 1)
        #expect(units[0].text.contains("края и \(word) продолжается"), "\(units[0].text)")
    }

    @Test func aWordThatTheTextHasElsewhereDecides() throws {
        let text = """
            Прибор называется зюкло-бром, и каждый, кто его видел, знает зюкло-
            бром по звуку, который он издаёт, когда его включают в первый раз
            после долгой зимы.
            """
        #expect(try read(text).first?.text.contains("знает зюкло-бром по") == true)
    }

    // MARK: Pages

    @Test func paragraphsGoOnOverPages() throws {
        let text =
            "Вестник гавани\n\nУтром баржа с песком вышла из верхней гавани и медленно по-\n"
            + "шла вниз по течению, мимо складов и старой мельницы, и\n\n7\n\u{C}Вестник гавани\n\n"
            + "там её уже ждали. К полудню она встала у причала.\n\nНовый абзац.\n\n8\n"
        let units = try read(text)
        #expect(units.map(\.number.description) == ["1", "2", "3", "4", "5", "6"])
        #expect(
            units.filter { $0.block != .pageArea }.map(\.text) == [
                "Утром баржа с песком вышла из верхней гавани и медленно пошла вниз по течению, "
                    + "мимо складов и старой мельницы, и там её уже ждали. К полудню она встала "
                    + "у причала.", "Новый абзац.",
            ])
        #expect(
            units.filter { $0.block == .pageArea }.map(\.text)
                == ["Вестник гавани", "7", "Вестник гавани", "8"])
    }

    @Test func pagesShowWithoutFormFeeds() throws {
        let text =
            "Утром баржа с песком вышла из верхней гавани и медленно пошла вниз,\n"
            + "мимо складов и старой мельницы, где её уже\n\nВестник гавани  7\n\nждали рабочие. "
            + "К полудню она встала у причала, и на берег сошёл\nкапитан, а с ним ещё двое, которых\n\n"
            + "Вестник гавани  8\n\nздесь никто не видел.\n"
        let units = try read(text)
        #expect(units.filter { $0.block != .pageArea }.count == 1)
        #expect(units.filter { $0.block == .pageArea }.count == 2)
        #expect(units.allSatisfy { ($0.block == .pageArea) == ($0.reason == "page area") })
    }

    @Test func numbersBetweenParagraphsAreNoPages() throws {
        let units = try read("Первая глава кончилась здесь.\n\n2\n\nВторая начинается.\n")
        #expect(units.count == 3)
        #expect(units.allSatisfy { $0.block != .pageArea })
    }
}

extension [Unit] {
    /// How many paragraphs the units are of.
    fileprivate var paragraphs: Int { Set(map(\.number.paragraph)).count }
}
