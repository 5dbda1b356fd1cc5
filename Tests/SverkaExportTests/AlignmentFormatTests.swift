import SverkaAlignment
import SverkaExport
import SverkaReview
import SverkaText
import Testing

@Suite struct AlignmentFormatTests {
    /// An alignment of units that are named by their numbers.
    private func alignment(
        _ rows: [([Int], [Int])], text: String = ""
    ) -> ReviewedAlignment {
        func units(_ numbers: [Int], _ language: Language) -> [Unit] {
            (1...(numbers.max() ?? 1)).map {
                Unit(
                    number: UnitNumber($0), language: language, text: text + "\($0)",
                    place: SourceRange(line: 1, bytes: 0..<0))
            }
        }
        return ReviewedAlignment(
            Alignment(
                document: "d" + text,
                units: Bilingual(
                    russian: units(rows.flatMap(\.0), .russian),
                    english: units(rows.flatMap(\.1), .english)),
                rows: rows.map { row in
                    Alignment.Row(
                        Bilingual(russian: row.0.map { $0 - 1 }, english: row.1.map { $0 - 1 }),
                        confidence: 0.9)
                }))
    }

    private func text(_ format: String, _ alignments: [ReviewedAlignment]) throws -> String {
        String(
            decoding: try #require(AlignmentFormats.named(format)).bytes(alignments), as: UTF8.self)
    }

    struct Ladder: Sendable {
        var rows: [([Int], [Int])]
        var rungs: [String]
    }

    @Test(arguments: [
        Ladder(
            rows: [([1], [1]), ([2, 3], [2]), ([], [3]), ([4], [])],
            rungs: ["0 0 0.90", "1 1 0.90", "3 2 0.90", "4 2 0.90", "4 3 0.00"]),
        // What crosses stands alone; 0.10 is the chance that it should.
        Ladder(
            rows: [([1], [1]), ([2], [3]), ([3], [4]), ([4], [2]), ([5], [5])],
            rungs: [
                "0 0 0.90", "1 1 0.10", "1 2 0.90", "2 3 0.90", "3 4 0.10", "4 4 0.90", "5 5 0.00",
            ]),
        // So do units that others stand between.
        Ladder(
            rows: [([1], [1, 3]), ([2], [2])],
            rungs: ["0 0 0.10", "1 0 0.10", "1 1 0.90", "2 2 0.10", "2 3 0.00"]),
    ]) func aLadderOnlyClimbs(_ ladder: Ladder) throws {
        let lines = try text("ladder", [alignment(ladder.rows)])
        #expect(
            lines.split(separator: "\n").map { String($0).replacing("\t", with: " ") }
                == ladder.rungs)
    }

    @Test func eachDocumentHasItsLadder() throws {
        let one = alignment([([1], [1])])
        #expect(
            try text("ladder", [one, one]) == "0\t0\t0.90\n1\t1\t0.00\n\n0\t0\t0.90\n1\t1\t0.00\n")
    }

    /// Characters that XML has no place for are left out, and no others.
    @Test(arguments: ["tmx", "xliff"]) func whatXMLForbidsIsLeftOut(_ format: String) throws {
        let awkward = "a\u{FFFE}b\u{FFFF}c\u{1}d\u{FFFD}\u{FEFF}\u{1FFFE}\u{EFFF}ё<&>\"'"
        let written = try text(format, [alignment([([1], [1])], text: awkward)])
        #expect(written.contains("abcd\u{FFFD}\u{FEFF}\u{1FFFE}\u{EFFF}ё&lt;&amp;&gt;"))
        #expect(!written.unicodeScalars.contains { [0xFFFE, 0xFFFF, 1].contains($0.value) })
    }
}
