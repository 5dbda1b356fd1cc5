import SverkaReview
import SverkaSupport
import SverkaText

/// Rows to read on a terminal: where a row stands, then both texts one under the
/// other, the term in colour or between `[[` and `]]`.
package struct ConcordanceText: ConcordanceFormat {
    package static let name = "text"
    package static let extensions = ["txt"]

    private let isColoured: Bool

    package init(isColoured: Bool = false) { self.isColoured = isColoured }

    package func bytes(_ rows: [ConcordanceRow], of term: String) -> [UInt8] {
        var out = ""
        for found in rows {
            let row = found.row
            var place = "\(Printable.text(row.document)): "
            place += "ru \(row.units.russian.joined)  en \(row.units.english.joined)"
            out += isColoured ? styled(place, .place) : place
            out += "  \(Int(row.confidence * 100 + 0.5)) %"
            if row.status != .proposed { out += "  \(row.status.rawValue)" }
            if !row.flags.isEmpty {
                out += "  [\(row.flags.map(\.rawValue).joined(separator: " "))]"
            }
            out += "\n"
            for side in Side.allCases { out += "    \(marked(found, side))\n" }
            out += "\n"
        }
        return Array(out.utf8)
    }

    private func marked(_ found: ConcordanceRow, _ side: Side) -> String {
        let text = found.row.texts[side]
        var out = "", end = 0
        for range in found.places[side] {
            out += Printable.text(String(text.slice(end..<range.lowerBound)))
            let term = Printable.text(String(text.slice(range)))
            out += isColoured ? styled(term, .term) : "[[\(term)]]"
            end = range.upperBound
        }
        return out + Printable.text(String(text.slice(end..<text.utf8.count)))
    }

    /// Ways to set text off, as ECMA-48 names them and grep uses them.
    private enum Style: String {
        case term = "1;31"
        case place = "35"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
