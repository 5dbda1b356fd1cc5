import Foundation
import Sverka
import SverkaCLI
import SverkaTestSupport
import Testing

/// What the program says in Russian.
@Suite final class RussianInterfaceTests {
    private let sandbox: Sandbox
    init() throws { sandbox = try Sandbox() }

    private func run(
        _ arguments: String..., locale: [String: String] = [:]
    ) throws -> Sandbox.Result {
        try sandbox.run(arguments, locale: locale)
    }

    private let article = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.
        """

    // MARK: Which language

    @Test func theOptionMayStandAnywhere() throws {
        let wanted = try run("help", "align", "--interface", "ru").output
        #expect(wanted.hasPrefix("sverka align: найти пары"))
        #expect(try run("--interface", "ru", "help", "align").output == wanted)
        #expect(try run("help", "--interface=ru", "align").output == wanted)
        #expect(try run("align", "--help", "--interface", "ru").output == wanted)
        #expect(try run("--interface=RU", "align", "-h").output == wanted)
        #expect(
            try run("glossary", "--interface", "ru", "build", "-h").output
                == run("help", "glossary", "build", "--interface", "ru").output)
        #expect(try run("--interface", "ru").output == run("--help", "--interface", "ru").output)
    }

    @Test(arguments: [
        (["LANG": "ru_RU.UTF-8"], true), (["LC_ALL": "ru_RU.UTF-8", "LANG": "C"], true),
        (["LC_ALL": "C", "LANG": "ru_RU.UTF-8"], false), ([:], false),
    ])
    func theLocaleChoosesItOtherwise(_ locale: [String: String], _ isRussian: Bool) throws {
        let help = try run("--help", locale: locale).output
        #expect(help.contains("команды:") == isRussian)
        #expect(try !run("--help", "--interface", "en", locale: locale).output.contains("команды"))
        #expect(try run("--help", "--interface", "ru", locale: locale).output.contains("команды"))
    }

    @Test func anotherLanguageIsRefused() throws {
        let result = try run("align", "a.txt", "--interface", "de")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("sverka: --interface is one of en, ru, not de"))
        for words in [["--interface", "de", "align"], ["glossary", "--interface=de", "build"]] {
            let early = try sandbox.run(words)
            #expect(early.status == 64)
            #expect(early.errors.hasPrefix("sverka: --interface is one of en, ru, not de"))
        }
        #expect(try run("--interface").status == 64)
    }

    // MARK: What is said

    /// The help of all commands; `SVERKA_RENEW_GOLDEN` writes it anew.
    @Test func help() throws {
        let pages = InterfaceLanguage.$current.withValue(.russian) {
            [Help.text(nil)] + CommandList.all.map { Help.text($0) }
        }
        let path = "Tests/SverkaCLITests/Golden/help.ru.txt"
        let text = pages.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["SVERKA_RENEW_GOLDEN"] != nil {
            try text.write(
                toFile: Repository.root + "/" + path, atomically: true, encoding: .utf8)
        }
        #expect(text == String(decoding: try Repository.bytes(path), as: UTF8.self))
    }

    @Test func theManualAndCompletions() throws {
        let manual = try run("help", "--format", "man", "--interface", "ru").output
        for title in ["ИМЯ", "СИНТАКСИС", "КОМАНДЫ", "КОД ЗАВЕРШЕНИЯ"] {
            #expect(manual.contains(".SH \"\(title)\""))
        }
        #expect(manual.contains("Выровнять статьи"))
        for shell in ["zsh", "fish"] {
            let script = try run("completions", shell, "--interface", "ru").output
            #expect(script.contains("проверить тексты по глоссарию"))
            #expect(script.contains("число потоков"))
        }
        #expect(
            try run("completions", "bash", "--interface", "ru").output
                == run("completions", "bash").output)
    }

    @Test(arguments: [
        (["reveiw"], "sverka: неизвестная команда 'reveiw'; может быть, 'review'?\n"),
        (
            ["align", "--fromat", "tsv"],
            "sverka: неизвестный параметр '--fromat'; может быть, '--format'?\n"
        ),
        (["glossary"], "sverka: после 'glossary' нужно ещё слово: glossary build"),
        (["align"], "sverka: какие статьи? укажите файлы или --ru и --en\n"),
        (["align", "a.txt", "--jobs", "x"], "sverka: значение --jobs – целое число от 1 до 256"),
        (["align", "a.txt", "--ru"], "sverka: для --ru нужно значение: FILE\n"),
        (["review", "a.txt"], "sverka: куда записать? укажите папку: -o DIR\n"),
    ])
    func wrongUsage(_ words: [String], _ said: String) throws {
        let result = try sandbox.run(["--interface", "ru"] + words)
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix(said), "\(result.errors)")
    }

    @Test func summariesAndErrors() throws {
        try sandbox.write(article, "a.txt")
        try sandbox.write("", "b.txt")
        try sandbox.write("ru\ten\tstatus\nзакон\tlaw\n", "g.tsv")
        let result = try run(
            "review", "a.txt", "b.txt", "none.txt", "-o", "out", locale: ["LANG": "ru_RU.UTF-8"])
        #expect(result.status == 1)
        #expect(
            result.errors == """
                none.txt: такого файла нет; проверьте путь
                b.txt: файл пуст; читать в нём нечего
                1 статья, 1 пара, не прочитано: 2, 1 термин → out

                """)
        try sandbox.write("document\tru\ten\n", "g.tsv")
        let broken = try run("check", "a.txt", "--glossary", "a.txt", "--interface", "ru")
        #expect(
            broken.errors
                == "a.txt: в нём нет столбцов с русскими и английскими терминами\n")
    }

    /// Text for people is in their language; tables and what programs read are
    /// the same in both.
    @Test func onlyTextIsSaidInRussian() throws {
        try sandbox.write("Союзное государство растёт.\n\nThe State Union is growing.\n", "a.txt")
        try sandbox.write("ru\ten\tstatus\n\tState Union\tdeprecated\n", "g.tsv")
        let words = ["check", "a.txt", "--glossary", "g.tsv", "--no-default-glossary"]
        for format in ["tsv", "json", "sarif", "html"] {
            let more = ["--format", format]
            #expect(
                try sandbox.run(words + more + ["--interface", "ru"]).output
                    == sandbox.run(words + more).output)
        }
        let text = try sandbox.run(["--interface", "ru"] + words)
        #expect(text.output == "a.txt:3:5: ошибка: «State Union» не рекомендуется [deprecated]\n")
        #expect(text.errors == "1 текст: 1 ошибка, 0 предупреждений, 0 замечаний\n")
    }
}
