import SverkaAlignment
import SverkaReview
import SverkaSupport
import SverkaText

extension ReviewPage {
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
        var out = MarkupWriter()
        out.write("<section id=\"a\(index + 1)\">\n<h2>")
        out.write(escaped: alignment.document)
        out.write("</h2>\n<table>\n<thead><tr><th>Russian</th><th>English</th>")
        out.write("<th>Confidence</th></tr></thead>\n<tbody>\n")
        for row in alignment.rows {
            guard let number = row.index else { continue }
            ArticleRow(alignment.alignment, number, row.row).write(to: &out) { terms(number, $0) }
        }
        out.write("</tbody>\n</table>\n</section>\n")
        return out.bytes
    }
}

/// A row of an article on the page.
private struct ArticleRow {
    private let row: AlignmentRow
    private let units: Bilingual<[Unit]>

    /// Characters from which on a row may be split between printed pages: more
    /// than four lines of a column on A4.
    private static let longRow = 160

    init(_ alignment: Alignment, _ number: Int, _ row: AlignmentRow) {
        self.row = row
        units = Bilingual { alignment.units(alignment.rows[number], $0) }
    }

    private var classes: String {
        var out = row.isPaired ? "pair" : "single"
        if row.flags.contains(.gap) { out += " gap" }
        let isLong = Side.allCases.contains { side in
            units[side].reduce(0) { $0 + $1.text.scalarCount } > Self.longRow
        }
        if isLong { out += " long" }
        if row.status == .accepted { out += " accepted" }
        return out
    }

    func write(to out: inout MarkupWriter, _ terms: (Side) -> [Range<Int>]) {
        out.write("<tr class=\"\(classes)\">")
        for side in Side.allCases {
            out.write("<td lang=\"\(side.language.rawValue)\">")
            write(units[side], marking: units[side].isEmpty ? [] : terms(side), to: &out)
            out.write("</td>")
        }
        out.write("<td class=\"notes\">")
        writeNotes(to: &out)
        out.write("</td></tr>\n")
    }

    /// - Parameter ranges: of the terms in the row's text, where units stand
    ///   with a space between.
    private func write(
        _ units: [Unit], marking ranges: [Range<Int>], to out: inout MarkupWriter
    ) {
        var start = 0
        for unit in units {
            let end = start + unit.text.utf8.count
            let inside = ranges.lazy.filter { $0.lowerBound >= start && $0.upperBound <= end }
                .map { $0.lowerBound - start..<$0.upperBound - start }
            out.write(unit.role == .heading ? "<p class=\"heading\">" : "<p>")
            out.write("<b class=\"number\">\(unit.number)</b> ")
            out.write(escaped: unit.text, marking: inside)
            out.write("</p>")
            start = end + 1
        }
    }

    private func writeNotes(to out: inout MarkupWriter) {
        if row.isPaired {
            let share = Int(row.confidence * 100 + 0.5)
            out.write("<span class=\"bar\" title=\"confidence \(share) %\">")
            out.write("<i style=\"width:\(share)%\"></i></span>")
        }
        for flag in row.flags {
            out.write("<span class=\"chip \(flag.rawValue)\">\(flag.rawValue)</span>")
        }
        if row.status == .accepted { out.write("<span class=\"chip accepted\">accepted</span>") }
        if !row.note.isEmpty {
            out.write("<em>")
            out.write(escaped: row.note)
            out.write("</em>")
        }
    }
}
