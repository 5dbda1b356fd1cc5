import SverkaTestSupport
import Testing

/// `glossary import` and glossaries of other programs, with the real binary.
@Suite final class GlossaryImportCommandTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("вода;water\nогонь;fire\n", "a.csv")
    }

    private func importing(_ arguments: String...) throws -> Sandbox.Result {
        try sandbox.run(["glossary", "import"] + arguments)
    }

    @Test func severalFilesAreJoined() throws {
        try sandbox.write("fire\tпожар\tbig\n", "b.utf8")
        let result = try importing("a.csv", "b.utf8", "-o", "g.tsv")
        #expect(result.status == 0, "\(result.errors)")
        let table = try sandbox.read("g.tsv")
        for row in ["вода\twater\tadmitted", "огонь\tfire\tadmitted", "пожар\tfire\tadmitted"] {
            #expect(table.contains(row))
        }
        #expect(result.errors.contains("3 rows, 0 conflicts"))
    }

    @Test func decisionsAtTheOutputStand() throws {
        _ = try importing("a.csv", "-o", "g.tsv")
        try sandbox.write(
            try sandbox.read("g.tsv").replacing("fire\tadmitted", with: "fire\trejected"), "g.tsv")
        let again = try importing("a.csv", "-o", "g.tsv", "--status", "preferred")
        #expect(again.status == 1)
        let table = try sandbox.read("g.tsv")
        #expect(table.contains("огонь\tfire\trejected") && table.contains("вода\twater\t"))
    }

    @Test func ourOwnComesBack() throws {
        _ = try importing("a.csv", "-o", "g.tsv")
        for format in ["xlsx", "csv"] {
            let path = "x.\(format)"
            _ = try sandbox.run(["glossary", "export", "g.tsv", "--format", format, "-o", path])
            let result = try importing(path, "-o", "back-\(format).tsv")
            #expect(result.status == 0, "\(result.errors)")
            #expect(try sandbox.read("back-\(format).tsv") == sandbox.read("g.tsv"))
        }
    }

    @Test func brokenFilesStopIt() throws {
        try sandbox.write("<tbx>\n<text><body>\n<conceptEntry>\n</body></text></tbx>", "b.tbx")
        let result = try importing("a.csv", "b.tbx", "-o", "g.tsv")
        #expect(result.status == 2)
        #expect(result.errors.contains("b.tbx: can't be read: line 4: "))
        #expect(throws: (any Error).self) { try sandbox.read("g.tsv") }
        #expect(try importing("none.tbx", "-o", "g.tsv").status == 2)
        #expect(try importing("-o", "g.tsv").status == 64)
    }

    /// Wherever a glossary is taken, one of another program is.
    @Test func everyCommandTakesThem() throws {
        try sandbox.write("Вода холодная, и воды много.\n\nThe liquid is cold.\n", "t.txt")
        let checked = try sandbox.run([
            "check", "t.txt", "--glossary", "a.csv", "--no-default-glossary",
        ])
        #expect(checked.output.contains("no rendering of \"Вода\""), "\(checked.errors)")
        let built = try sandbox.run(["glossary", "build", "t.txt", "--glossary", "a.csv"])
        #expect(built.status == 0 && built.output.contains("вода\t"))
        let stats = try sandbox.run(["glossary", "stats", "a.csv", "t.txt"])
        #expect(stats.status == 0 && stats.output.contains("вода"))
        let exported = try sandbox.run(["glossary", "export", "a.csv", "--format", "tbx2"])
        #expect(exported.status == 0 && exported.output.contains("admittedTerm"))
        let merged = try sandbox.run(["glossary", "merge", "a.csv", "a.csv"])
        #expect(merged.status == 0 && merged.output.contains("вода\twater"))
        try sandbox.write("{\"glossary\": \"a.csv\"}", ".sverka.json")
        let configured = try sandbox.run(["check", "t.txt", "--no-default-glossary"])
        #expect(configured.output.contains("no rendering of \"Вода\""), "\(configured.errors)")
    }
}
