/// References to characters in HTML and XML: `&laquo;`, `&#171;`, `&#xAB;`.
package enum CharacterReference {
    /// The scalar that the reference at `index` stands for, and its length; nil
    /// where there is none, or one that is not known.
    ///
    /// - Parameter end: where the text ends.
    package static func scalar(
        _ text: [UInt8], at index: Int, end: Int
    ) -> (value: UInt32, length: Int)? {
        let limit = min(end, index + longest)
        guard let close = text[index..<limit].firstIndex(of: 0x3B) else { return nil }
        let body = text[index + 1..<close]
        let value =
            body.first == 0x23
            ? number(body.dropFirst()) : named[String(decoding: body, as: UTF8.self)]
        guard let value, value != 0, Unicode.Scalar(value) != nil else { return nil }
        return (value, close + 1 - index)
    }

    /// Appends a text with its references resolved.
    package static func appendDecoded(
        _ text: [UInt8], _ range: Range<Int>, to out: inout [UInt8]
    ) {
        var position = range.lowerBound
        while let next = text[position..<range.upperBound].firstIndex(of: 0x26) {
            out += text[position..<next]
            if let (value, length) = scalar(text, at: next, end: range.upperBound) {
                UTF8Scan.append(value, to: &out)
                position = next + length
            } else {
                out.append(0x26)
                position = next + 1
            }
        }
        out += text[position..<range.upperBound]
    }

    /// The most bytes that a reference has.
    private static let longest = 12

    /// `171` or `xAB`; no sign may stand before the digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard let first = digits.first, first != 0x2B else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    }

    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
        "mdash": 0x2014, "ndash": 0x2013, "laquo": 0xAB, "raquo": 0xBB, "hellip": 0x2026,
        "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
        "sbquo": 0x201A, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "shy": 0xAD, "bull": 0x2022,
        "middot": 0xB7, "sect": 0xA7, "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5, "deg": 0xB0,
        "times": 0xD7, "minus": 0x2212, "plusmn": 0xB1, "frac12": 0xBD, "numero": 0x2116,
        "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D,
        "larr": 0x2190, "rarr": 0x2192, "iexcl": 0xA1, "iquest": 0xBF, "eacute": 0xE9,
        "egrave": 0xE8, "agrave": 0xE0, "aacute": 0xE1, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC,
        "szlig": 0xDF, "ccedil": 0xE7, "ntilde": 0xF1, "iacute": 0xED, "oacute": 0xF3,
        "uacute": 0xFA, "acute": 0xB4, "lsaquo": 0x2039, "rsaquo": 0x203A, "prime": 0x2032,
        "Prime": 0x2033, "dagger": 0x2020, "permil": 0x2030, "cent": 0xA2, "para": 0xB6,
    ]
}
