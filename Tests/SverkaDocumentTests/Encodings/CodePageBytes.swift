/// Texts in code pages by tables of the tests' own.
enum CodePageBytes {
    /// The bytes of a text; nil where the code page has not all its characters.
    static func encoded(_ text: String, _ page: String) -> [UInt8]? {
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = byte(scalar, page) else { return nil }
            out.append(byte)
        }
        return out
    }

    private static func byte(_ scalar: Unicode.Scalar, _ page: String) -> UInt8? {
        if scalar.isASCII { return UInt8(scalar.value) }
        if let marks = marks[page]?[scalar] { return marks }
        if let start = capitals[page], (0x410...0x42F).contains(scalar.value) {
            return UInt8(start + Int(scalar.value) - 0x410)
        }
        if let small = small[page], (0x430...0x44F).contains(scalar.value) {
            return small[Int(scalar.value) - 0x430]
        }
        return nil
    }

    /// Where the capitals А to Я begin that follow the alphabet.
    private static let capitals = [
        "windows-1251": 0xC0, "cp866": 0x80, "iso-8859-5": 0xB0, "x-mac-cyrillic": 0x80,
    ]

    private static let small: [String: [UInt8]] = [
        "windows-1251": Array(0xE0...0xFF), "iso-8859-5": Array(0xD0...0xEF),
        "cp866": Array(0xA0...0xAF) + Array(0xE0...0xEF),
        "x-mac-cyrillic": Array(0xE0...0xFE) + [0xDF],
    ]

    /// Characters with their bytes: what is no letter of Russian, and of KOI8
    /// the letters too.
    private static let marks: [String: [Unicode.Scalar: UInt8]] = {
        var marks: [String: [Unicode.Scalar: UInt8]] = [
            "windows-1251": [
                "ё": 0xB8, "Ё": 0xA8, "і": 0xB3, "І": 0xB2, "ї": 0xBF, "Ї": 0xAF, "є": 0xBA,
                "Є": 0xAA, "ґ": 0xB4, "Ґ": 0xA5, "ў": 0xA2, "Ў": 0xA1, "«": 0xAB, "»": 0xBB,
                "—": 0x97, "–": 0x96, "“": 0x93, "”": 0x94, "„": 0x84, "’": 0x92, "…": 0x85,
                "№": 0xB9, "\u{A0}": 0xA0, "§": 0xA7, "°": 0xB0, "€": 0x88, "•": 0x95, "©": 0xA9,
            ],
            "cp866": [
                "ё": 0xF1, "Ё": 0xF0, "ї": 0xF5, "Ї": 0xF4, "є": 0xF3, "Є": 0xF2, "ў": 0xF7,
                "Ў": 0xF6, "№": 0xFC, "│": 0xB3, "─": 0xC4, "┌": 0xDA, "┐": 0xBF, "└": 0xC0,
                "┘": 0xD9, "├": 0xC3, "┤": 0xB4, "┬": 0xC2, "┴": 0xC1, "┼": 0xC5, "°": 0xF8,
            ],
            "iso-8859-5": [
                "ё": 0xF1, "Ё": 0xA1, "і": 0xF6, "І": 0xA6, "ї": 0xF7, "Ї": 0xA7, "є": 0xF4,
                "Є": 0xA4, "ў": 0xFE, "Ў": 0xAE, "№": 0xF0, "§": 0xFD, "\u{A0}": 0xA0,
            ],
            "x-mac-cyrillic": [
                "ё": 0xDE, "Ё": 0xDD, "і": 0xB4, "І": 0xA7, "ї": 0xBB, "Ї": 0xBA, "є": 0xB9,
                "Є": 0xB8, "ґ": 0xB6, "Ґ": 0xA2, "ў": 0xD9, "Ў": 0xD8, "«": 0xC7, "»": 0xC8,
                "—": 0xD1, "–": 0xD0, "“": 0xD2, "”": 0xD3, "„": 0xD7, "’": 0xD5, "…": 0xC9,
                "№": 0xDC, "§": 0xA4, "°": 0xA1, "©": 0xA9, "•": 0xA5, "\u{A0}": 0xCA,
            ],
            "koi8-r": [
                "ё": 0xA3, "Ё": 0xB3, "│": 0x81, "─": 0x80, "┌": 0x82, "┐": 0x83, "└": 0x84,
                "┘": 0x85, "├": 0x86, "┤": 0x87, "┬": 0x88, "┴": 0x89, "┼": 0x8A, "°": 0x9C,
                "©": 0xBF,
            ],
            "windows-1252": [
                "“": 0x93, "”": 0x94, "„": 0x84, "‘": 0x91, "’": 0x92, "—": 0x97, "–": 0x96,
                "…": 0x85, "€": 0x80, "•": 0x95, "™": 0x99, "œ": 0x9C, "Œ": 0x8C, "š": 0x9A,
                "ž": 0x9E,
            ],
        ]
        for value in 0xA0...0xFF as ClosedRange<UInt8> {
            marks["windows-1252"]?[Unicode.Scalar(value)] = value
        }
        for (index, letter) in "юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars.enumerated() {
            marks["koi8-r"]?[letter] = UInt8(0xC0 + index)
            marks["koi8-r"]?[Unicode.Scalar(letter.value - 0x20) ?? letter] = UInt8(0xE0 + index)
        }
        marks["koi8-u"] = marks["koi8-r"]?.merging([
            "є": 0xA4, "і": 0xA6, "ї": 0xA7, "ґ": 0xAD, "ў": 0xAE, "Є": 0xB4, "І": 0xB6,
            "Ї": 0xB7, "Ґ": 0xBD, "Ў": 0xBE,
        ]) { $1 }
        return marks
    }()

    static let pages = [
        "windows-1251", "koi8-r", "koi8-u", "cp866", "iso-8859-5", "x-mac-cyrillic",
        "windows-1252",
    ]
}
