import Foundation
import Sverka
import SverkaSupport
import Testing

/// `sverka glossary export` as it is called.
@Suite struct GlossaryExportCommandTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func run(_ words: String...) throws -> Sandbox.Result { try sandbox.run(words) }
    private func write(_ text: String, _ name: String) throws { try sandbox.write(text, name) }
    private func read(_ name: String) throws -> String { try sandbox.read(name) }

    @Test func glossariesAreMergedAndExported() throws {
        try write("ru\ten\tstatus\nсуд\tcourt\tpreferred\n", "a.tsv")
        try write("ru\ten\tstatus\nсуд\tcourt\tdeprecated\nмир\tpeace\tadmitted\n", "b.tsv")
        let merged = try run("glossary", "merge", "a.tsv", "b.tsv", "-o", "c.tsv")
        #expect(merged.status == 1)
        #expect(merged.errors.contains("status is deprecated, before it was preferred"))
        let exported = try run(
            "glossary", "export", "c.tsv", "--format", "deepl", "--direction", "en-ru")
        #expect(exported.status == 0)
        #expect(exported.output == "court\tсуд\npeace\tмир\n")
        try write("ru\ten\tstatus\nа\u{1}б\tx\tpreferred\n", "bad.tsv")
        let refused = try run("glossary", "export", "bad.tsv", "--format", "tbx", "-o", "out.tbx")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("bad.tsv:2:1"))
        #expect(!FileManager.default.fileExists(atPath: sandbox.folder + "/out.tbx"))
    }

    /// What no XML may hold is refused by every format, with its place, before
    /// anything is written.
    @Test func controlCharactersAreRefused() throws {
        let header = "ru\ten\tnote\tmine\tstatus\n"
        for (table, place) in [
            (header + "а\tx\t\t\tpreferred\nа\u{1}б\tx\t\t\tpreferred\n", "3:1"),
            (header + "а\tx\u{1B}\t\t\tpreferred\n", "2:2"),
            (header + "а\tx\t\u{8}\t\tpreferred\n", "2:3"),
            (header + "а\tx\t\t\u{1F}\tpreferred\n", "2:4"),
            ("ru\ten\tmi\u{2}ne\nа\tx\t\n", "1:3"),
        ] {
            try write(table, "bad.tsv")
            for format in GlossaryFormats.all.map({ type(of: $0).name }) {
                let result = try run(
                    "glossary", "export", "bad.tsv", "--format", format, "-o", "out.\(format)")
                #expect(result.status == 2)
                #expect(result.errors.contains("bad.tsv:\(place): a control character"))
                #expect(!FileManager.default.fileExists(atPath: sandbox.folder + "/out.\(format)"))
            }
        }
        try write("ru\ten\nа\tx\n", "good.tsv")
        let title = try run(
            "glossary", "export", "good.tsv", "--format", "tbx", "--title", "a\u{1}b")
        #expect(title.status == 64 && title.output.isEmpty)
    }

    /// Articles hold it, and examples are of articles; XML can't have it.
    @Test(arguments: ["\u{FFFE}", "\u{FFFF}"])
    func whatIsNoCharacterIsReplaced(_ character: String) throws {
        try write("ru\ten\tnote\nсуд\tcourt\ta\(character)b\n", "g.tsv")
        for format in ["tbx", "csv"] {
            let result = try run(
                "glossary", "export", "g.tsv", "--format", format, "--status", "proposed", "-o",
                "out.\(format)")
            #expect(result.status == 0)
            #expect(try !read("out.\(format)").contains(character))
        }
    }

    @Test func aFolderIsWrittenWhole() throws {
        try write(
            "concept\tru\ten\tstatus\ns\tсайт\twebsite\tpreferred\ns\tсайт\tsite\tdeprecated\n",
            "g.tsv")
        func export(_ output: String...) throws -> Sandbox.Result {
            let words = ["glossary", "export", "g.tsv", "--format", "vale"] + output
            return try sandbox.run(words)
        }
        #expect(try export().status == 64)
        #expect(try export("-o", "-").status == 64)
        for _ in 1...2 {
            #expect(try export("-o", "made/rules").status == 0)
            #expect(try read("made/rules/styles/Sverka/English.yml").contains("site"))
            #expect(try read("made/rules/.vale.ini").contains("BasedOnStyles = Sverka"))
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.folder + "/made") == [
                "rules"
            ])
        // A rule that has no words any more goes.
        try write("concept\tru\ten\tstatus\ns\tсайт\twebsite\tpreferred\n", "g.tsv")
        #expect(try export("-o", "made/rules").status == 0)
        #expect(throws: (any Error).self) { try read("made/rules/styles/Sverka/English.yml") }
        // What is not the export's is left alone, and said before the work.
        try write("mine", "made/rules/styles.txt")
        let full = try export("-o", "made/rules")
        #expect(full.status == 2 && full.errors.contains("styles.txt stands in it"))
        #expect(try read("made/rules/styles.txt") == "mine")
        let file = try export("-o", "g.tsv")
        #expect(file.status == 2 && file.errors.contains("g.tsv: is a file; give a folder"))
    }

    @Test func deepLHasTwoForms() throws {
        try write("ru\ten\tstatus\nсуд\tcourt, the\tpreferred\n", "g.tsv")
        for (output, wanted) in [
            ("g.csv", "суд,\"court, the\"\r\n"), ("g.deepl", "суд\tcourt, the\n"),
        ] {
            let result = try run(
                "glossary", "export", "g.tsv", "--format", "deepl", "-o", output, "--author", "A")
            #expect(result.status == 0)
            #expect(result.errors.contains("author not written: deepl has none"))
            #expect(try read(output) == wanted)
        }
    }
}
