import Foundation
import Testing

/// `--stream`: JSON lines in, JSON lines out.
@Suite struct DocumentStreamTests {
    private static let article =
        "Подписан новый договор о границе.\\n\\nA new border treaty was signed."
    private static let lines = [
        #"{"document": "a.txt", "text": "\#(article)"}"#,
        "{", "", "[]", #"{"document": 1, "text": ""}"#, #"{"text": "a"}"#,
        #"{"document": "b", "ru": "Подписан договор.", "en": "A treaty was signed."}"#,
        #"{"document": "c", "ru": "Подписан договор."}"#, #"{"document": "d", "text": " "}"#,
    ]

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test(arguments: [(["align"], "rows"), (["check"], "findings")])
    func documentsComeOutInOrder(_ command: [String], _ member: String) throws {
        let result = try Sandbox().run(
            command + ["--stream", "-q"], input: Self.lines.joined(separator: "\n"))
        let out = try objects(result.output)
        #expect(result.status == 2)
        #expect(out.map { $0["line"] as? Int } == [nil, 2, 4, 5, 6, nil, 8, 9])
        #expect(out.map { $0[member] != nil } == out.map { $0["error"] == nil })
        #expect(out.compactMap { $0["document"] as? String } == ["a.txt", "b", "d"])
    }

    @Test func identifyTakesTexts() throws {
        let result = try Sandbox().run(
            ["identify", "--stream"], input: Self.lines[0] + "\n" + Self.lines[6])
        let out = try objects(result.output)
        #expect((out[0]["units"] as? [Any])?.count == 2)
        #expect(out[1]["line"] as? Int == 2)
        #expect(result.status == 2)
    }

    /// Counts of a stream are those of the files.
    @Test func countsAreThoseOfFiles() throws {
        let sandbox = try Sandbox()
        let text = "Подписан новый договор о границе.\n\nA new border treaty was signed.\n"
        try sandbox.write(text, "a.txt")
        let files = try sandbox.run(["glossary", "build", "--partial", "a.txt", "-q"])
        let line = String(
            decoding: try JSONEncoder().encode(["document": "a.txt", "text": text]),
            as: UTF8.self)
        let stream = try sandbox.run(
            ["glossary", "build", "--partial", "--stream", "-q"], input: line + "\n{\n")
        #expect(stream.status == 2)
        #expect(stream.output.hasPrefix(files.output))
        try sandbox.write(stream.output, "a.counts")
        #expect(try sandbox.run(["glossary", "add", "a.counts", "-q"]).status == 0)
    }

    @Test(arguments: [
        ["align", "--stream", "a.txt"], ["align", "--stream", "--format", "tsv"],
        ["check", "--stream", "--fix"], ["identify", "--stream", "--lines"],
        ["glossary", "build", "--stream"],
    ])
    func whatDoesNotGoTogetherIsRefused(_ words: [String]) throws {
        #expect(try Sandbox().run(words).status == 64)
    }

    @Test func doctorIsFine() throws {
        let result = try Sandbox().run(["doctor"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("version"))
        #expect(try Sandbox().run(["doctor", "a"]).status == 64)
    }
}
