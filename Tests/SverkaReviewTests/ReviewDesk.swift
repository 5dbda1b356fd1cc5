import SverkaAlignment
import SverkaReview
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

/// A reviewer's table with the article beside it: runs go over it as the program
/// does, and what a person does to it in a spreadsheet is done to its rows.
struct ReviewDesk {
    typealias Row = [String: String]

    private let news: ShortNews
    /// The article.
    var texts: Bilingual<[String]>
    var paragraph = 0
    /// The table as it was written last, and the units beside it.
    private(set) var table: [UInt8]?
    private(set) var units: [UInt8]?
    private(set) var columns: [String] = []
    /// The rows, as a spreadsheet shows them.
    var rows: [Row] = []
    /// Whether the table of units is there.
    var hasUnits = true
    private(set) var reviewed: ReviewedAlignment

    init(_ news: ShortNews, _ texts: Bilingual<[String]>, paragraph: Int = 0) {
        (self.news, self.texts, self.paragraph) = (news, texts, paragraph)
        reviewed = ReviewedAlignment(news.align(texts, paragraph: paragraph))
    }

    /// A run of the program over the table.
    mutating func run() throws {
        let review = try review()
        let all = ShortNews.units(texts, paragraph: paragraph)
        reviewed = review.reviewed("d", all) { constraints, parted in
            var streams = UnitStreams(russian: all.russian, english: all.english)
            if let parted { streams.replace(by: parted.units, at: parted.places) }
            return news.aligner.align(document: "d", streams, constraints: constraints)
        }
        let output = AlignmentOutput([reviewed], review)
        (table, units) = (output.table, output.units)
        let read = try Table(parsing: output.table, path: "t.tsv")
        columns = read.columns
        rows = read.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(read.columns, row.values))
        }
    }

    private func review() throws -> AlignmentReview {
        guard table != nil else { return AlignmentReview() }
        var bytes: [UInt8] = []
        Table.write(columns.map(Cell.text), to: &bytes)
        for row in rows { Table.write(columns.map { .text(row[$0] ?? "") }, to: &bytes) }
        return try AlignmentReview(
            try Table(parsing: bytes, path: "t.tsv"), path: "t.tsv",
            units: hasUnits
                ? try units.map { try Table(parsing: $0, path: "t.tsv.units") } : nil)
    }

    // MARK: What a person does

    /// Accepts a row as it is, or with other units.
    mutating func accept(_ index: Int, ru: String? = nil, en: String? = nil) {
        if let ru { rows[index]["ru"] = ru }
        if let en { rows[index]["en"] = en }
        rows[index]["status"] = "accepted"
    }

    // MARK: What there is then

    /// `4|5 accepted`, with the problem behind it if there is one.
    static func line(_ row: Row) -> String {
        let problem = row["problem"] ?? ""
        return "\(row["ru"] ?? "")|\(row["en"] ?? "") \(row["status"] ?? "")"
            + (problem.isEmpty ? "" : " (\(problem))")
    }

    var lines: [String] { rows.map(Self.line) }

    func lines(_ status: String) -> [String] {
        lines.filter { $0.hasSuffix(" " + status) }
    }

    /// What the run has said of rows.
    var said: [String] { reviewed.outcome.remarks.map { $0.row.numbers } }

    /// Whether every unit stands in just one row of the alignment.
    func expectTiling(_ location: SourceLocation = #_sourceLocation) {
        for side in Side.allCases {
            let all = reviewed.alignment.rows.flatMap { $0.units[side] }.sorted()
            #expect(all == Array(texts[side].indices), sourceLocation: location)
        }
    }
}
