import SverkaSupport
import SverkaAlignment
import SverkaText

/// Rows as units of XLIFF 2.1, Russian as the source: a file for each document.
///
/// A row without Russian has an empty source, one without English no target.
struct AlignmentXLIFF: AlignmentFormat {
    static let name = "xliff"
    static let extensions = ["xlf", "xliff"]

    func bytes(_ alignments: [Alignment]) -> [UInt8] {
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" \
            srcLang="ru" trgLang="en">

            """
        for (number, alignment) in alignments.enumerated() {
            out += "<file id=\"f\(number + 1)\""
            out += " original=\"\(Markup.escaped(alignment.document))\">\n"
            for (index, row) in alignment.rows.enumerated() where row.status != .rejected {
                out += unit(alignment, row, index + 1)
            }
            out += "</file>\n"
        }
        return Array((out + "</xliff>\n").utf8)
    }

    private func unit(_ alignment: Alignment, _ row: Alignment.Row, _ number: Int) -> String {
        var notes: [(String, String)] = [
            ("confidence", TMX.share(row.confidence)),
            ("flags", row.flags.map(\.rawValue).joined(separator: ",")), ("note", row.note),
        ]
        notes.removeAll { $0.1.isEmpty }
        var out = "<unit id=\"u\(number)\">\n<notes>"
        for (category, text) in notes {
            out += "<note category=\"\(category)\">\(Markup.escaped(text))</note>"
        }
        let state = row.status == .accepted ? "reviewed" : row.isPaired ? "translated" : "initial"
        out += "</notes>\n<segment state=\"\(state)\">"
        out += "<source>\(Markup.escaped(alignment.text(row, .russian)))</source>"
        if !row.english.isEmpty {
            out += "<target>\(Markup.escaped(alignment.text(row, .english)))</target>"
        }
        return out + "</segment>\n</unit>\n"
    }
}
