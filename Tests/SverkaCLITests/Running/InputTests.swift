import SverkaSupport
import Foundation
import Testing

/// What the program reads, and what it says of what it can't use.
@Suite struct InputTests {
    private let sandbox: Sandbox
    private let article = "Суд решил вчера.\n\nThe court decided yesterday.\n"

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(article, "a.txt")
        try sandbox.write("Парламент принял закон о пенсиях.\n", "ru.txt")
        try sandbox.write("Parliament passed the pensions law.\n", "en.txt")
    }

    private func run(_ line: String) throws -> Sandbox.Result {
        try sandbox.run(line.split(separator: " ").map(String.init))
    }

    private func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: sandbox.folder + "/" + name, withIntermediateDirectories: true)
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.folder + "/" + name, withDestinationPath: target)
    }

    @Test func anArchiveGivesATableForEachOfItsArticles() throws {
        let bytes = Array(article.utf8)
        let archive = ZipArchive.archive(of: [
            (name: "b/c.txt", bytes: bytes), (name: "<x>.md", bytes: bytes),
            (name: "p.png", bytes: [1]),
        ])
        try Data(archive).write(to: URL(fileURLWithPath: sandbox.folder + "/z.zip"))
        let result = try run("align z.zip a.txt -o out/")
        #expect(result.status == 0 && result.errors.contains("3 articles"))
        #expect(result.errors.contains("; passed over: 1 .png"))
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder + "/out")
        #expect(
            names.filter { $0.hasSuffix(".tsv") }.sorted() == ["a.tsv", "z-_x_.tsv", "z-b-c.tsv"])
        #expect(documents(try sandbox.read("out/z-b-c.tsv")) == ["z.zip!/b/c.txt"])
        // Decisions in a table hold in the next run.
        let accepted = try sandbox.read("out/z-b-c.tsv")
            .replacingOccurrences(of: "proposed", with: "accepted")
        try sandbox.write(accepted, "out/z-b-c.tsv")
        #expect(try run("align z.zip a.txt -o out/").errors.contains("decisions: 1 holds"))
        try sandbox.write(
            "ru\ten\tstatus\nсуд\ttribunal\tpreferred\nсуд\tcourt\tdeprecated\n", "g.tsv")
        let checked = try run("check z.zip --glossary g.tsv")
        #expect(checked.status == 1 && checked.errors.contains("2 texts: 2 errors"))
        #expect(checked.output.contains("z.zip!/b/c.txt:3:5: error"))
        #expect(try run("identify z.zip --jobs 1").output == run("identify z.zip --jobs 4").output)
    }

    @Test func whatIsNoArticleIsRefused() throws {
        #expect(try run("align a.txt -o t.tsv").status == 0)
        let table = try run("align t.tsv --format tsv")
        #expect(table.status == 2 && table.errors.contains("--keep"))
        let address = try run("align https://example.org/a.html --format tsv")
        #expect(address.status == 2 && address.errors.contains("save the page first"))
        try sandbox.write("<?xml version=\"1.0\"?><tmx/>", "m.txt")
        let memory = try run("align m.txt a.txt --format tsv")
        #expect(memory.status == 1 && memory.errors.contains("m.txt: can't be read"))
    }

    /// The documents of a table, each once.
    private func documents(_ table: String) -> [String] {
        var out: [String] = []
        for line in table.split(separator: "\n").dropFirst() {
            let name = String(line.prefix { $0 != "\t" })
            if out.last != name { out.append(name) }
        }
        return out
    }

    // MARK: Which files

    @Test func theProgramDoesNotReadWhatItWrote() throws {
        try folder("d/sub")
        try sandbox.write(article, "d/a.txt")
        try sandbox.write(article, "d/sub/review.html")
        for _ in 1...2 {
            #expect(try run("review d -o d").status == 0)
            #expect(
                documents(try sandbox.read("d/alignment.tsv")) == ["d/a.txt", "d/sub/review.html"])
        }
        #expect(try run("review ./d/ -o d").errors.contains("4 output"))
    }

    @Test func textsInAFolderAreNotAlignedAgain() throws {
        try folder("d")
        try sandbox.write(article, "d/a.txt")
        for _ in 1...2 { #expect(try run("align d -o d --format text").status == 0) }
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder + "/d")
        #expect(names.sorted() == ["a.aligned.txt", "a.txt"])
    }

    @Test func eachFileIsReadOnce() throws {
        try folder("t")
        #expect(
            documents(try run("align a.txt a.txt ./a.txt t/../a.txt").output) == ["a.txt"])
        try folder("e/x")
        try sandbox.write(article, "e/a.txt")
        try sandbox.write(article, "e/x/b.txt")
        for (name, target) in [
            ("e/up", ".."), ("e/self", "."), ("e/x/loop", "../x"), ("e/z.txt", "a.txt"),
            ("e/y", "x"), ("e/x/side", "../../t"), ("t/back", "../e"),
        ] {
            try link(name, to: target)
        }
        #expect(documents(try run("align e").output) == ["e/a.txt", "e/x/b.txt"])
        #expect(documents(try run("align e e/x t").output) == ["e/a.txt", "e/x/b.txt"])
    }

    // MARK: Pairs

    @Test func aPairTheWrongWayRoundIsNoticed() throws {
        for command in ["align", "check", "glossary build"] {
            let result = try run("\(command) --ru en.txt --en ru.txt")
            #expect(result.errors.contains("en.txt: was given with --ru but looks English"))
            #expect(result.errors.contains("ru.txt: was given with --en but looks Russian"))
            #expect(!(try run("\(command) --ru ru.txt --en en.txt").errors.contains("looks")))
        }
        let same = try run("align --ru ru.txt --en ru.txt").errors
        #expect(same.contains("looks Russian") && !same.contains("looks English"))
    }

    /// A side in a third language is said to be so, and the run goes on.
    @Test(arguments: [
        (
            "Учора парламент ухвалив закон про пенсії.\nЖурналіста засудили до п'яти років.\n",
            "Ukrainian"
        ),
        (
            "Учора парламент прыняў закон аб пенсіях.\nЖурналіста асудзілі на пяць гадоў.\n",
            "Belarusian"
        ),
        (
            "Вчера парламентът прие закона за пенсиите.\nОсъдиха журналиста на пет години.\n",
            "Bulgarian"
        ),
        ("Кеше парламент зейнетақы туралы заң қабылдады.\n", "to be in another language"),
    ])
    func aSideInAThirdLanguageIsNoticed(_ text: String, _ looks: String) throws {
        try sandbox.write(text, "third.txt")
        for command in ["align --lines", "align", "check", "glossary build"] {
            let result = try run("\(command) --ru third.txt --en en.txt")
            #expect(result.errors.contains("third.txt: was given with --ru but looks \(looks)\n"))
            #expect(!result.errors.contains("right way round"))
            #expect(result.status < 2)
        }
    }

    @Test func oneSideMayBeEmpty() throws {
        try sandbox.write("Парламент принял закон.\nСуд приговорил журналиста.\n", "ru.txt")
        try sandbox.write("", "none.txt")
        try sandbox.write("\n \n", "blank.txt")
        for (files, rows) in [
            ("--ru ru.txt --en none.txt", ["1\t", "2\t"]),
            ("--ru blank.txt --en ru.txt", ["\t1", "\t2"]),
        ] {
            let result = try run("align \(files) --lines --format tsv")
            #expect(result.status == 0)
            #expect(result.errors.contains(".txt: nothing to pair in it"), "\(result.errors)")
            let found = result.output.split(separator: "\n").dropFirst().map { line in
                line.split(separator: "\t", omittingEmptySubsequences: false)[2...3]
                    .joined(separator: "\t")
            }
            #expect(found == rows)
        }
        let both = try run("align --ru none.txt --en blank.txt --lines")
        #expect(both.status == 2)
        #expect(both.errors.contains("none.txt: the file is empty"))
    }

    @Test func aFolderWithoutArticlesIsSaidToBeSo() throws {
        try FileManager.default.createDirectory(
            atPath: sandbox.folder + "/empty", withIntermediateDirectories: true)
        for command in [
            "align empty", "align empty -o aligned/", "review empty -o out",
            "glossary build empty", "identify empty",
        ] {
            let result = try run(command)
            #expect(result.status == 2)
            #expect(result.errors.contains("no articles found"), "\(command)")
        }
    }

    @Test func oneSideCanBeStandardInput() throws {
        let both = try run("align --ru - --en -")
        #expect(both.status == 64)
        #expect(both.errors.contains("only one of --ru and --en can be standard input"))
        let one = try sandbox.run(["align", "--ru", "-", "--en", "en.txt"], input: "Парламент.\n")
        #expect(one.status == 0)
    }

    // MARK: Tables

    @Test func glossariesFromSpreadsheets() throws {
        let table = "ru\ten\tstatus\r\nсуд\ttribunal\t Preferred \r\nсуд\tcourt\tdeprecated \r\n"
        for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
            let bytes = try #require(("\u{FEFF}" + table).data(using: encoding))
            try bytes.write(to: URL(fileURLWithPath: sandbox.folder + "/u.tsv"))
            let result = try run("check a.txt --glossary u.tsv")
            #expect(result.output.contains("\"court\" is deprecated"), "\(result.errors)")
        }
    }

    @Test(arguments: [
        (
            "Суд решил, что так.\n\nThe court\tso.\n",
            ": no column of Russian and one of English terms in it"
        ),
        ("ru\tde\nсуд\tGericht\n", ": no column of Russian and one of English terms"),
        ("ru\tde\tstatus\nсуд\tGericht\t\n", ":1: no column en; a table of this kind needs ru"),
        ("PK\u{3}\u{4}", ": can't be read: "),
    ])
    func whatIsNoGlossaryIsNamed(_ text: String, _ message: String) throws {
        try sandbox.write(text, "g.tsv")
        let result = try run("check a.txt --glossary g.tsv")
        #expect(result.status == 2)
        #expect(result.errors.contains("g.tsv" + message), "\(result.errors)")
    }

    @Test func anotherEncodingIsNamed() throws {
        try Data([0x72, 0x75, 9, 0x65, 0x6E, 0x0A, 0xF1, 0xF3, 0xE4, 9, 0x78, 0x0A]).write(
            to: URL(fileURLWithPath: sandbox.folder + "/g.tsv"))
        #expect(try run("check a.txt --glossary g.tsv").errors.contains("g.tsv:2: not in UTF-8"))
    }

    @Test func linesOfAWordListThatHoldNoPairAreNamed() throws {
        try sandbox.write(
            "Russian\tEnglish\nбабр\ttiger\nслово\nhouse\tдом\nx\ty\nмир\t\n", "words.tsv")
        let result = try run("lexicon --dictionary words.tsv бабр")
        #expect(result.status == 0)
        #expect(result.output.contains("tiger"))
        for message in [
            "words.tsv:3: no tab between", "words.tsv:4: the columns are the wrong way round",
            "words.tsv:5: no Russian in the first column", "words.tsv:6: one of the two columns",
        ] {
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        try sandbox.write(String(repeating: "court\tсуд\n", count: 20), "words.tsv")
        let many = try run("lexicon --dictionary words.tsv суд")
        #expect(many.errors.contains("words.tsv:1:"))
        #expect(many.errors.contains("words.tsv: 15 more lines passed over"))
    }

    @Test func whatCannotBeScoredIsNamed() throws {
        try folder("empty")
        try folder("gold")
        try sandbox.write("ru\ten\n1\t1\n", "gold/a.gold.tsv")
        try sandbox.write("ru\ten\n1\t1\n", "p.tsv")
        for (line, message) in [
            ("--dirs gold none", "none: no such folder"),
            ("--dirs none gold", "none: no such folder"),
            ("--dirs empty gold", "empty: no gold alignments in it; their names end in .gold.tsv"),
            ("a.txt p.tsv", "a.txt:1: not an alignment table: no columns ru and en"),
            ("p.tsv a.txt", "a.txt:1: not an alignment table: no columns ru and en"),
        ] {
            let result = try run("evaluate \(line)")
            #expect(result.status == 2)
            #expect(result.errors.contains(message), "\(line): \(result.errors)")
        }
        #expect(try run("evaluate --dirs gold empty").status == 0)
    }

    // MARK: Words of the command line

    @Test func smallSlipsAreUnderstood() throws {
        for word in ["--verson", "version"] {
            let result = try run(word)
            #expect(result.status == 64)
            #expect(result.errors.contains("did you mean '--version'?"))
        }
        #expect(try run("align a.txt --format XLIFF").output.contains("<xliff"))
        let dry = try run("check a.txt --fix --dry-run --format html")
        #expect(dry.status == 64)
        #expect(dry.errors.contains("leave --format out"))
        try sandbox.write("", "empty.txt")
        let empty = try run("check empty.txt")
        #expect(empty.status == 2)
        #expect(!empty.errors.contains("0 texts"))
    }
}
