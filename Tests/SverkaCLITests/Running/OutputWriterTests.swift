import SverkaSupport
import Foundation
import Testing

/// Where the program writes, and where it refuses to.
@Suite struct OutputWriterTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("Суд решил.\n\nThe court decided.\n", "a.txt")
        try sandbox.write("ru\ten\tstatus\nсуд\tcourt\tpreferred\n", "g.tsv")
        try sandbox.write("суд\tcourt\n", "words.tsv")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.folder + "/link.txt", withDestinationPath: "a.txt")
    }

    private func run(_ line: String) throws -> Sandbox.Result {
        try sandbox.run(line.split(separator: " ").map(String.init))
    }

    /// A device is written to, and is no table of an earlier run.
    @Test(arguments: ["align a.txt --format tsv -o /dev/null", "glossary build a.txt -o /dev/null"])
    func aDeviceIsWrittenTo(_ line: String) throws {
        let result = try run(line)
        #expect(result.status == 0, "\(line): \(result.errors)")
        for made in ["/dev/null.new-1", "/dev/null.units"] {
            #expect(!FileManager.default.fileExists(atPath: made))
        }
    }

    @Test(arguments: [
        "align a.txt -o a.txt", "align a.txt -o ./a.txt", "align link.txt -o a.txt",
        "align . -o a.txt",
        "align a.txt --dictionary words.tsv -o words.tsv", "align --ru a.txt --en b.txt -o a.txt",
        "identify a.txt -o link.txt", "check a.txt --glossary g.tsv -o g.tsv",
        "check a.txt --fix -o a.txt", "glossary export g.tsv --format tbx -o g.tsv",
        "glossary stats g.tsv a.txt -o g.tsv", "glossary build a.txt -o a.txt",
        "glossary build a.txt --glossary g.tsv --partial -o g.tsv",
        "glossary add g.tsv -o a.txt --dictionary a.txt", "evaluate g.tsv g.tsv -o g.tsv",
        "lexicon --dictionary words.tsv суд -o words.tsv",
    ])
    func inputsAreNotWrittenOver(_ line: String) throws {
        let before = try ["a.txt", "g.tsv", "words.tsv"].map(sandbox.read)
        let result = try run(line)
        #expect(result.status == 2 || result.status == 64, "\(line)")
        #expect(try ["a.txt", "g.tsv", "words.tsv"].map(sandbox.read) == before, "\(line)")
        #expect(
            result.status == 64 || result.errors.contains("is read in this run"),
            "\(line): \(result.errors)")
    }

    /// Nor is a glossary by an alignment, whatever is said of it.
    @Test func aGlossaryIsNoAlignment() throws {
        let before = try sandbox.read("g.tsv")
        let result = try run("align a.txt --glossary g.tsv -o g.tsv")
        #expect(result.status == 2)
        #expect(try sandbox.read("g.tsv") == before)
    }

    @Test func pagesOfAFolderAreNoArticles() throws {
        #expect(try run("align a.txt -o ./ --format html").status == 0)
        let page = try sandbox.read("a.html")
        #expect(try run("align a.html -o ./ --format html").errors.contains("is read in this run"))
        #expect(try sandbox.read("a.html") == page)
        #expect(try run("review a.txt -o out").status == 0)
        #expect(try run("review out/review.html -o out").status == 2)
    }

    /// Where an earlier table is meant to be written over, it is.
    @Test func decisionsAreWrittenOver() throws {
        #expect(try run("glossary build a.txt --glossary g.tsv -o g.tsv").status == 0)
        #expect(try sandbox.read("g.tsv").contains("суд\tcourt\tpreferred"))
    }

    @Test func aConfigurationsGlossaryIsSpared() throws {
        try sandbox.write("ru\ten\tsource\nсуд\tcourt\tcorpus\n", "h.tsv")
        try sandbox.write("{\"glossary\": \"h.tsv\"}", ".sverka.json")
        #expect(try run("check a.txt -o h.tsv").errors.contains("is read in this run"))
    }

    @Test func aFolderIsNoFile() throws {
        try sandbox.write("Суд решил.\n", "ru.txt")
        try sandbox.write("The court decided.\n", "en.txt")
        for line in [
            "identify a.txt -o new/", "glossary build a.txt -o .",
        ] {
            let result = try run(line)
            #expect(result.status == 2)
            #expect(result.errors.contains("is a folder; name a file in it"), "\(result.errors)")
        }
        for output in ["new/", "."] {
            let result = try run("align --ru ru.txt --en en.txt -o \(output)")
            #expect(result.status == 2)
            #expect(result.errors.contains("is a folder; name a file in it"), "\(result.errors)")
        }
    }

    // MARK: Merging over an earlier glossary

    @Test func mergingKeepsDecisionsAtTheOutput() throws {
        try sandbox.write(
            "ru\ten\tstatus\tmine\nсуд\tcourt\tdeprecated\t\nмир\tpeace\tproposed\tb\n", "b.tsv")
        try sandbox.write(
            "ru\ten\tstatus\tsource\nмир\tpeace\tpreferred\t\nдом\thouse\trejected\t\n"
                + "пёс\tdog\tproposed\tcorpus\nкот\tcat\tproposed\t\n", "c.tsv")
        let first = try run("glossary merge g.tsv b.tsv -o c.tsv")
        #expect(first.status == 1)
        let merged = try sandbox.read("c.tsv")
        let rows = merged.split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)[1...3].joined(
                separator: " ")
        }
        #expect(
            rows == [
                "суд court preferred", "мир peace preferred", "дом house rejected",
                "кот cat proposed",
            ])
        #expect(merged.contains("\tb\n"))
        // The same again changes nothing.
        #expect(try run("glossary merge g.tsv b.tsv -o c.tsv").status == 1)
        #expect(try sandbox.read("c.tsv") == merged)
        // A decision at the output goes before those of the files.
        try sandbox.write("ru\ten\tstatus\nсуд\tcourt\trejected\n", "d.tsv")
        #expect(
            try run("glossary merge g.tsv b.tsv -o d.tsv").errors.contains(
                "g.tsv:2: court (\"суд\" – \"court\"): status is preferred, before it was rejected")
        )
        #expect(try sandbox.read("d.tsv").contains("суд\tcourt\trejected"))
    }

    @Test func mergingIntoOneOfTheFiles() throws {
        try sandbox.write("ru\ten\tstatus\nмир\tpeace\tadmitted\n", "b.tsv")
        #expect(try run("glossary merge g.tsv b.tsv -o g.tsv").status == 0)
        let merged = try sandbox.read("g.tsv")
        #expect(merged.contains("суд\tcourt\tpreferred") && merged.contains("мир\tpeace\tadmitted"))
        #expect(try run("glossary merge g.tsv b.tsv -o g.tsv --fresh").status == 0)
        #expect(try sandbox.read("g.tsv.old-1") == merged)
    }

    @Test func mergingOverAnotherFileIsRefused() throws {
        try sandbox.write("ru\ten\nмир\tpeace\n", "b.tsv")
        let result = try run("glossary merge g.tsv b.tsv -o a.txt")
        #expect(result.status == 2)
        #expect(result.errors.contains("a.txt:1: not a glossary table: no columns ru and en"))
        #expect(try sandbox.read("a.txt").hasPrefix("Суд"))
    }
}
