import Foundation
import SverkaTestSupport
import Testing

/// Tables with a reviewer's work where the program writes.
@Suite struct EarlierTablesTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(Self.article, "a.txt")
        try sandbox.write("Мост закрыли.\n\nThe bridge was closed.\n", "b.txt")
    }

    private static let article = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.

        Суд приговорил журналиста к пяти годам колонии.

        The court sentenced the journalist to five years in a penal colony.

        """

    private func run(_ line: String, input: String = "") throws -> Sandbox.Result {
        try sandbox.run(line.split(separator: " ").map(String.init), input: input)
    }

    private func path(_ name: String) -> String { sandbox.folder + "/" + name }
    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }

    /// Accepts all rows of a table.
    private func accept(_ name: String) throws {
        try sandbox.write(
            try sandbox.read(name).replacing("\tproposed\t", with: "\taccepted\t"), name)
    }

    private func rows(_ name: String, of document: String) throws -> [String] {
        try sandbox.read(name).split(separator: "\n").map(String.init).filter {
            $0.hasPrefix(document + "\t")
        }
    }

    // MARK: What is kept

    @Test func rowsOfOtherArticlesStayInAnArticlesTable() throws {
        try FileManager.default.createDirectory(
            atPath: path("D"), withIntermediateDirectories: true)
        #expect(try run("align a.txt b.txt -o D/a.tsv").status == 0)
        try accept("D/a.tsv")
        let before = try rows("D/a.tsv", of: "b.txt")
        #expect(!before.isEmpty)
        for _ in 1...2 {
            #expect(try run("align a.txt -o D/").status == 0)
            #expect(try rows("D/a.tsv", of: "b.txt") == before)
            #expect(try rows("D/a.tsv", of: "a.txt").allSatisfy { $0.contains("\taccepted\t") })
        }
    }

    @Test func aColleaguesTablesAreTakenUp() throws {
        #expect(try run("align a.txt -o c.tsv").status == 0)
        try accept("c.tsv")
        try sandbox.write("ru\ten\tstatus\nсуд\ttribunal\tpreferred\n", "cg.tsv")
        for _ in 1...2 {
            #expect(try run("review a.txt --keep c.tsv --keep cg.tsv -o out").status == 0)
            #expect(
                try rows("out/alignment.tsv", of: "a.txt").allSatisfy {
                    $0.contains("\taccepted\t")
                })
            #expect(try sandbox.read("out/glossary.tsv").contains("\tсуд\ttribunal\tpreferred\t"))
        }
    }

    // MARK: What is not written over

    /// Somebody saves the table while the run waits for an article.
    @Test func aTableThatWasSavedMeanwhileIsLeftAlone() throws {
        #expect(try run("align a.txt -o t.tsv").status == 0)
        try accept("t.tsv")
        let process = Process(), input = Pipe(), errors = Pipe()
        process.executableURL = URL(fileURLWithPath: Sandbox.binary)
        process.arguments = ["align", "a.txt", "-", "-o", "t.tsv"]
        process.currentDirectoryURL = URL(fileURLWithPath: sandbox.folder)
        process.standardInput = input
        process.standardError = errors
        try process.run()
        input.fileHandleForWriting.write(Data(Self.article.utf8))
        Thread.sleep(forTimeInterval: 3)
        let saved = try sandbox.read("t.tsv").replacing("accepted", with: "rejected")
        try sandbox.write(saved, "t.tsv")
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(process.terminationStatus == 2)
        #expect(
            said.contains(
                "t.tsv: was changed while this run was at work, and is left as it is; "
                    + "the result is t.tsv.new-1"), "\(said)")
        #expect(try sandbox.read("t.tsv") == saved)
        #expect(try rows("t.tsv.new-1", of: "'-").count == 2)
        #expect(!exists("t.tsv.bak"))
    }

    /// A copy is made only where decisions are written over.
    @Test func decisionsAreCopiedBeforeTheyAreWrittenOver() throws {
        #expect(try run("align a.txt -o t.tsv").status == 0)
        try sandbox.write("Новость дня.\n\n" + Self.article, "a.txt")
        #expect(try run("align a.txt -o t.tsv").status == 0)
        #expect(!exists("t.tsv.bak"))
        try accept("t.tsv")
        #expect(try run("align a.txt -o t.tsv").status == 0)
        try sandbox.write(Self.article, "a.txt")
        let before = try sandbox.read("t.tsv")
        #expect(try run("align a.txt -o t.tsv").status == 0)
        #expect(try sandbox.read("t.tsv") != before)
        #expect(try sandbox.read("t.tsv.bak") == before)
    }

    @Test func modeAndLinkStay() throws {
        #expect(try run("align a.txt -o real.tsv").status == 0)
        try accept("real.tsv")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: path("real.tsv"))
        try FileManager.default.createSymbolicLink(
            atPath: path("t.tsv"), withDestinationPath: "real.tsv")
        try sandbox.write("Новость дня.\n\n" + Self.article, "a.txt")
        #expect(try run("align a.txt -o t.tsv").status == 0)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: path("t.tsv")) == "real.tsv")
        #expect(try rows("real.tsv", of: "a.txt").contains { $0.contains("\t2\t3\t") })
        let attributes = try FileManager.default.attributesOfItem(atPath: path("real.tsv"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    /// Also for root, to whom everything is permitted.
    @Test func aReadOnlyTableIsRefused() throws {
        #expect(try run("align a.txt -o t.tsv").status == 0)
        try accept("t.tsv")
        let before = try sandbox.read("t.tsv")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: path("t.tsv"))
        try sandbox.write("Новость дня.\n\n" + Self.article, "a.txt")
        let result = try run("align a.txt -o t.tsv")
        #expect(result.status == 2)
        #expect(result.errors.contains("t.tsv: "), "\(result.errors)")
        #expect(try sandbox.read("t.tsv") == before)
    }

    @Test(arguments: [
        "check a.txt -o t.tsv", "identify a.txt -o t.tsv", "glossary stats g.tsv a.txt -o t.tsv",
        "glossary export g.tsv --format tbx -o t.tsv", "glossary build a.txt --partial -o t.tsv",
        "align a.txt --format jsonl -o t.tsv",
    ])
    func otherResultsTakeNoReviewedTablesPlace(_ line: String) throws {
        try sandbox.write("ru\ten\tstatus\nсуд\tcourt\tpreferred\n", "g.tsv")
        for table in [
            "document\tru\ten\tstatus\na.txt\t1\t2\taccepted\n",
            "ru\ten\tstatus\nсуд\tcourt\tpreferred\n",
        ] {
            try sandbox.write(table, "t.tsv")
            let result = try run(line)
            #expect(result.status == 2)
            #expect(
                result.errors.contains("t.tsv: holds a reviewer's decisions"), "\(result.errors)")
            #expect(try sandbox.read("t.tsv") == table)
        }
        // A table that nobody has reviewed may go.
        try sandbox.write("document\tru\ten\tstatus\na.txt\t1\t2\tproposed\n", "t.tsv")
        #expect(try run(line).status != 2)
    }

    // MARK: Threads

    @Test func linesOfJSONAreTheSameWhateverTheThreads() throws {
        let articles = ["01-statement", "10-court", "13-economy", "14-brackets"].map {
            "\(Repository.root)/Corpus/\($0).txt"
        }
        let outputs = try [1, 2, 4, 1, 2, 4].map { jobs in
            try sandbox.run(
                ["align", "--format", "jsonl", "--jobs", "\(jobs)", "--quiet"] + articles
            ).output
        }
        #expect(outputs[0].hasPrefix("{"))
        #expect(outputs.allSatisfy { $0 == outputs[0] })
    }
}
