import Foundation
import Sverka
import Testing

@Suite struct CheckConfigurationTests {
    private func read(
        _ text: String, path: String = "a/.sverka.json"
    ) throws(ConfigurationError) -> CheckConfiguration {
        try CheckConfiguration(Array(text.utf8), path: path)
    }

    @Test func allKeysAreRead() throws {
        let found = try read(
            """
            {
                "glossary": ["house.tsv", "../more/names.tsv", "/root.tsv"],
                "severities": {"missing": "error", "name-variant": "off"},
                "ignore": ["drafts/**", "*.old.txt"],
                "source": "en"
            }
            """)
        #expect(found.glossaries == ["a/house.tsv", "more/names.tsv", "/root.tsv"])
        #expect(found.severities == [.missing: .error, .nameVariant: .off])
        #expect(found.ignored == [Glob("drafts/**"), Glob("*.old.txt")])
        #expect(found.source == .english)
        #expect(found.ignores("a/drafts/x/y.txt") && found.ignores("a/b/c.old.txt"))
        #expect(!found.ignores("drafts/x.txt") && !found.ignores("a/c.txt"))
    }

    @Test func forbiddenWordsAreAListOrHaveBetterOnes() throws {
        let words = try read("{\"forbidden\": {\"utilize\": \"use\"}}").forbidden
        #expect(words == [ForbiddenWord("utilize", use: "use")])
        #expect(try read("{\"forbidden\": [\"a\", \"b\"]}").forbidden.map(\.word) == ["a", "b"])
    }

    @Test func allKeysMayBeLeftOut() throws {
        let found = try read("{}")
        #expect(found.glossaries.isEmpty && found.severities.isEmpty && found.source == nil)
        #expect(try read("\u{FEFF}{\"glossary\": \"g.tsv\"}").glossaries == ["a/g.tsv"])
    }

    /// A file, and what is said of it behind the path.
    @Test(arguments: [
        (
            "{\n  \"glosary\": \"g.tsv\"\n}",
            ":2: glosary: unknown key 'glosary'; did you mean 'glossary'?"
        ),
        (
            "{\n\"colour\": 1}",
            ":2: colour: unknown key 'colour'; known are glossary, severities, ignore, source, forbidden"
        ),
        (
            "{\"severities\": {\n\"mising\": \"off\"}}",
            ":2: severities.mising: unknown kind of finding 'mising'; did you mean 'missing'?"
        ),
        (
            "{\"severities\": {\"missing\": \"warn\"}}",
            ":1: severities.missing: unknown severity 'warn'; known are error, warning, note, off"
        ),
        (
            "{\"severities\": {\"missing\":\n 2}}",
            ":2: severities.missing: a text is expected, not a number"
        ),
        ("{\"severities\": []}", ":1: severities: an object is expected, not a list"),
        (
            "{\"glossary\": true}",
            ":1: glossary: a text or a list of texts is expected, not true or false"
        ),
        ("{\"ignore\": [\"a\",\n null]}", ":2: ignore[1]: a text is expected, not null"),
        ("{\"source\": \"de\"}", ":1: source: unknown language 'de'; did you mean 'en'?"),
        (
            "{\"forbidden\": {\"a\": 1}}",
            ":1: forbidden.a: a text is expected, not a number"
        ),
        ("[]", ":1: an object is expected, not a list"),
        ("{\n\"source\": \"en\",\n}", ":3: column 1: no comma may stand before a bracket"),
        ("{\n// so\n}", ":2: column 1: a key in double quotes is expected"),
        ("{\"source\": 'en'}", ":1: column 12: no JSON value; texts stand in double quotes"),
        ("{\"source\": \"en\"", ":1: column 16: a comma or '}' is expected"),
        ("{\"a\": \"b\n\"}", ":1: column 9: a text must end on its line"),
        ("{} {}", ":1: column 4: nothing may follow the closing bracket"),
        (
            "{\"source\": \"en\", \"source\": \"ru\"}",
            ":1: column 26: the key 'source' stands here twice"
        ),
        ("", ":1: column 1: a value is missing at the end of the file"),
    ])
    func mistakesAreNamed(_ text: String, _ message: String) {
        let error = #expect(throws: ConfigurationError.self) { try read(text) }
        #expect(error.map { "\($0)" } == "a/.sverka.json" + message)
    }

    /// Reading may refuse, but never traps.
    @Test func brokenFilesAreRefused() {
        let whole = Array(
            "{\"severities\": {\"missing\": \"\\u0065rror\"}, \"ignore\": [\"a\", \"\\ud83d\\ude00\"]}"
                .utf8)
        for end in whole.indices { _ = try? CheckConfiguration(Array(whole[..<end]), path: "a") }
        for index in whole.indices {
            var bytes = whole
            bytes[index] = UInt8(truncatingIfNeeded: index &* 37 &+ 11)
            _ = try? CheckConfiguration(bytes, path: "a")
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: ConfigurationError.self) { try read(deep) }
    }

    @Test func theNearestFileHolds() throws {
        let root = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(
            atPath: root + "/a/b/c", withIntermediateDirectories: true)
        func write(_ text: String, _ name: String) throws {
            try text.write(toFile: root + "/" + name, atomically: true, encoding: .utf8)
        }
        try write("{\"source\": \"en\"}", ".sverka.json")
        try write("{\"glossary\": \"g.tsv\"}", "a/b/.sverka.json")
        var configurations = CheckConfigurations()
        let above = try configurations.nearest(to: root + "/a/x.txt")
        #expect(above?.source == .english)
        let near = try configurations.nearest(to: root + "/a/b/c/x.txt")
        #expect(near?.source == nil)
        #expect(near?.glossaries == [root + "/a/b/g.tsv"])
    }

    /// Slashes are bytes, whatever stands behind them.
    @Test func namesMayBeginWithAMark() throws {
        let found = try read(
            "{\"glossary\": \"g.tsv\", \"ignore\": \"\u{301}x.txt\"}",
            path: "a/\u{301}b/.sverka.json")
        #expect(found.glossaries.map { Array($0.utf8) } == [Array("a/\u{301}b/g.tsv".utf8)])
        let root = try read("{\"ignore\": [\"*\"]}", path: ".sverka.json")
        #expect(root.ignores("\u{301}x.txt"))
    }

    @Test func deepPathsAreLookedThrough() throws {
        let root = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        let deep = root + String(repeating: "/a", count: 1000) + "/x.txt"
        var configurations = CheckConfigurations()
        #expect(try configurations.nearest(to: deep) == nil)
    }
}
