import SverkaSupport
import SverkaText

/// Text made safe for HTML and XML.
enum Markup {
    /// With `&`, `<`, `>` and both quotes as entities, and what XML forbids left
    /// out: control characters, U+FFFE and U+FFFF.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case 0x26: out += "&amp;".utf8
            case 0x3C: out += "&lt;".utf8
            case 0x3E: out += "&gt;".utf8
            case 0x22: out += "&quot;".utf8
            case 0x27: out += "&#39;".utf8
            case 0xBE, 0xBF:
                out.append(byte)
                if out.suffix(3).elementsEqual([0xEF, 0xBF, byte]) { out.removeLast(3) }
            case 0x20..., 0x0A, 0x09: out.append(byte)
            default: break
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The same with `mark` elements around ranges of bytes, which are in order
    /// and do not overlap.
    static func escaped(_ text: String, marking ranges: some Sequence<Range<Int>>) -> String {
        var out = ""
        var end = 0
        for range in ranges {
            out += escaped(String(text.slice(end..<range.lowerBound)))
            out += "<mark>" + escaped(String(text.slice(range))) + "</mark>"
            end = range.upperBound
        }
        return end == 0 ? escaped(text) : out + escaped(String(text.slice(end..<text.utf8.count)))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27: true
        case 0xEF: true  // U+F000 and above
        case 0x20..., 0x0A, 0x09: false
        default: true
        }
    }
}

extension Markup {
    /// The beginning of a self-contained page, up to its heading.
    ///
    /// The policy lets nothing run and nothing be fetched, whatever stands in
    /// the texts.
    ///
    /// - Parameters:
    ///   - title: escaped.
    ///   - language: of the page.
    static func pageHead(_ title: String, language: Language = .english, style: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(title)</h1>

        """
    }

    /// The end of a page that `pageHead` began.
    static let pageEnd = "</main>\n</body>\n</html>\n"
}
