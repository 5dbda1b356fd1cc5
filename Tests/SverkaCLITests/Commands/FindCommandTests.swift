import SverkaTestSupport
import Testing

/// `find`, with the real binary.
@Suite final class FindCommandTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(article, "a.txt")
    }

    private let article = """
        Парламент Союзного государства принял закон о пенсиях на 2024 год.

        The Union State parliament passed the pensions law for 2024.

        Суд приговорил журналиста Telegram к пяти годам колонии.

        The court sentenced the Telegram journalist to five years in a penal colony.

        О пенсиях говорили и в Союзном государстве.

        Pensions were discussed in the Union State too.
        """

    private func find(_ arguments: String...) throws -> Sandbox.Result {
        try sandbox.run(["find"] + arguments)
    }

    /// The columns of the rows below the header.
    private func rows(_ result: Sandbox.Result, _ columns: Int...) -> [[String]] {
        result.output.split(separator: "\n").dropFirst().map { line in
            let values = line.split(separator: "\t", omittingEmptySubsequences: false)
            return columns.map { String(values[$0]) }
        }
    }

    @Test(arguments: [
        ("Союзное государство", ["Союзного государства", "Союзном государстве"]),
        ("союзным государством", ["Союзного государства", "Союзном государстве"]),
        ("«Союзное государство»", ["Союзного государства", "Союзном государстве"]),
        ("пенсия", ["пенсиях", "пенсиях"]), ("журналистами", ["журналиста"]),
        ("приговорит", ["приговорил"]), ("2024", ["'2024"]), ("Telegram", ["Telegram"]),
    ]) func russianTermsAreFoundInAnyForm(_ term: String, _ found: [String]) throws {
        let result = try find(term, "a.txt", "--format", "tsv")
        #expect(result.status == 0)
        #expect(rows(result, 8).map { $0[0] } == found)
    }

    @Test(arguments: [
        ("pension", ["pensions", "Pensions"]), ("union states", ["Union State", "Union State"]),
        ("pass", ["passed"]), ("Penal colonies", ["penal colony"]), ("year", ["years"]),
    ]) func englishTermsAreFoundInAnyForm(_ term: String, _ found: [String]) throws {
        let result = try find(term, "a.txt", "--format", "tsv")
        #expect(result.status == 0)
        #expect(rows(result, 10).map { $0[0] } == found)
    }

    @Test func statusesAreThoseOfGrep() throws {
        #expect(try find("бегемот", "a.txt").status == 1)
        #expect(try find("суд", "none.txt").status == 2)
        #expect(try find("суд", "a.txt", "none.txt").status == 2)
        #expect(try find("суд", "a.txt").status == 0)
    }

    @Test(arguments: [
        ([""], "the term is empty"), (["  "], "the term is empty"), (["«—»"], "no word"),
        (["суд"], "where?"), ([], "which term"),
        (["один два три четыре пять шесть семь восемь девять десять"], "at most 9 words"),
    ]) func whatCannotBeFoundIsSaid(_ term: [String], _ message: String) throws {
        let paths = message == "where?" || term.isEmpty ? [] : ["a.txt"]
        let result = try sandbox.run(["find"] + term + paths)
        #expect(result.status == 64)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func placesAreMarked() throws {
        let text = try find("пенсии", "a.txt", "--format", "text")
        #expect(text.output.contains("закон о [[пенсиях]] на 2024 год."))
        #expect(text.output.contains("a.txt: ru 1  en 2"))
        let table = try find("пенсии", "a.txt", "--format", "tsv")
        #expect(rows(table, 2, 3, 9) == [["1", "2", "47"], ["5", "6", "3"]])
        let lines = try find("пенсии", "a.txt", "--format", "jsonl")
        #expect(lines.output.contains("\"ru_found\":[{\"at\":47,\"text\":\"пенсиях\"}]"))
        let page = try find("пенсии", "a.txt", "--format", "html")
        #expect(page.output.contains("закон о <mark>пенсиях</mark> на"))
    }

    @Test func theFormatFollowsTheEnding() throws {
        #expect(try find("суд", "a.txt", "-o", "x.html").status == 0)
        #expect(try sandbox.read("x.html").hasPrefix("<!DOCTYPE html>"))
        #expect(try find("суд", "a.txt", "-o", "x.odd").status == 64)
        #expect(try find("суд", "a.txt").output.hasPrefix("document\tpair\t"))
    }

    @Test func rowsCanBeChosen() throws {
        let limited = try find("pensions", "a.txt", "--limit", "1")
        #expect(rows(limited, 1).count == 1)
        #expect(limited.errors.contains("1 of 2 rows in 1 article"))
        #expect(try find("Telegram", "a.txt", "--side", "ru").output.contains("\tTelegram\t"))
        #expect(try find("court", "a.txt", "--side", "ru").status == 1)
        #expect(try find("суд", "a.txt", "--status", "accepted").status == 1)
        #expect(try find("суд", "a.txt", "--status", "odd").status == 64)
    }

    @Test func tablesAndReviewsAreReadAsTheyStand() throws {
        _ = try sandbox.run(["review", "a.txt", "-o", "out"])
        let table = try sandbox.read("out/alignment.tsv")
        let decided = table.split(separator: "\n").map(String.init).map { line in
            line.contains("приговорил")
                ? line.replacing("proposed", with: "accepted") : line
        }
        try sandbox.write(decided.joined(separator: "\n") + "\n", "out/alignment.tsv")
        for path in ["out", "out/alignment.tsv", "./out/"] {
            let found = try find("суды", path, "--status", "accepted")
            #expect(rows(found, 0, 5, 8) == [["a.txt", "accepted", "Суд"]], "\(found.errors)")
        }
        try sandbox.write(table.replacing("proposed", with: "odd"), "out/alignment.tsv")
        let broken = try find("суд", "out")
        #expect(broken.status == 2 && broken.errors.contains("out/alignment.tsv:2:"))
    }

    @Test func aPairOfFilesIsOneArticle() throws {
        try sandbox.write("Принят закон.\nСуд вынес приговор.\n", "law.ru.txt")
        try sandbox.write("A law was passed.\nThe court gave its verdict.\n", "law.en.txt")
        for more in [[], ["--lines"]] {
            let found = try sandbox.run(
                ["find", "приговоры", "--ru", "law.ru.txt", "--en", "law.en.txt"] + more)
            #expect(found.status == 0 && rows(found, 8) == [["приговор"]], "\(found.errors)")
            #expect(found.errors.contains("1 row in 1 article"))
        }
        #expect(try find("бегемот", "--ru", "law.ru.txt", "--en", "law.en.txt").status == 1)
        #expect(try find("суд", "--ru", "law.ru.txt", "--en", "none.txt").status == 2)
        let own = try find("суд", "--ru", "law.ru.txt", "--en", "law.en.txt", "-o", "law.ru.txt")
        #expect(own.status != 0 && own.errors.contains("law.ru.txt"))
    }

    @Test(arguments: [
        (["--ru", "a.txt"], "both --ru and --en"),
        (["a.txt", "--ru", "a.txt", "--en", "a.txt"], "not both"),
        (["a.txt", "--lines"], "--lines goes with"), (["--lines"], "where?"),
    ]) func aPairIsGivenInFull(_ arguments: [String], _ message: String) throws {
        let result = try sandbox.run(["find", "суд"] + arguments)
        #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
    }

    @Test func pairsOfAMemoryAreReady() throws {
        _ = try sandbox.run(["align", "a.txt", "-o", "a.tmx"])
        let found = try find("пенсия", "a.tmx", "--status", "accepted")
        #expect(rows(found, 8) == [["пенсиях"], ["пенсиях"]], "\(found.errors)")
    }
}
