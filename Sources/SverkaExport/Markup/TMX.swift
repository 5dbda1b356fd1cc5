import SverkaText

/// Translation memories in TMX 1.4.
enum TMX {
    struct Unit {
        var id: String
        var russian: String
        var english: String
        /// Names and values; those without value are left out.
        var properties: [(String, String)] = []
        var note = ""
    }

    static func share(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    struct Header {
        /// What a unit is: `paragraph`, `sentence`, `phrase`.
        var segments: String
        var source = Side.russian
        var title = ""
        var author = ""

        var xml: String {
            let author = author.isEmpty ? "" : " creationid=\"\(Markup.escaped(author))\""
            let start = """
                <header creationtool="sverka" creationtoolversion="1" segtype="\(segments)" \
                o-tmf="sverka" adminlang="en" srclang="\(source.language.rawValue)" \
                datatype="plaintext"\(author)
                """
            return title.isEmpty
                ? start + "/>"
                : start + "><prop type=\"x-title\">\(Markup.escaped(title))</prop></header>"
        }
    }

    static func text(_ units: [Unit], _ header: Header) -> String {
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
            \(header.xml)
            <body>

            """
        for unit in units {
            out += "<tu tuid=\"\(Markup.escaped(unit.id))\">\n"
            if !unit.note.isEmpty { out += "<note>\(Markup.escaped(unit.note))</note>\n" }
            for (name, value) in unit.properties where !value.isEmpty {
                out += "<prop type=\"x-\(name)\">\(Markup.escaped(value))</prop>\n"
            }
            for side in [header.source, header.source.other] {
                let text = side == .russian ? unit.russian : unit.english
                out += "<tuv xml:lang=\"\(side.language.rawValue)\">"
                out += "<seg>\(Markup.escaped(text))</seg></tuv>\n"
            }
            out += "</tu>\n"
        }
        return out + "</body>\n</tmx>\n"
    }
}
