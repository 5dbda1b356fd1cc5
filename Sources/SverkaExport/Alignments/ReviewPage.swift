import SverkaSupport
import SverkaAlignment
import SverkaReview
import SverkaTerminology
import SverkaText

/// The review page: one HTML file with everything in it, which shows both
/// languages of each article side by side, level with each other.
///
/// It runs no script and loads nothing: its Content-Security-Policy allows its
/// own style sheet alone, and all text goes in escaped.
package struct ReviewPage {
    private let alignments: [ReviewedAlignment]
    private let terms: Int

    package init(_ alignments: [ReviewedAlignment], glossary: Glossary?) {
        self.alignments = alignments
        terms = glossary?.rows.count ?? 0
    }

    /// The page, from the articles that `article` has made.
    package func bytes(_ articles: [[UInt8]]) -> [UInt8] {
        var out = Array(head().utf8)
        if alignments.count > 1 { out += contents().utf8 }
        for article in articles { out += article }
        out += Markup.pageEnd.utf8
        return out
    }

    // MARK: Parts

    private func head() -> String {
        Markup.pageHead("Sverka review", style: Self.style) + """
            <p class="summary">\(summary())</p>
            <p class="legend"><mark>term</mark> in the glossary <span class="chip gap">gap</span> \
            no counterpart between paired neighbours <span class="chip">numbers</span> other flags \
            <span class="bar"><i style="width:70%"></i></span> confidence</p>

            """
    }

    private func summary() -> String {
        let rows = alignments.flatMap(\.standing)
        let pairs = rows.count(where: \.isPaired)
        let flagged = rows.count { !$0.flags.isEmpty }
        return "\(Self.count(alignments.count, "article")), \(Self.count(pairs, "pair")), "
            + "\(Self.count(flagged, "row")) to look at, \(Self.count(terms, "term")) in the glossary"
    }

    private static func count(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }

    private func contents() -> String {
        var out = "<nav><details><summary>Articles</summary><ol>\n"
        for (index, alignment) in alignments.enumerated() {
            let pairs = alignment.standing.count(where: \.isPaired)
            out += "<li><a href=\"#a\(index + 1)\">\(Markup.escaped(alignment.document))</a> "
            out += "<small>\(Self.count(pairs, "pair"))</small></li>\n"
        }
        return out + "</ol></details></nav>\n"
    }

    /// One article of the page; articles may be made on several threads.
    ///
    /// - Parameters:
    ///   - index: its place among the articles, from 0.
    ///   - terms: the byte ranges of the terms in a row's text, by the row's
    ///     place in the alignment.
    package static func article(
        _ alignment: ReviewedAlignment, _ index: Int,
        terms: (_ row: Int, Side) -> [Range<Int>] = { _, _ in [] }
    ) -> [UInt8] {
        var out = "<section id=\"a\(index + 1)\">\n<h2>\(Markup.escaped(alignment.document))</h2>\n"
        out +=
            "<table>\n<thead><tr><th>Russian</th><th>English</th><th>Confidence</th></tr></thead>\n<tbody>\n"
        for row in alignment.rows {
            guard let number = row.index else { continue }
            out += self.row(alignment.alignment, number, row.row) { terms(number, $0) }
        }
        out += "</tbody>\n</table>\n</section>\n"
        return Array(out.utf8)
    }

    /// Characters from which on a row may be split between printed pages: more
    /// than four lines of a column on A4.
    private static let longRow = 160

    /// Characters of some units.
    private static func size(_ units: some Sequence<Unit>) -> Int {
        units.reduce(0) { $0 + $1.text.unicodeScalars.count }
    }

    private static func row(
        _ alignment: Alignment, _ number: Int, _ row: AlignmentRow, _ terms: (Side) -> [Range<Int>]
    ) -> String {
        var classes: [String] = row.isPaired ? ["pair"] : ["single"]
        if row.flags.contains(.gap) { classes.append("gap") }
        if Side.allCases.contains(where: {
            size(alignment.units(alignment.rows[number], $0)) > longRow
        }) {
            classes.append("long")
        }
        if row.status == .accepted { classes.append("accepted") }
        var out = "<tr class=\"\(classes.joined(separator: " "))\">"
        for side in Side.allCases {
            let units = alignment.units(alignment.rows[number], side)
            out += "<td lang=\"\(side.language.rawValue)\">"
            let ranges = units.isEmpty ? [] : terms(side)
            // Units stand in the row's text with a space between.
            var start = 0
            for unit in units {
                let end = start + unit.text.utf8.count
                let inside = ranges.lazy.filter { $0.lowerBound >= start && $0.upperBound <= end }
                    .map { $0.lowerBound - start..<$0.upperBound - start }
                defer { start = end + 1 }
                out += "<p\(unit.role == .heading ? " class=\"heading\"" : "")>"
                out += "<b class=\"number\">\(unit.number)</b> "
                out += Markup.escaped(unit.text, marking: inside) + "</p>"
            }
            out += "</td>"
        }
        out += "<td class=\"notes\">"
        if row.isPaired {
            let share = Int(row.confidence * 100 + 0.5)
            out +=
                "<span class=\"bar\" title=\"confidence \(share) %\"><i style=\"width:\(share)%\"></i></span>"
        }
        for flag in row.flags {
            out += "<span class=\"chip \(flag.rawValue)\">\(flag.rawValue)</span>"
        }
        if row.status == .accepted { out += "<span class=\"chip accepted\">accepted</span>" }
        if !row.note.isEmpty { out += "<em>\(Markup.escaped(row.note))</em>" }
        return out + "</td></tr>\n"
    }
}
