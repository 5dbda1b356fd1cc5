import SverkaSupport
import SverkaAlignment
import SverkaReview

/// Rows as units of XLIFF 2.1, Russian as the source: a file for each document.
///
/// A row without Russian has an empty source, one without English no target.
struct AlignmentXLIFF: AlignmentFormat {
    static let name = "xliff"
    static let extensions = ["xlf", "xliff"]

    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" \
            srcLang="ru" trgLang="en">

            """
        for (number, alignment) in alignments.enumerated() {
            out += "<file id=\"f\(number + 1)\""
            out += " original=\"\(Markup.escaped(alignment.document))\">\n"
            for row in alignment.standing { out += unit(row) }
            out += "</file>\n"
        }
        return Array((out + "</xliff>\n").utf8)
    }

    private func unit(_ row: AlignmentRow) -> String {
        var notes: [(String, String)] = [
            ("confidence", TMX.share(row.confidence)),
            ("flags", row.flags.map(\.rawValue).joined(separator: ",")), ("note", row.note),
        ]
        notes.removeAll { $0.1.isEmpty }
        var out = "<unit id=\"u\(row.pair)\">\n<notes>"
        for (category, text) in notes {
            out += "<note category=\"\(category)\">\(Markup.escaped(text))</note>"
        }
        let state = row.status == .accepted ? "reviewed" : row.isPaired ? "translated" : "initial"
        out += "</notes>\n<segment state=\"\(state)\">"
        out += "<source>\(Markup.escaped(row.texts.russian))</source>"
        if !row.units.english.isEmpty {
            out += "<target>\(Markup.escaped(row.texts.english))</target>"
        }
        return out + "</segment>\n</unit>\n"
    }
}
