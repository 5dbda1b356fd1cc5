import SverkaAlignment
import SverkaTestSupport
import SverkaText

@testable import SverkaReview

/// A table of old, whose rows have no origins, and runs of the program over it.
struct LegacyTable {
    let news = ShortNews()
    var rows: [AlignmentRow] = []

    init(_ rows: [AlignmentRow] = []) { self.rows = rows }

    /// Reads rows as `1|2>4 accepted`: behind `>` stands the number that a
    /// reviewer has written over the one before it.
    init(_ rows: [String], of texts: Bilingual<[String]>) {
        self.rows = rows.map { Self.row($0, of: texts) }
    }

    static func row(_ line: String, of texts: Bilingual<[String]>) -> AlignmentRow {
        let parts = line.split(separator: " ")
        let cells = parts[0].split(separator: "|", omittingEmptySubsequences: false).map { cell in
            cell.split(separator: ">", omittingEmptySubsequences: false).map {
                $0.split(separator: "+").compactMap { Int($0) }
            }
        }
        var row = AlignmentRow()
        row.document = "d"
        row.status = RowStatus(rawValue: String(parts[1]))!
        for (side, cell) in zip(Side.allCases, cells) {
            row.texts[side] = cell[0].map { texts[side][$0 - 1] }.joined(separator: " ")
            row.units[side] = cell[cell.count - 1].map { UnitNumber($0) }
        }
        return row
    }

    /// A run over an article in the state that it is in now.
    func run(_ texts: Bilingual<[String]>, paragraph length: Int = 0) -> ReviewedAlignment {
        run(ShortNews.units(texts, paragraph: length), AlignmentReview(rows: rows))
    }

    func run(_ units: Bilingual<[Unit]>, _ review: AlignmentReview) -> ReviewedAlignment {
        review.reviewed("d", units) { constraints, _ in
            news.aligner.align(
                document: "d", UnitStreams(russian: units.russian, english: units.english),
                constraints: constraints)
        }
    }

    /// The run after another, over the tables that this one wrote.
    func run(
        _ texts: Bilingual<[String]>, after run: ReviewedAlignment, paragraph length: Int = 0
    ) -> ReviewedAlignment {
        self.run(
            ShortNews.units(texts, paragraph: length),
            AlignmentReview(
                rows: run.rows.map(\.row), states: [run.state] + run.earlierStates))
    }
}

extension ReviewedAlignment {
    /// Rows of a status that stand, by their numbers.
    func numbers(_ status: RowStatus) -> [String] {
        rows.map(\.row).filter { $0.status == status && !$0.isLost }.map(\.numbers)
    }

    /// Rows that have come to nothing, as `2|99 no such unit`.
    var lost: [String] {
        rows.map(\.row).filter(\.isLost).map { "\($0.numbers) \($0.problem)" }
    }

    /// All rows, as `2|2 accepted`.
    var lines: [String] {
        rows.map { "\($0.row.numbers) \($0.row.status.rawValue) \($0.row.problem)" }
    }

    /// Whether every unit stands in just one row of the alignment.
    var isTiled: Bool {
        Side.allCases.allSatisfy { side in
            alignment.rows.flatMap { $0.units[side] }.sorted()
                == Array(alignment.units[side].indices)
        }
    }
}
