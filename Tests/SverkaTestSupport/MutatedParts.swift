/// What is put into files to break them.
enum MutatedParts {
    /// Numbers at the ends of what types hold, and what reads as one by mistake.
    static let numbers: [[UInt8]] = [
        "0", "-1", "00", "1e30", "nan", "inf", "-0.0", "255", "256", "65535", "65536",
        "2147483648", "4294967296", "9223372036854775807", "9223372036854775808",
        "18446744073709551616", "1_1", "0x10", "٣", "1+9223372036854775807", "1.5", "99999999999",
    ].map { Array($0.utf8) }

    /// Characters that hold on to others, stand for nothing, or turn the
    /// direction; ends of lines; pieces of several formats; bytes that are no text.
    static let words: [[UInt8]] =
        [
            "\u{301}", "\u{600}", "\u{FEFF}", "\u{FFFF}", "\u{FFFE}", "\u{202E}", "\u{200D}",
            "\u{AD}", "\u{A0}", "\u{85}", "\u{2028}", "\r", "\r\n", "\n\n", "\t", "\0",
            "\u{10FFFF}",
            "е\u{308}", "и\u{306}", "Ё", "İ", "ß", "ﬁ", "👨‍👩‍👧", "«", "»", "—", "№", "\"\"", "''",
            "<!--", "-->", "<![CDATA[", "]]>", "</", "/>", "<p>", "<table>", "<tr><td>", "</td>",
            "&#0;", "&#x110000;", "&amp;", "&", "```", "---\n", "> ", "- ", "1. ", "![", "](", "**",
            "\\", "\\n", "{", "}", "[", "]", "null", "{}", "[]", "\\u0000", "\\ud800", "{\\rtf1",
            "preferred", "rejected", "accepted", "1-1", "ru", "en", "status", "=", "+1", "@a",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80],
        ]
}
