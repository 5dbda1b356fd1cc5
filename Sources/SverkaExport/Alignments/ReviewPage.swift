import SverkaSupport
import SverkaAlignment
import SverkaReview
import SverkaTerminology
import SverkaText

/// A page to read, as `align --format html` writes it: one HTML file with
/// everything in it, which shows both languages of each article side by side,
/// level with each other. What a review writes is `Desk`.
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
        out.reserveCapacity(
            articles.reduce(out.count + Markup.pageEnd.utf8.count) { $0 + $1.count })
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
}
