import SverkaSupport
import Foundation
import Testing

/// What a person has written into tables outlives every run.
@Suite struct ReviewersWorkTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(Self.article, "a.txt")
    }

    private static let article = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.

        Суд приговорил журналиста к пяти годам колонии.

        The court sentenced the journalist to five years in a penal colony.
        """

    private func run(_ arguments: String...) throws -> Sandbox.Result {
        try sandbox.run(arguments)
    }

    private func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.folder + "/" + folder)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    /// A file with every occurrence of some text replaced.
    private func replace(_ text: String, by other: String, in name: String) throws {
        let changed = try sandbox.read(name).replacingOccurrences(of: text, with: other)
        try sandbox.write(changed, name)
    }

    /// An alignment table with a value for each row in a column more.
    private func addColumn(_ column: String, _ values: [String], to name: String) throws {
        let lines = try sandbox.read(name).split(separator: "\n")
        try sandbox.write(
            zip(lines, [column] + values).map { "\($0)\t\($1)\n" }.joined(), name)
    }

    // MARK: --fresh

    @Test func freshPutsTheOldAsideWhenThereIsANewOne() throws {
        for (command, output) in [
            (["review"], "out"), (["align"], "t.tsv"), (["glossary", "build"], "g.tsv"),
            (["align"], "aligned/"),
        ] {
            let start = command + ["a.txt", "-o", output]
            #expect(try sandbox.run(start).status == 0)
            let folder = output == "out" || output == "aligned/" ? output : ""
            let before = try names(folder)
            let missing = try sandbox.run(command + ["none.txt", "-o", output, "--fresh"])
            #expect(missing.status == 2)
            #expect(!missing.errors.contains("kept as"), "\(missing.errors)")
            #expect(try names(folder) == before)
            let fresh = try sandbox.run(start + ["--fresh"])
            #expect(fresh.status == 0)
            #expect(fresh.errors.contains(".tsv kept as "), "\(fresh.errors)")
            #expect(try names(folder).filter { $0.hasSuffix(".old-1") }.isEmpty == false)
        }
        #expect(try names("out").filter { $0.hasSuffix(".old-1") }.count == 2)
    }

    @Test func freshStartsOverABrokenTable() throws {
        try sandbox.write("no table\n", "t.tsv")
        #expect(try run("align", "a.txt", "-o", "t.tsv").status == 2)
        #expect(try run("align", "a.txt", "-o", "t.tsv", "--fresh").status == 0)
        #expect(try sandbox.read("t.tsv.old-1") == "no table\n")
    }

    // MARK: --keep

    @Test func keepLosesNothingThatStandsAtTheOutput() throws {
        for name in ["old.tsv", "new.tsv"] {
            #expect(try run("align", "a.txt", "-o", name).status == 0)
        }
        // Each table has a decision of its own, and one that the other has not.
        var lines = try sandbox.read("old.tsv").components(separatedBy: "\n")
        lines[1] = lines[1].replacingOccurrences(of: "proposed", with: "rejected")
        lines[2] = lines[2].replacingOccurrences(of: "proposed", with: "accepted")
        try sandbox.write(lines.joined(separator: "\n"), "old.tsv")
        lines[1] = lines[1].replacingOccurrences(of: "rejected", with: "accepted")
        lines[2] = lines[2].replacingOccurrences(of: "accepted", with: "proposed")
        try sandbox.write(lines.joined(separator: "\n"), "new.tsv")
        for _ in 1...2 {
            let result = try run("align", "a.txt", "--keep", "old.tsv", "-o", "new.tsv")
            #expect(result.status == 0)
            #expect(
                result.errors.contains(
                    "old.tsv:2: a.txt: row 1|2: status is rejected, before it was accepted "
                        + "at new.tsv:2; the first stands"), "\(result.errors)")
            let rows = try sandbox.read("new.tsv").components(separatedBy: "\n")
            #expect(rows.count == 4)
            #expect(rows[1].contains("\taccepted\t"), "\(rows)")
            #expect(rows[2].contains("\taccepted\t"))
        }
        // A paragraph in front moves all numbers; rows are still the same.
        try sandbox.write("Новость дня сегодня.\n\n" + Self.article, "a.txt")
        for _ in 1...2 {
            #expect(try run("align", "a.txt", "--keep", "old.tsv", "-o", "new.tsv").status == 0)
            let table = try sandbox.read("new.tsv")
            #expect(table.components(separatedBy: "\taccepted\t").count == 3, "\(table)")
            #expect(!table.contains("text gone") && !table.contains("paired otherwise"))
        }
    }

    @Test func keepInAFolderLosesNothing() throws {
        #expect(try run("align", "a.txt", "-o", "old.tsv").status == 0)
        try sandbox.write("document\tru\ten\tstatus\nother.txt\t1\t2\taccepted\n", "more.tsv")
        #expect(try run("align", "a.txt", "-o", "out/").status == 0)
        try replace("proposed", by: "accepted", in: "out/a.tsv")
        try addColumn("who", ["Anna", "Boris"], to: "out/a.tsv")
        try addColumn("when", ["May", ""], to: "old.tsv")
        #expect(try run("align", "a.txt", "--keep", "old.tsv", "-o", "out/").status == 0)
        let lines = try sandbox.read("out/a.tsv").split(separator: "\n")
        #expect(lines[0].hasSuffix("\twho\twhen"))
        #expect(lines[1].contains("\taccepted\t") && lines[1].hasSuffix("\tAnna\tMay"))
        #expect(try run("align", "a.txt", "--keep", "more.tsv", "-o", "out/").status == 0)
        #expect(try !sandbox.read("out/a.tsv").contains("other.txt"))
    }

    @Test func keepLosesNothingOfAGlossary() throws {
        let header = "concept\tru\ten\tstatus\tnote\n"
        try sandbox.write(
            header + "a\tсуд\tcourt\trejected\told\nb\tзакон\tlaw\tadmitted\t\n", "old.tsv")
        try sandbox.write(
            header + "a\tсуд\tcourt\tpreferred\tnew\nc\tмир\tpeace\trejected\t\n", "new.tsv")
        for _ in 1...2 {
            let result = try run(
                "glossary", "build", "a.txt", "--keep", "old.tsv", "-o", "new.tsv",
                "--no-default-glossary")
            #expect(result.status == 0)
            #expect(
                result.errors.contains(
                    "old.tsv:2: a (\"суд\" – \"court\"): status is rejected, "
                        + "before it was preferred at new.tsv:2; the first stands"),
                "\(result.errors)")
            let glossary = try sandbox.read("new.tsv")
            #expect(glossary.contains("суд\tcourt\tpreferred\t"))
            #expect(glossary.contains("\tnew; old\t"), "\(glossary)")
            #expect(glossary.contains("\tother file: status rejected\t\tnew; old\t"))
            #expect(glossary.contains("закон\tlaw\tadmitted\t"))
            #expect(glossary.contains("мир\tpeace\trejected\t"))
        }
    }

    // MARK: Columns of one's own

    @Test func columnsOfAnAlignmentStayWithTheirRows() throws {
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        try addColumn("who", ["Anna", "=Boris"], to: "out/alignment.tsv")
        let before = try sandbox.read("out/alignment.tsv")
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        #expect(
            try sandbox.read("out/alignment.tsv") == before.replacing("\t=Boris", with: "\t'=Boris")
        )
        // A proposal that is not made any more is kept behind the others.
        try sandbox.write(
            Self.article.replacingOccurrences(of: "пенсиях", with: "налогах"), "a.txt")
        for run in 1...2 {
            let result = try self.run("review", "a.txt", "-o", "out")
            #expect(
                result.errors.contains("proposed row 1|2 of a.txt: its text is gone") == (run == 1))
            let lines = try sandbox.read("out/alignment.tsv").split(separator: "\n")
            #expect(lines.count == 4)
            #expect(lines[2].hasSuffix("\t'=Boris"))
            #expect(lines[3].contains("\tproposed\t\ttext gone\t"))
            #expect(lines[3].hasSuffix("\tAnna"))
        }
        // The text is back, and so is the row.
        try sandbox.write(Self.article, "a.txt")
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        let lines = try sandbox.read("out/alignment.tsv").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasSuffix("\tAnna") && !lines[1].contains("text gone"))
    }

    @Test func wordsOnAPairingThatIsNoMoreAreKept() throws {
        #expect(try run("align", "a.txt", "-o", "t.tsv").status == 0)
        try addColumn("who", ["Anna", ""], to: "t.tsv")
        // The reviewer pairs the first paragraph with another.
        var lines = try sandbox.read("t.tsv").components(separatedBy: "\n")
        lines[2] = lines[2].replacingOccurrences(of: "\t3\t4\t", with: "\t1\t4\t")
            .replacingOccurrences(of: "proposed", with: "accepted")
        try sandbox.write(lines.joined(separator: "\n"), "t.tsv")
        let result = try run("align", "a.txt", "-o", "t.tsv")
        #expect(
            result.errors.contains(
                "t.tsv:2: proposed row 1|2 of a.txt: its text stands in other rows"),
            "\(result.errors)")
        let rows = try sandbox.read("t.tsv").split(separator: "\n")
        #expect(rows.contains { $0.contains("\t1\t4\t") && $0.contains("\taccepted\t") })
        #expect(rows.last?.contains("\tpaired otherwise\t") == true)
        #expect(rows.last?.hasSuffix("\tAnna") == true)
    }

    // MARK: Several glossaries

    @Test func contradictionsOfGivenGlossariesAreSaid() throws {
        let header = "ru\ten\tstatus\n"
        try sandbox.write(
            header + "мир\tpeace\tadmitted\nСуд\tcourt\tpreferred\nзакон\tlaw\trejected\n",
            "a.tsv")
        try sandbox.write(
            header + "суд\ttribunal\tpreferred\nмир\tpeace\trejected\nзакон\tact\tadmitted\n",
            "b.tsv")
        let warnings =
            "b.tsv:2: warning: \"суд\" is preferably \"tribunal\" here, \"court\" in a.tsv:3; "
            + "the later glossary holds\n"
            + "b.tsv:3: warning: \"мир\" – \"peace\" is rejected here, admitted in a.tsv:2; "
            + "the later glossary holds\n"
        let given = ["--glossary", "a.tsv", "--glossary", "b.tsv", "--quiet"]
        for command in [["align"], ["glossary", "build"], ["check"]] {
            let result = try sandbox.run(command + ["a.txt"] + given)
            #expect(result.errors == warnings, "\(command)")
        }
        try sandbox.write("{\"glossary\": [\"a.tsv\", \"b.tsv\"]}", ".sverka.json")
        #expect(try run("check", "a.txt", "--quiet").errors == warnings)
        // The later holds: `court` is no rendering any more.
        #expect(
            try run("check", "a.txt", "--quiet", "--no-default-glossary").output.contains(
                "no rendering of \"Суд\""))
    }
}
