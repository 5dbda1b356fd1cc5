import SverkaSupport
import Foundation
import Testing

/// `sverka check` as it is called.
@Suite struct CheckCommandTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try write(
            "concept\tru\ten\tstatus\nunion-state\tСоюзное государство\tUnion State\tpreferred\n"
                + "union-state\tСоюзное государство\tState Union\tdeprecated\n", "g.tsv")
    }

    private func run(_ arguments: String...) throws -> Sandbox.Result {
        try sandbox.run(["check"] + arguments + ["--no-default-glossary"])
    }

    private func write(_ text: String, _ name: String) throws {
        let path = sandbox.folder + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try sandbox.write(text, name)
    }

    private let error = "error: \"State Union\" is deprecated; use \"Union State\" [deprecated]\n"

    @Test func textsAreCheckedAgainstAGlossary() throws {
        try write(
            "Союзное государство растёт.\n\nThe State Union is growing.\n", "article.txt")
        let found = try run("article.txt", "--glossary", "g.tsv")
        #expect(found.status == 1)
        #expect(found.output == "article.txt:3:5: " + error)
        try write(
            "Союзное государство растёт.\n\nThe Union State is growing.\n", "right.txt")
        #expect(try run("right.txt", "--glossary", "g.tsv").status == 0)
        try write("<!-- sverka: off -->\n\nThe State Union is growing.\n", "silent.md")
        #expect(try run("silent.md", "--glossary", "g.tsv").output == "")
        #expect(try run("nowhere.txt").status == 2)
    }

    @Test func aPairOfFiles() throws {
        try write("Союзное государство растёт.\nТам 5 стран.\n", "r.txt")
        try write("The country grows.\nThere are 6 countries.\n", "e.txt")
        for lines in [[], ["--lines"]] {
            let found = try sandbox.run(
                ["check", "--ru", "r.txt", "--en", "e.txt", "--glossary", "g.tsv"] + lines)
            #expect(found.status == 1)
            #expect(
                found.output
                    == "r.txt:1:1: warning: no rendering of \"Союзное государство\" in unit 1 [missing]\n"
                    + "e.txt:2:11: error: \"6\" here, \"5\" there [number]\n")
        }
        #expect(try run("--ru", "r.txt").status == 64)
        #expect(try run("--ru", "r.txt", "--en", "e.txt", "x.txt").status == 64)
        #expect(try run("x.txt", "--lines").status == 64)
        #expect(try run("--ru", "r.txt", "--en", "none.txt").status == 2)
    }

    @Test func formatsFollowTheOutput() throws {
        try write("The State Union grows.\n", "a.txt")
        for (name, beginning) in [
            ("f.html", "<!DOCTYPE html>"), ("f.json", "["), ("f.sarif", "{"),
            ("f.tsv", "path\tline\t"), ("f.txt", "a.txt:1:5: error"), ("f.other", "path\t"),
        ] {
            #expect(try run("a.txt", "--glossary", "g.tsv", "-o", name).status == 1)
            #expect(try sandbox.read(name).hasPrefix(beginning), "\(name)")
        }
        #expect(
            try run("a.txt", "--glossary", "g.tsv", "--format", "html").output
                .contains("<mark>State Union</mark>"))
        // No colour and no lines of the text in a pipe.
        #expect(try run("a.txt", "--glossary", "g.tsv").output == "a.txt:1:5: " + error)
    }

    @Test func levelsOfFailure() throws {
        try write("Союзное государство растёт.\n\nThe country is growing.\n", "warns.txt")
        try write("The State Union grows.\n", "errs.txt")
        for (name, level, status) in [
            ("warns.txt", "error", Int32(0)), ("warns.txt", "warning", 1),
            ("warns.txt", "never", 0), ("errs.txt", "error", 1), ("errs.txt", "warning", 1),
            ("errs.txt", "never", 0),
        ] {
            let found = try run(name, "--glossary", "g.tsv", "--fail-on", level)
            #expect(found.status == status, "\(name) \(level): \(found.output)")
        }
    }

    @Test func theBuiltInListYieldsNotesAlone() throws {
        try write("В Беларуси приняли закон.\n\nByelorussia passed the law.\n", "a.txt")
        let found = try sandbox.run(["check", "a.txt", "--fail-on", "warning"])
        #expect(found.status == 0, "\(found.output)")
    }

    // MARK: Fixing

    @Test func filesAreFixedOnce() throws {
        try write("The State Union grows.\r\n\r\nIt was a State Union.\r\n", "a.txt")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640], ofItemAtPath: sandbox.folder + "/a.txt")
        let before = try sandbox.read("a.txt")
        let dry = try run("a.txt", "--glossary", "g.tsv", "--fix", "--dry-run")
        #expect(
            dry.output
                == "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n-The State Union grows.\r\n"
                + "+The Union State grows.\r\n \r\n It was a State Union.\r\n")
        #expect(dry.errors.contains("1 replacement in 1 file not written"))
        #expect(try sandbox.read("a.txt") == before)

        let fixed = try run("a.txt", "--glossary", "g.tsv", "--fix")
        #expect(fixed.status == 1)
        #expect(fixed.output == "a.txt:3:10: " + error)
        let after = try sandbox.read("a.txt")
        #expect(after == "The Union State grows.\r\n\r\nIt was a State Union.\r\n")
        let attributes = try FileManager.default.attributesOfItem(
            atPath: sandbox.folder + "/a.txt")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)

        let again = try run("a.txt", "--glossary", "g.tsv", "--fix")
        #expect(again.output == fixed.output)
        #expect(try sandbox.read("a.txt") == after)
        #expect(try run("a.txt", "--dry-run").status == 64)
    }

    @Test func linksStayLinks() throws {
        try write("The State Union grows.\n", "real/a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.folder + "/a.txt", withDestinationPath: "real/a.txt")
        #expect(try run("a.txt", "--glossary", "g.tsv", "--fix").status == 0)
        #expect(try sandbox.read("real/a.txt") == "The Union State grows.\n")
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.folder + "/a.txt")
                == "real/a.txt")
    }

    @Test func whatIsNotFixedIsSaid() throws {
        let cue = "1\n00:00:01,000 --> 00:00:02,000\nThe State Union grows.\n"
        try write(cue, "a.srt")
        let found = try run("a.srt", "--glossary", "g.tsv", "--fix")
        #expect(found.errors.contains("a.srt: not fixed: --fix is for plain text, Markdown, HTML"))
        #expect(try sandbox.read("a.srt") == cue)
        #expect(found.status == 1)
        let input = try sandbox.run(
            ["check", "-", "--glossary", "g.tsv", "--fix"], input: "The State Union grows.\n")
        #expect(input.errors.contains("-: not fixed: standard input can't be written to"))
    }

    // MARK: Configuration

    @Test func theNearestConfigurationHolds() throws {
        try write("{\"glossary\": \"g.tsv\", \"ignore\": [\"drafts/**\"]}", ".sverka.json")
        try write("{\"severities\": {\"deprecated\": \"off\"}}", "quiet/.sverka.json")
        for name in ["a.txt", "sub/b.txt", "drafts/c.txt", "quiet/d.txt"] {
            try write("The State Union grows.\n", name)
        }
        let found = try run(".")
        #expect(found.output == "a.txt:1:5: " + error + "sub/b.txt:1:5: " + error)
        #expect(found.errors.contains("1 ignored"))
        #expect(try run("drafts/c.txt").status == 0)
        // What the command line says goes before.
        try write("ru\ten\tstatus\n\tgrow\tdeprecated\n", "other.tsv")
        let other = try run("a.txt", "--glossary", "other.tsv")
        #expect(other.output == "a.txt:1:17: error: \"grows\" is deprecated [deprecated]\n")
    }

    @Test func severitiesAndSourceAreTaken() throws {
        try write(
            "{\"glossary\": \"g.tsv\", \"source\": \"en\", \"severities\": {\"missing\": \"error\"}}",
            ".sverka.json")
        try write("Страна растёт.\n\nThe Union State is growing.\n", "a.txt")
        let found = try run("a.txt")
        #expect(found.status == 1)
        #expect(found.output.hasPrefix("a.txt:3:5: error: no rendering of \"Union State\""))
        #expect(try run("a.txt", "--source", "ru").output == "")
    }

    @Test func brokenConfigurationsAreNamed() throws {
        try write("The State Union grows.\n", "a.txt")
        try write("{\n    \"severity\": {}\n}\n", ".sverka.json")
        let unknown = try run("a.txt")
        #expect(unknown.status == 2)
        #expect(
            unknown.errors.contains(
                ".sverka.json:2: severity: unknown key 'severity'; did you mean 'severities'?"))
        try write("{\"glossary\": \"none.tsv\"}", ".sverka.json")
        let missing = try run("a.txt")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("none.tsv: no such file"))
    }
}
