import Foundation
import Sverka
import SverkaTestSupport
import Testing

/// The real binary, each test in a fresh folder.
@Suite final class ProgramTests {
    private let sandbox: Sandbox
    private var folder: String { sandbox.folder }

    init() throws { sandbox = try Sandbox() }

    private func run(_ arguments: String..., input: String = "", binary: String = Sandbox.binary)
        throws -> Sandbox.Result
    {
        try run(arguments, input: input, binary: binary)
    }

    private func run(_ arguments: [String], input: String = "", binary: String = Sandbox.binary)
        throws -> Sandbox.Result
    {
        try sandbox.run(arguments, input: input, binary: binary)
    }

    private func write(_ text: String, _ name: String) throws { try sandbox.write(text, name) }
    private func read(_ name: String) throws -> String { try sandbox.read(name) }

    private let article = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.

        Суд приговорил журналиста к пяти годам колонии.

        The court sentenced the journalist to five years in a penal colony.
        """

    @Test func versionAndHelp() throws {
        #expect(try run("--version").output.hasPrefix("sverka "))
        #expect(try run("--help").output.contains("review"))
        for command in [
            "review", "align", "glossary build", "identify", "evaluate", "lexicon", "analyze",
            "completions",
        ] {
            let words = command.split(separator: " ").map(String.init)
            let result =
                words.count == 1
                ? try run(words[0], "--help") : try run(words[0], words[1], "--help")
            #expect(result.status == 0)
            #expect(result.output.contains("example"), "\(command)")
            #expect(result.output.contains("sverka \(command)"))
        }
    }

    @Test func mistypedWordsGetASuggestion() throws {
        let command = try run("reveiw")
        #expect(command.status == 64)
        #expect(command.errors.contains("did you mean 'review'?"))
        let option = try run("align", "--fromat", "tsv", "a.txt")
        #expect(option.status == 64)
        #expect(option.errors.contains("did you mean '--format'?"))
        #expect(try run("align", "--jobs", "many", "a.txt").status == 64)
        #expect(try run("review", "a.txt").status == 64)
    }

    @Test func badInputIsNamedAndTheRestIsDone() throws {
        try write(article, "good.txt")
        try write("", "empty.txt")
        try Data([0x7F, 0x45, 0, 1, 2, 0, 0xFF, 3, 0, 9, 9]).write(
            to: URL(fileURLWithPath: folder + "/binary.txt"))
        let result = try run(
            "review", "good.txt", "empty.txt", "binary.txt", "none.txt", "-o", "out")
        #expect(result.status == 1)
        for name in [
            "empty.txt: the file is empty", "binary.txt: not a text file", "none.txt: no such file",
        ] {
            #expect(result.errors.contains(name), "\(result.errors)")
        }
        #expect(try read("out/alignment.tsv").contains("good.txt"))
        #expect(try run("review", "none.txt", "-o", "out2").status == 2)
    }

    @Test func oneLanguageIsNormal() throws {
        try write("Parliament passed the law.\n\nThe court sat late into the night.", "en.txt")
        let result = try run("review", "en.txt", "-o", "out")
        #expect(result.status == 0)
        #expect(result.errors.contains("1 in one language only"))
    }

    @Test func anOutputThatCannotBeWrittenIsSaidFirst() throws {
        try write(article, "a.txt")
        try write("a file", "out")
        let result = try run("review", "a.txt", "-o", "out")
        #expect(result.status == 2)
        #expect(try read("out") == "a file")
    }

    @Test func brokenTablesAreLeftAlone() throws {
        try write(article, "a.txt")
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        let page = try read("out/review.html")
        let broken = try read("out/alignment.tsv") + "only\ttwo\n"
        try write(broken, "out/alignment.tsv")
        let result = try run("review", "a.txt", "-o", "out")
        #expect(result.status == 2)
        #expect(result.errors.contains("out/alignment.tsv:4:3"), "\(result.errors)")
        #expect(try read("out/alignment.tsv") == broken)
        #expect(try read("out/review.html") == page)
    }

    @Test func decisionsAreKept() throws {
        try write(article, "a.txt")
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        var table = try read("out/alignment.tsv")
        table = table.replacingOccurrences(of: "proposed", with: "accepted")
        try write(table, "out/alignment.tsv")
        try write("Новость дня сегодня.\n\n" + article, "a.txt")
        #expect(try run("review", "a.txt", "-o", "out").status == 0)
        let lines = try read("out/alignment.tsv").split(separator: "\n")
        #expect(lines.count { $0.contains("\taccepted\t") } == 2)
        #expect(lines.contains { $0.contains("\t2\t3\t") && $0.contains("accepted") })
    }

    @Test func standardInputAndPipes() throws {
        let result = try run("align", "-", input: article)
        #expect(result.status == 0)
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.output.contains("\t1\t2\t"))
        let words = try run("analyze", "--citation", input: "Вооружённых сил\n")
        #expect(words.output == "Вооружённые силы\n")
    }

    @Test func pairsOfFiles() throws {
        try write("Парламент принял закон о пенсиях.\nСуд приговорил журналиста.\n", "ru.txt")
        try write(
            "Parliament passed the pensions law.\nThe court sentenced the journalist.\n", "en.txt")
        let result = try run("align", "--ru", "ru.txt", "--en", "en.txt", "--lines", "-o", "p.tsv")
        #expect(result.status == 0)
        try write("ru\ten\n1\t1\n2\t2\n", "gold.tsv")
        #expect(
            try run("evaluate", "gold.tsv", "p.tsv").output.hasPrefix(
                "files 1  gold 2  predicted 2\nstrict  P 1.0000  R 1.0000  F1 1.0000\nlax     P 1.0000  R 1.0000  F1 1.0000\n"
            ))
    }

    @Test func documentsOfWordAreReadLikeOthers() throws {
        let body = [["Союзное государство растёт."], ["The ", "State", " Union is growing."]].map {
            "<w:p>" + $0.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
        }.joined()
        let xml = "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
        try Data(ZipArchive.archive(of: [("word/document.xml", Array(xml.utf8))])).write(
            to: URL(fileURLWithPath: folder + "/a.docx"))
        try write("not a document", "b.docx")
        try write("ru\ten\tstatus\n\tState Union\tdeprecated\n", "g.tsv")
        let found = try run("check", "b.docx", "a.docx", "--glossary", "g.tsv")
        #expect(found.status == 1)
        #expect(found.output.contains("a.docx:2:2: error:"), "\(found.output)")
        #expect(found.errors.contains("b.docx: can't be read: not a zip archive"))
        #expect(try run("align", "a.docx").output.contains("\t1\t1\t2\t"))
        let lines = try run("identify", "--lines", "a.docx")
        #expect(lines.status == 2)
        #expect(lines.errors.contains("leave --lines out"))
    }

    @Test func aFileWithoutTextIsNamed() throws {
        try write("{}", "a.json")
        try write("The bridge is closed.\n", "b.txt")
        let result = try run("identify", "a.json", "b.txt")
        #expect(result.status == 1)
        #expect(result.errors.contains("a.json: no text in it to identify"))
        #expect(result.output.contains("The bridge is closed."))
    }

    @Test func whatAGivenGlossaryRejectsIsNotProposed() throws {
        let text = "Союзное государство растёт.\n\nThe Union State is growing.\n\n"
        try write(text + text.replacingOccurrences(of: "ра", with: "до"), "a.txt")
        #expect(try run("glossary", "build", "a.txt").output.contains("Union State\tproposed"))
        try write("ru\ten\tstatus\nСоюзное государство\tUnion State\trejected\n", "g.tsv")
        let result = try run("glossary", "build", "a.txt", "--glossary", "g.tsv")
        #expect(result.status == 0)
        #expect(!result.output.contains("Союзное государство\tUnion State\tproposed"))
    }

    /// The binary has its knowledge inside and works where no checkout is.
    @Test func theBinaryWorksElsewhere() throws {
        let moved = folder + "/elsewhere"
        try FileManager.default.copyItem(atPath: Sandbox.binary, toPath: moved)
        let result = try run("lexicon", "государству", binary: moved)
        #expect(result.status == 0)
        #expect(result.output.contains("state"))
    }
}
