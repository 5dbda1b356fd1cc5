import SverkaTestSupport
import SverkaText
import Testing

@Suite struct LanguageIdentifierTests {
    private let identifier = LanguageIdentifier.shared

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
        #expect(identifier.language(of: text) == language)
    }

    /// Lines of many languages, each by itself: the language, a tab, the line.
    /// None of them is in the texts that weights are fitted on.
    @Test(arguments: MarkedTextTests.marked("languages"))
    func linesByThemselves(_ line: String) throws {
        let parts = line.split(separator: "\t")
        try #require(parts.count == 2)
        let found = identifier.language(of: String(parts[1])).rawValue
        if MarkedTextTests.known.contains(line) {
            withKnownIssue { #expect(found == parts[0]) }
        } else {
            #expect(found == parts[0])
        }
    }

    /// Letters of the other script that look like those of the word's own.
    @Test(arguments: [
        ("Пapлaмeнт пpинял зaкoн o бюджeтe нa cлeдyющий гoд.", Language.russian),
        ("Moвa i культура Палесся маюць доўгую гісторыю.", .belarusian),
        ("Вiн сказав, що це його остання книжка i бiльше не буде.", .ukrainian),
        ("Тhе ехресtеd rероrt оf thе соmmittее is rеаdу.", .english),
        ("Министерство вывезло Hi-Tech оборудование и iPhone", .russian),
    ])
    func lookAlikes(_ text: String, _ language: Language) {
        #expect(identifier.language(of: text) == language)
    }

    /// Letters of which the mark above is a character of its own.
    @Test func marksBehindLetters() {
        let text = "У нядзелю будзе кароткі дождж, а ў аўторак пацяплее."
        #expect(identifier.language(of: text) == .belarusian)
        let apart = String(
            text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                scalar == "ў" ? ["у", "\u{306}"] : scalar == "й" ? ["и", "\u{306}"] : [scalar]
            }.map(Character.init))
        #expect(identifier.language(of: apart) == .belarusian)
        #expect(identifier.language(of: "Стои\u{301}т ста\u{301}рый за\u{301}мок.") == .russian)
    }

    /// What is in no language says nothing of it.
    @Test(arguments: [
        ("Файл лежит на https://files.example.net/pub/latest/setup-x64-full.msi", Language.russian),
        ("Письма ждём по адресу редакция@example.org и newsroom.editors@example.org", .russian),
        ("Читайте в @belarusian_newsroom_daily и по тегу #NewsroomDailyPodcast", .russian),
        ("Путь: /usr/local/share/applications/editor/plugins", .russian),
        ("Вызовите get_document_units(path) и reader.readAllLines()", .russian),
        ("www.example.org/a/b", .undetermined), ("https://example.org", .undetermined),
        ("Открыт C:\\Users\\Editor\\Documents\\article.docx", .russian),
        ("Write to editor@example.org, see and/or ask.", .english),
    ])
    func codeAndAddresses(_ text: String, _ language: Language) {
        #expect(identifier.language(of: text) == language)
    }

    /// What told it, for what is neither Russian nor English.
    @Test(arguments: [
        ("Гэта наш апошні аўтобус.", "letters"), ("Парламент принял закон.", ""),
        ("The committee met.", ""), ("* * *", "no letters"), ("中文文本", "script"),
        ("Chiuda la porta, per favore, e non torni qui.", "n-grams"),
    ])
    func reasons(_ text: String, _ reason: String) {
        let answer = identifier.answer(to: identifier.evidence(of: text), .alone)
        #expect(answer.reason == reason)
    }

    @Test func anyBytesAreAnswered() {
        var random = SeededRandom(1)
        let telling = Array("aZ09 .:/@#_'-ыіўЎj\u{306}\u{300}«Ӏ\u{AD}\\={}~$".utf8)
        for round in 0..<6_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                round % 2 == 0
                    ? UInt8.random(in: 0...255, using: &random)
                    : telling[Int.random(in: 0..<telling.count, using: &random)]
            }
            let answer = bytes.withUnsafeBufferPointer { identifier.language(of: $0) }
            // The same whoever asks; what is not UTF-8 is repaired in a string.
            guard let text = String(validating: bytes, as: UTF8.self) else { continue }
            #expect(answer == identifier.language(of: text))
        }
    }
}
