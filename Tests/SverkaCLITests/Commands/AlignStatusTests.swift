import SverkaTestSupport
import Testing

/// `align --status`, with the real binary.
@Suite final class AlignStatusTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(article, "a.txt")
    }

    private let article = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.

        Суд приговорил журналиста к пяти годам колонии.

        The court sentenced the journalist to five years in a penal colony.
        """

    private func align(_ arguments: String...) throws -> Sandbox.Result {
        try sandbox.run(["align"] + arguments)
    }

    /// Accepts the rows of a table with a text.
    private func accept(_ text: String, in table: String) throws {
        let lines = try sandbox.read(table).split(separator: "\n").map(String.init).map { line in
            line.contains(text) ? line.replacing("proposed", with: "accepted") : line
        }
        try sandbox.write(lines.joined(separator: "\n") + "\n", table)
    }

    private func units(_ memory: String) throws -> Int {
        try sandbox.read(memory).split(separator: "<tu ").count - 1
    }

    @Test func aTableGivesAMemory() throws {
        _ = try sandbox.run(["review", "a.txt", "-o", "out"])
        try accept("пенсиях", in: "out/alignment.tsv")
        for path in ["out", "out/alignment.tsv"] {
            let result = try align(path, "--status", "accepted", "-o", "tm.tmx")
            #expect(result.status == 0, "\(result.errors)")
            #expect(try units("tm.tmx") == 1)
            #expect(try sandbox.read("tm.tmx").contains("пенсиях"))
        }
        #expect(try align("out", "--status", "accepted,proposed", "-o", "tm.tmx").status == 0)
        #expect(try units("tm.tmx") == 2)
        #expect(
            try align("out", "--status", "accepted", "--status", "proposed", "-o", "tm.tmx").status
                == 0)
        #expect(try units("tm.tmx") == 2)
    }

    @Test func articlesTakeTheirDecisionsFromWhereTheyGo() throws {
        _ = try sandbox.run(["review", "a.txt", "-o", "out"])
        try accept("пенсиях", in: "out/alignment.tsv")
        #expect(try align("a.txt", "--status", "accepted", "-o", "out/tm.tmx").status == 0)
        #expect(try units("out/tm.tmx") == 1)
        _ = try align("a.txt", "-o", "each/")
        try accept("Суд", in: "each/a.tsv")
        let result = try align("a.txt", "--status", "accepted", "--format", "tmx", "-o", "each/")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try units("each/a.tmx") == 1)
        #expect(try sandbox.read("each/a.tmx").contains("Суд"))
    }

    @Test func decisionsAreNotWrittenOver() throws {
        _ = try align("a.txt", "-o", "a.tsv")
        try accept("Суд", in: "a.tsv")
        let table = try sandbox.read("a.tsv")
        #expect(try align("a.txt", "--status", "accepted", "-o", "a.tsv").status == 2)
        #expect(try sandbox.read("a.tsv") == table)
        let kept = try align("a.txt", "--keep", "a.tsv", "--status", "accepted", "-o", "b.tsv")
        #expect(kept.status == 0, "\(kept.errors)")
        #expect(try sandbox.read("b.tsv").split(separator: "\n").count == 2)
    }

    @Test(arguments: ["tsv", "jsonl", "text", "html", "tmx", "xliff", "ladder"])
    func whereNothingIsDecidedThatIsSaid(_ format: String) throws {
        let result = try align("a.txt", "--status", "accepted", "--format", format)
        #expect(result.status == 1)
        #expect(result.errors.contains("no row is accepted; no decisions were found"))
        #expect(!result.output.contains("пенсиях"))
    }

    @Test func withoutStatusesATableIsNoArticle() throws {
        _ = try align("a.txt", "-o", "a.tsv")
        let result = try align("a.tsv", "-o", "b.tmx")
        #expect(result.status == 2)
        #expect(result.errors.contains("alignment table"))
    }
}
