/// Tells names that programs go by from text.
enum Identifiers {
    /// Whether a text is such a name: `menu.file.open`, `LOGIN_TITLE`,
    /// `btn-ok`, `pageTitle`, `#42`, an address or a path; no word of a
    /// language alone.
    static func isOne(_ text: String) -> Bool {
        var marks = 0, digits = 0, letters = 0
        var isBehindSmall = false
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A: letters += 1
            case 0x41...0x5A:
                letters += 1
                // A capital inside a word.
                if isBehindSmall { marks += 1 }
            case 0x30...0x39: digits += 1
            case 0x5F, 0x2E, 0x2D, 0x3A, 0x2F, 0x23, 0x40, 0x26, 0x3D, 0x3F, 0x5B, 0x5D, 0x25, 0x2B,
                0x7E, 0x24:
                marks += 1
            default: return false
            }
            isBehindSmall = (0x61...0x7A).contains(byte)
        }
        // A full stop alone makes no name of a word.
        let last = text.utf8.last
        if last == 0x2E || last == 0x3F || last == 0x3A { marks -= 1 }
        return letters + digits > 0 && marks + digits > 0
    }
}
