import SverkaSupport
import SverkaAlignment
import SverkaTerminology
import SverkaText

/// The review page: one HTML file with everything in it, which shows both
/// languages of each article side by side, level with each other.
///
/// It runs no script and loads nothing: its Content-Security-Policy allows its
/// own style sheet alone, and all text goes in escaped.
public struct ReviewPage {
    private let alignments: [Alignment]
    private let terms: Int

    public init(_ alignments: [Alignment], glossary: Glossary?) {
        self.alignments = alignments
        terms = glossary?.rows.count ?? 0
    }

    /// The page, from the articles that `article` has made.
    public func bytes(_ articles: [[UInt8]]) -> [UInt8] {
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
        let rows = alignments.flatMap(\.rows).filter { $0.status != .rejected }
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
            let pairs = alignment.rows.count { $0.isPaired && $0.status != .rejected }
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
    ///     place among those that are not rejected.
    public static func article(
        _ alignment: Alignment, _ index: Int,
        terms: (_ row: Int, Side) -> [Range<Int>] = { _, _ in [] }
    ) -> [UInt8] {
        var out = "<section id=\"a\(index + 1)\">\n<h2>\(Markup.escaped(alignment.document))</h2>\n"
        out +=
            "<table>\n<thead><tr><th>Russian</th><th>English</th><th>Confidence</th></tr></thead>\n<tbody>\n"
        for (number, row) in alignment.rows.filter({ $0.status != .rejected }).enumerated() {
            out += self.row(alignment, row) { terms(number, $0) }
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
        _ alignment: Alignment, _ row: Alignment.Row, _ terms: (Side) -> [Range<Int>]
    ) -> String {
        var classes: [String] = row.isPaired ? ["pair"] : ["single"]
        if row.flags.contains(.gap) { classes.append("gap") }
        if Side.allCases.contains(where: { size(alignment.units(row, $0)) > longRow }) {
            classes.append("long")
        }
        if row.status == .accepted { classes.append("accepted") }
        var out = "<tr class=\"\(classes.joined(separator: " "))\">"
        for side in Side.allCases {
            let units = alignment.units(row, side)
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

    private static let style = """
        :root{color-scheme:light dark;--line:#d9dce1;--soft:#f5f6f8;--ink:#1c2430;--dim:#5f6b7a;--gap:#b4540a;--term:#fff0bf;--bar:#2f7d4f}
        @media (prefers-color-scheme:dark){:root{--line:#3a424d;--soft:#1b2129;--ink:#e6e9ee;--dim:#9aa5b3;--gap:#f0a35e;--term:#4d4211;--bar:#5fbf87}}
        body{margin:0;font:16px/1.5 Georgia,"PT Serif","Noto Serif",serif;color:var(--ink)}
        main{max-width:76rem;margin:0 auto;padding:1.5rem}
        h1,h2,th,.chip,.number,.summary,.legend,nav{font-family:system-ui,"Noto Sans",sans-serif}
        h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
        .summary,.legend{color:var(--dim);margin:.3rem 0;font-size:.9rem}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        th{text-align:left;font-size:.8rem;color:var(--dim);font-weight:600;padding:.3rem .7rem}
        th:nth-child(3){width:7rem}
        td{vertical-align:top;border-top:1px solid var(--line);padding:.5rem .7rem;overflow-wrap:break-word}
        td p{margin:0 0 .4rem}td p.heading{font-weight:bold}
        tr.single td:empty:not(.notes){background:repeating-linear-gradient(135deg,transparent 0 6px,var(--soft) 6px 12px)}
        tr.gap td:empty:not(.notes){box-shadow:inset 3px 0 var(--gap)}
        tr.accepted td{background:color-mix(in srgb,var(--bar) 8%,transparent)}
        .number{color:var(--dim);font-size:.72rem;font-weight:400}
        mark{background:var(--term);color:inherit;border-radius:2px}
        .notes{font-size:.8rem}
        .chip{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;margin:.1rem .2rem .1rem 0;font-size:.75rem}
        .chip.gap,.chip.numbers{color:var(--gap);border-color:currentColor}
        .bar{display:inline-block;width:3.5rem;height:.45rem;background:var(--line);border-radius:1rem;overflow:hidden;vertical-align:middle;margin-right:.3rem}
        .bar i{display:block;height:100%;background:var(--bar)}
        @media (max-width:800px){td p{hyphens:auto}}
        @media (max-width:500px){main{padding:1rem}table,tbody,tr,td{display:block}thead{display:none}tr{border-top:1px solid var(--line);padding:.5rem 0}td{border:0;padding:.2rem 0;overflow-wrap:normal}td p{hyphens:manual}tr.single td:empty{min-height:.8rem}td.notes:empty{display:none}}
        @media print{body{font-size:11pt}main{padding:0}th:nth-child(3){width:5rem}nav{display:none}tr:not(.long){break-inside:avoid}h2{break-after:avoid}p{orphans:2;widows:2}}
        """
}

/// Alignments without a glossary, as the review page shows them.
struct AlignmentHTML: AlignmentFormat {
    static let name = "html"
    static let extensions = ["html", "htm"]
    func bytes(_ alignments: [Alignment]) -> [UInt8] {
        ReviewPage(alignments, glossary: nil).bytes(
            alignments.enumerated().map { ReviewPage.article($1, $0) })
    }
}
