import SverkaSupport
import Foundation
import SverkaExport
import SverkaTerminology
import SverkaTestSupport
import SverkaText
import Testing

/// Every format on one awkward glossary, against the files in `Golden`.
///
/// To renew these after a change that is meant, set `SVERKA_RENEW_GOLDEN=1` for
/// one run, which fails; then look at what `git diff` shows:
///
///     SVERKA_RENEW_GOLDEN=1 swift test -c release --filter GoldenTests
@Suite struct GoldenTests {
    private static let folder = "Tests/SverkaExportTests/Golden"
    private static let renews =
        ProcessInfo.processInfo.environment["SVERKA_RENEW_GOLDEN"] != nil

    /// A format with what it is told, and the file it makes.
    struct Sample: Sendable, CustomTestStringConvertible {
        var format: String
        var source = Side.russian
        var file: String
        var testDescription: String { file }
        /// Each format has a folder.
        var path: String { "\(format)/\(file)" }
    }

    private static let samples: [Sample] =
        GlossaryFormats.all.map { type(of: $0).name }.map {
            Sample(format: $0, file: "ru-en.\($0)")
        }
        + ["tbx", "omegat", "deepl", "tmx", "weblate", "markdown"].map {
            Sample(format: $0, source: .english, file: "en-ru.\($0)")
        } + [Sample(format: "deepl", file: "ru-en.deepl.csv")]

    private func glossary(_ sample: Sample) throws -> ExportedGlossary {
        let path = Self.folder + "/glossary.tsv"
        let table = try Table(parsing: Repository.bytes(path), path: path)
        var glossary = ExportedGlossary(
            try Glossary(table, path: path), statuses: [.preferred, .admitted, .deprecated])
        glossary.source = sample.source
        (glossary.title, glossary.author) = ("Слова & \"имена\"", "Редакция <a>")
        glossary.ending = sample.file.hasSuffix(".csv") ? "csv" : ""
        return glossary
    }

    /// The files of an export by their paths below `Golden`; of an archive one
    /// file with the text of each entry, and what was left out as another.
    private func files(_ sample: Sample) throws -> [(path: String, text: String)] {
        let glossary = try glossary(sample)
        let format = try #require(GlossaryFormats.named(sample.format))
        let export = format.export(glossary)
        var out = try export.files.map { file in
            let path = file.path.isEmpty ? sample.path : "\(sample.path)/\(file.path)"
            guard type(of: format).isBinary else {
                return (path, String(decoding: file.bytes, as: UTF8.self))
            }
            let archive = try ZipArchive(file.bytes)
            return try (
                path + ".txt",
                archive.names.map { name in
                    let text = String(decoding: try archive.contents(of: name), as: UTF8.self)
                    return "==== \(name)\n\(text.replacing("><", with: ">\n<"))\n"
                }.joined()
            )
        }
        let omissions = glossary.omissions(format) + export.omissions
        if !omissions.isEmpty {
            out.append((sample.path + ".omissions", omissions.map { "\($0)\n" }.joined()))
        }
        return out
    }

    @Test(arguments: samples) func theExportIsAsItWas(_ sample: Sample) throws {
        for (path, text) in try files(sample) {
            let golden = "\(Self.folder)/\(path)"
            if Self.renews {
                let url = URL(fileURLWithPath: Repository.root + "/" + golden)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
                Issue.record("\(golden) was written anew; look at it")
                continue
            }
            let wanted = String(decoding: try Repository.bytes(golden), as: UTF8.self)
            #expect(
                Array(text.utf8) == Array(wanted.utf8),
                "\(path): \(Self.firstDifference(text, wanted))")
        }
    }

    /// The first line that differs, both ways.
    private static func firstDifference(_ got: String, _ wanted: String) -> String {
        let lines = [got, wanted].map {
            $0.split(separator: "\n", omittingEmptySubsequences: false)
        }
        for number in 0..<max(lines[0].count, lines[1].count) {
            let pair = lines.map { number < $0.count ? String($0[number]) : "(end)" }
            if Array(pair[0].utf8) != Array(pair[1].utf8) {
                return "line \(number + 1) is \(pair[0]), was \(pair[1])"
            }
        }
        return ""
    }

    /// No file lies in `Golden` that no format makes.
    @Test(.disabled(if: renews)) func everyGoldenFileIsMade() throws {
        let made = Set(try Self.samples.flatMap { try files($0).map(\.path) })
        #expect(Set(Repository.files(below: Self.folder)) == made.union(["glossary.tsv"]))
    }

    /// The published schema has the fields and words that the export has.
    @Test func theSchemaIsThatOfTheExport() throws {
        let path = "Sources/Sverka/Sverka.docc/Resources/glossary.schema.json"
        let schema = try object(Repository.bytes(path))
        let text = try files(Sample(format: "json", file: ""))[0].text
        let export = try object(Array(text.utf8))
        let definitions = try #require(schema["$defs"] as? [String: Any])
        let concept = try #require((export["concepts"] as? [[String: Any]])?.first)
        let rendering = try #require((concept["renderings"] as? [[String: Any]])?.first)
        for (described, written) in [
            (schema, export), (definitions["concept"] as? [String: Any], concept),
            (definitions["rendering"] as? [String: Any], rendering),
        ] {
            let properties = try #require(described?["properties"] as? [String: Any])
            #expect(properties.keys.sorted() == written.keys.sorted())
            #expect((described?["required"] as? [String])?.sorted() == written.keys.sorted())
        }
        func words(_ definition: String, _ field: String) -> [String]? {
            let properties = (definitions[definition] as? [String: Any])?["properties"]
            return ((properties as? [String: Any])?[field] as? [String: Any])?["enum"] as? [String]
        }
        #expect(words("concept", "kind") == GlossaryRow.Kind.allCases.map(\.rawValue))
        #expect(words("rendering", "status") == GlossaryRow.Status.allCases.map(\.rawValue))
        #expect(words("rendering", "form") == GlossaryRow.Form.allCases.map(\.rawValue))
        #expect(words("rendering", "source") == GlossaryRow.Source.allCases.map(\.rawValue))
    }

    private func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
}
