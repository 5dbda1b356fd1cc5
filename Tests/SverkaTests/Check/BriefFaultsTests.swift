import Foundation
import Sverka
import SverkaTestSupport
import Testing

/// Faults planted by hand in short texts, in every kind that a check knows; see
/// `PlantedFaultsTests` for how they are marked. The built-in list takes part.
@Suite struct BriefFaultsTests {
    private typealias Planted = PlantedFaultsTests.Planted

    /// A folder of texts, and what it must show.
    struct Collection: CustomTestStringConvertible {
        let name: String
        let texts: Int, faults: Int
        /// Faults in a hundred that may be missed.
        let missed: Int
        /// Errors and warnings on 10,000 words without faults, at most.
        let loud: Int

        var folder: String { "Tests/SverkaCheckTests/Faults/" + name }
        var testDescription: String { name }
    }

    static let collections = [
        Collection(name: "brief", texts: 40, faults: 119, missed: 8, loud: 3),
        Collection(name: "short", texts: 30, faults: 208, missed: 8, loud: 9),
    ]

    /// The texts of the files, each behind a line of `#` and its name.
    private static func texts(_ collection: Collection) throws -> [Planted] {
        let folder = URL(fileURLWithPath: Repository.root).appending(path: collection.folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".txt") }.flatMap { file in
                try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                    .split(separator: "# ").map { part in
                        let lines = part.split(separator: "\n", maxSplits: 1)
                        return Planted(name: String(lines[0]), marked: String(lines[1]))
                    }
            }
    }

    /// What is found in each of some texts.
    private static func findings(
        _ texts: [String], _ collection: Collection
    ) throws -> [[Finding]] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "sverka-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try texts.enumerated().map { index, text in
            let path = folder.appending(path: "\(index).txt").path
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return Inputs.File(path: path, format: .plain)
        }
        let path = collection.folder + "/glossary.tsv"
        let glossary = try Glossary(Table(parsing: Repository.bytes(path), path: path), path: path)
        let pipeline = Pipeline()
        let terms = pipeline.checkTerms(
            Pipeline.checkGlossary(newsroom: true, [glossary]),
            forbidden: [ForbiddenWord("товарищи")])
        return try pipeline.check(files, terms).map { try $0.get().findings }
    }

    /// A finding in either paragraph of the pair that a fault stands in.
    private static func isCaught(
        _ fault: PlantedFaultsTests.Fault, _ findings: [Finding], in text: String
    ) -> Bool {
        let line = text.utf8.prefix(fault.range.lowerBound).count { $0 == 0x0A }
        let isMissing = fault.kind == "missing"
        return findings.contains {
            $0.kind.rawValue == fault.kind && ($0.line - 1) / 4 == line / 4
                && (!isMissing || $0.found == fault.found)
        }
    }

    @Test(arguments: collections)
    func plantedFaultsAreFound(_ collection: Collection) throws {
        let texts = try Self.texts(collection)
        var planted = 0, missed: [String] = []
        for (text, found) in zip(
            texts, try Self.findings(texts.map(\.faulty), collection))
        {
            planted += text.faults.count
            missed += text.faults.filter { !Self.isCaught($0, found, in: text.faulty) }
                .map { "\(text.name) \($0.kind): \($0.found)" }
        }
        #expect(texts.count == collection.texts && planted == collection.faults)
        #expect(
            missed.count * 100 <= planted * collection.missed, "\(missed.joined(separator: "\n"))")
    }

    /// Errors and warnings on the same texts without faults; notes of the built-in
    /// list are for the curious.
    @Test(arguments: collections)
    func cleanTextsAreLeftAlone(_ collection: Collection) throws {
        let texts = try Self.texts(collection)
        let words = texts.reduce(0) { $0 + $1.clean.split(whereSeparator: \.isWhitespace).count }
        let found = try Self.findings(texts.map(\.clean), collection).flatMap { $0 }
        let loud = found.filter { $0.severity != .note }.map { "\($0.line) \($0.message)" }
        #expect(loud.count * 10_000 <= words * collection.loud, "\(loud.joined(separator: "\n"))")
        #expect(!found.contains { $0.kind == .names || $0.kind == .partial })
    }
}
