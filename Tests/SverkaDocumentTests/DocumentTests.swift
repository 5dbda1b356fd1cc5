import SverkaSupport
import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct DocumentTests {
    private func read(_ text: String, _ format: DocumentFormat = .plain) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: format).units
    }

    // MARK: Encodings

    private static let koi8: [Character: UInt8] = {
        var table: [Character: UInt8] = ["ё": 0xA3, "Ё": 0xB3]
        for (index, letter) in "юабцдефгхийклмнопярстужвьызшэщчъ".enumerated() {
            table[letter] = 0xC0 + UInt8(index)
            table[Character(letter.uppercased())] = 0xE0 + UInt8(index)
        }
        return table
    }()

    private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default:
            return text.map { character -> UInt8 in
                let value = character.unicodeScalars.first!.value
                if value < 0x80 { return UInt8(value) }
                switch encoding {
                case .windows1251:
                    if value == 0x451 { return 0xB8 }
                    if value == 0x401 { return 0xA8 }
                    return (0x410...0x44F).contains(value) ? UInt8(value - 0x410 + 0xC0) : 0x20
                case .cp866:
                    if value == 0x451 { return 0xF1 }
                    if value == 0x401 { return 0xF0 }
                    if (0x410...0x43F).contains(value) { return UInt8(value - 0x410 + 0x80) }
                    return (0x440...0x44F).contains(value) ? UInt8(value - 0x440 + 0xE0) : 0x20
                default: return koi8[character] ?? 0x20
                }
            }
        }
    }

    /// Pieces of 200 characters of Corpus, Russian for the greater part.
    private static let pieces: [String] = {
        var text: [Character] = []
        for name in Repository.files(below: "Corpus") where name.hasSuffix(".txt") {
            for line in (try? Repository.lines("Corpus/" + name)) ?? []
            where LanguageIdentifier.shared.language(of: line) == .russian {
                text += Array(line + " ")
            }
        }
        return stride(from: 0, to: text.count - 200, by: 200).map { String(text[$0..<$0 + 200]) }
    }()

    @Test(arguments: TextEncoding.allCases) func encodingsAreTold(_ encoding: TextEncoding) {
        #expect(Self.pieces.count >= 100)
        let right = Self.pieces.count { piece in
            Self.encoded(piece, encoding).withUnsafeBufferPointer { TextEncoding.detect($0) }
                == encoding
        }
        #expect(right * 100 >= Self.pieces.count * 99, "\(right) of \(Self.pieces.count)")
    }

    @Test(arguments: TextEncoding.allCases) func placesAreInTheFile(_ encoding: TextEncoding) throws
    {
        let text =
            "Первый абзац этой статьи о погоде и дорогах.\n\nВторой абзац, подлиннее первого, с запятыми."
        let bytes = Self.encoded(text, encoding)
        let document = try DocumentReader(encoding: encoding).read(bytes, path: "a", format: .plain)
        let unit = try #require(document.units.last)
        #expect(unit.place.line == 3)
        let expected = Self.encoded("Второй абзац, подлиннее первого, с запятыми.", encoding)
        #expect(Array(bytes[unit.place.bytes]) == expected)
    }

    // MARK: Quotations

    @Test func quotationsInHTMLHaveTheMarksOfTheirLanguage() throws {
        for (html, text) in [
            ("Он сказал: <q>Да</q>.", "Он сказал: «Да»."),
            ("He said <q>yes</q>.", "He said “yes”."),
            ("<q class='a'><i>Да, <q>нет</q></i></q>", "«Да, „нет“»"),
            ("<q>“Yes, <q lang='en'>no</q></q>", "““Yes, ‘no’”"),
            ("open <q>quotation", "open “quotation"), ("no </q>opening", "no opening"),
        ] {
            #expect(try read("<p>\(html)</p>", .html).map(\.text) == [text])
        }
    }

    @Test func blockQuotationsAreTold() throws {
        let html = try read(
            "<p>One.</p><blockquote><p>Two.</p>Three.</blockquote><p>Four.</p>", .html)
        #expect(html.map(\.isQuotation) == [false, true, true, false])
        let markdown = try read("One.\n> Two\ngoes on.\n>\n> - Three.\n\nFour.\n", .markdown)
        #expect(markdown.map(\.text) == ["One.", "Two goes on.", "Three.", "Four."])
        #expect(markdown.map(\.isQuotation) == [false, true, true, false])
    }

    // MARK: Paragraphs

    @Test func blankLinesPartParagraphs() throws {
        #expect(
            try read("Один абзац.\n\nДругой абзац.\n").map(\.text) == [
                "Один абзац.", "Другой абзац.",
            ])
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

    @Test func html() throws {
        let page = """
            <!DOCTYPE html><html lang="ru"><head><title>T</title><style>p{}</style></head><body>
            <nav><a>Главная</a></nav><h1>Заголовок &amp; подзаголовок</h1>
            <p>Первая строка<br>и вторая &laquo;строка&raquo;.</p><script>var a = "<p>нет</p>";</script>
            <ul><li>Пункт первый списка.<li>Пункт второй списка.</ul>
            <table><tr><td>Ячейка слева.<td>Cell on the right.</tr></table>
            <p lang="be">Слова.</p><footer><p>Подвал страницы сайта.</p></footer></body></html>
            """
        let units = try read(page, .html)
        #expect(
            units.map(\.text) == [
                "Главная", "Заголовок & подзаголовок", "Первая строка и вторая «строка».",
                "Пункт первый списка.", "Пункт второй списка.", "Ячейка слева.",
                "Cell on the right.",
                "Слова.", "Подвал страницы сайта.",
            ])
        #expect(units[0].role == .furniture && units[8].role == .furniture)
        #expect(units[1].role == .heading && units[7].language == .belarusian)
    }

    @Test func markdown() throws {
        let text = """
            # Заголовок

            Текст со [ссылкой](http://a.b) и *выделением*,
            на двух строках.

            - пункт списка, один
            - another item of the list

            ```
            code
            ```
            | Слева. | Right. |
            |---|---|
            """
        #expect(
            try read(text, .markdown).map(\.text) == [
                "Заголовок", "Текст со ссылкой и выделением, на двух строках.",
                "пункт списка, один",
                "another item of the list", "Слева.", "Right.",
            ])
    }

    @Test func brokenMarkupNeverTraps() throws {
        var random = SeededRandom(11)
        let page = try Repository.bytes("Corpus/15-table.html")
        for _ in 0..<200 {
            var bytes = page
            for _ in 0..<20 {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes.remove(at: at)
                } else {
                    bytes[at] = UInt8.random(in: 0...255, using: &random)
                }
            }
            for format in [DocumentFormat.html, .markdown, .plain] {
                _ = try? DocumentReader().read(bytes, path: "a", format: format)
            }
        }
    }

    // MARK: Roles

    @Test(arguments: [
        "Share", "Читайте также", "Комментарии (0)", "12.03.2024", "* * *", "Фото: пресс-служба",
        "top of page", "Subscribe to our newsletter", "Главная Новости Политика Общество Контакты",
        "9 августа 2025 | Вильнюс | 2 118 просмотров",
    ])
    func furniture(_ line: String) throws {
        let body = (0..<6).map {
            "Это предложение номер \($0 + 10) в тексте самой статьи, и оно полное."
        }
        let units = try read((body + [line] + body.map { $0 + " Ещё." }).joined(separator: "\n\n"))
        #expect(units[6].role == .furniture)
        #expect(units.count { $0.role == .furniture } == 1)
    }

    @Test func aParagraphWithItsTranslationIsTakenApart() throws {
        let units = try read(
            "Мы требуем освобождения всех заключённых (We demand the release of all prisoners).\n\nЕго назвали соагрессором (co-aggressor) ещё весной."
        )
        #expect(units.map(\.number.description) == ["1_1", "1_2", "2"])
        #expect(units.map(\.language) == [.russian, .english, .russian])
    }

    // MARK: Errors

    @Test func whatCannotBeReadIsNamed() {
        let reader = DocumentReader()
        #expect(throws: DocumentError.empty(path: "a")) {
            try reader.read(Array(" \n\t".utf8), path: "a", format: .plain)
        }
        #expect(throws: DocumentError.binary(path: "a")) {
            try reader.read(
                [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0xFF, 0, 9, 7, 1, 1], path: "a", format: .plain
            )
        }
        #expect(throws: DocumentError.wrongEncoding(path: "a", name: "utf-8")) {
            try DocumentReader(encoding: .utf8).read([0xCF, 0xF0, 0xE8], path: "a", format: .plain)
        }
    }
}
