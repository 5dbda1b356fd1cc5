import SverkaReview
import SverkaSupport
import SverkaText

/// A page to read: the rows of each document side by side, the term marked.
///
/// It runs no script and loads nothing, and all text goes in escaped.
struct ConcordanceHTML: ConcordanceFormat {
    static let name = "html"
    static let extensions = ["html", "htm"]

    func bytes(_ rows: [ConcordanceRow], of term: String) -> [UInt8] {
        var out = MarkupWriter()
        out.write(Markup.pageHead(Markup.escaped(term), style: ReviewPage.style))
        out.write("<p class=\"summary\">\(counted(rows.count, "row"))</p>\n")
        var document: String?
        for found in rows {
            if found.row.document != document {
                if document != nil { out.write(Self.sectionEnd) }
                document = found.row.document
                out.write("<section>\n<h2>")
                out.write(escaped: found.row.document)
                out.write("</h2>\n<table>\n<thead><tr><th>Russian</th><th>English</th>")
                out.write("<th>Confidence</th></tr></thead>\n<tbody>\n")
            }
            Self.write(found, to: &out)
        }
        if document != nil { out.write(Self.sectionEnd) }
        out.write(Markup.pageEnd)
        return out.bytes
    }

    private static let sectionEnd = "</tbody>\n</table>\n</section>\n"

    private static func write(_ found: ConcordanceRow, to out: inout MarkupWriter) {
        let row = found.row
        out.write("<tr class=\"pair\(row.status == .accepted ? " accepted" : "")\">")
        for side in Side.allCases {
            out.write("<td lang=\"\(side.language.rawValue)\"><p><b class=\"number\">")
            out.write("\(row.units[side].joined)</b> ")
            out.write(escaped: row.texts[side], marking: found.places[side])
            out.write("</p></td>")
        }
        let share = Int(row.confidence * 100 + 0.5)
        out.write("<td class=\"notes\"><span class=\"bar\" title=\"confidence \(share) %\">")
        out.write("<i style=\"width:\(share)%\"></i></span>")
        for flag in row.flags { out.write("<span class=\"chip\">\(flag.rawValue)</span>") }
        if row.status != .proposed {
            out.write("<span class=\"chip\">\(row.status.rawValue)</span>")
        }
        if !row.note.isEmpty {
            out.write("<em>")
            out.write(escaped: row.note)
            out.write("</em>")
        }
        out.write("</td></tr>\n")
    }
}
