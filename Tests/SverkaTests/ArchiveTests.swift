import Foundation
import Sverka
import SverkaTestSupport
import Testing

/// A large archive: counted in parts, and looked at over time; all on one
/// pipeline, which several threads may use at once.
@Suite struct ArchiveTests {
    private static let pipeline = Pipeline(jobs: 2)

    private static let alignments: [Alignment] = {
        pipeline.align(Inputs([Repository.root + "/Corpus"]).files).compactMap { outcome in
            if case .aligned(let reviewed, _) = outcome { reviewed.alignment } else { nil }
        }
    }()

    @Test(arguments: [1, 5, 9])
    func partsAddUpToTheWhole(_ cut: Int) throws {
        let sources = Pipeline.GlossarySources()
        var sum: PartialCounts?
        for part in [Self.alignments[..<cut], Self.alignments[cut...]] {
            let counts = Self.pipeline.partialCounts(Array(part), sources)
            let read = try PartialCounts(
                parsing: counts.bytes(version: "1"), path: "part", version: "1")
            #expect(read.bytes(version: "1") == counts.bytes(version: "1"))
            if sum?.add(read) == nil { sum = read }
        }
        let whole = Self.pipeline.glossary(Self.alignments, sources)
        #expect(Self.pipeline.glossary(try #require(sum), sources) == whole)
    }

    @Test func otherFilesAreRefused() {
        func problem(_ text: String) -> String? {
            do {
                _ = try PartialCounts(parsing: Array(text.utf8), path: "p", version: "1")
                return nil
            } catch {
                return error.description
            }
        }
        #expect(problem("")?.hasPrefix("p:1:") == true)
        #expect(problem("concept\tru\ten\n")?.contains("no partial counts") == true)
        let other = PartialCounts(TermStatistics(), documents: 0).bytes(version: "2")
        #expect(problem(String(decoding: other, as: UTF8.self))?.contains("version 2") == true)
        let mine = PartialCounts(TermStatistics(), documents: 0).bytes(version: "1")
        #expect(problem(String(decoding: mine, as: UTF8.self)) == nil)
        #expect(
            problem(String(decoding: mine, as: UTF8.self) + "{\"side\":7}\n")?.hasPrefix("p:2:")
                == true)
    }

    @Test(arguments: [
        ("a/2024-03/x.txt", "2024-03", "2024"), ("2023_11_02 talks.txt", "2023-11", "2023"),
        ("news/20251231.txt", "2025-12", "2025"), ("x/2024/07/a.txt", "2024-07", "2024"),
        ("plain.txt", "plain.txt", "plain.txt"), ("1234567.txt", "1234567.txt", "1234567.txt"),
        ("2024-13.txt", "2024-13.txt", "2024-13.txt"),
    ])
    func documentsAreGroupedByDate(_ path: String, month: String, year: String) {
        #expect(GlossaryStats.group(of: path, by: .month) == month)
        #expect(GlossaryStats.group(of: path, by: .year) == year)
        #expect(GlossaryStats.group(of: path, by: .document) == path)
    }

    @Test func renderingsAreCountedByMonth() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = [
            "2024-01-05.txt": "The Union State met. The union state's budget grew this year.",
            "2024-01-09.txt": "The State Union has a new budget, officials said on Tuesday.",
            "2024-02-01.txt": "The State Union has a new secretary, officials said on Friday.",
        ]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in texts {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        var rows: [GlossaryRow] = []
        for (english, status) in [
            ("Union State", GlossaryRow.Status.preferred), ("State Union", .deprecated),
        ] {
            var row = GlossaryRow()
            row.concept = "us"
            row.russian = "Союзное государство"
            row.english = english
            row.status = status
            rows.append(row)
        }
        let outcome = Self.pipeline.stats(
            Glossary(rows: rows), Inputs([folder.path]).files, by: .month)
        #expect(outcome.errors.isEmpty)
        let lines = outcome.stats.lines.map {
            "\($0.group) \($0.term) \($0.status) \($0.count) \($0.documents)"
        }
        #expect(
            lines == [
                "2024-01 Union State preferred 2 1", "2024-01 State Union deprecated 1 1",
                "2024-02 State Union deprecated 1 1",
            ])
    }
}
