/// What sort of character a scalar is, as far as tokens need to know.
package enum ScalarClass: UInt8 {
    case space, digit, latin, cyrillic, otherLetter
    case apostrophe, hyphen, punctuation, symbol

    @inline(__always)
    package init(_ value: UInt32) {
        if value < 0x80 {
            switch UInt8(value) {
            case 0x61...0x7A, 0x41...0x5A: self = .latin
            case 0x30...0x39: self = .digit
            case 0x09...0x0D, 0x20, 0x00: self = .space
            case 0x27: self = .apostrophe
            case 0x2D: self = .hyphen
            case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E, 0x25, 0x26, 0x40, 0x23, 0x2A,
                0x5F, 0x5C:
                self = .symbol
            case 0x21...0x7E: self = .punctuation
            default: self = .space
            }
            return
        }
        self = ScalarClass.beyondASCII(value)
    }

    private static func beyondASCII(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x400...0x52F: .cyrillic
        case 0x2019, 0x2BC, 0x2BB: .apostrophe
        case 0x2010, 0x2011: .hyphen
        case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF,
            0x85, 0x2060, 0xAD, 0x200E, 0x200F:
            .space
        case 0xAB, 0xBB, 0x2012...0x2018, 0x201A...0x201F, 0x2026, 0xA1, 0xBF, 0xA7, 0xB6,
            0x2039, 0x203A, 0x2022, 0xB7, 0x3001...0x301F, 0x2020...0x2025, 0x2030:
            .punctuation
        case 0xC0...0x24F where value != 0xD7 && value != 0xF7: .latin
        case 0x1E00...0x1EFF: .latin
        case 0x300...0x36F: .otherLetter
        case 0xAA, 0xBA, 0xB5: .latin
        case 0x370...0x3FF, 0x530...0x1CFF, 0x1F00...0x1FFF, 0x3040...0xD7FF, 0xF900...0xFDFF,
            0xFE70...0xFEFC, 0x2C00...0x2DFF, 0xA640...0xABFF, 0x10000...0x1EFFF,
            0x20000...0x3FFFF:
            .otherLetter
        default: .symbol
        }
    }

    @inline(__always)
    package var isLetter: Bool {
        self == .latin || self == .cyrillic || self == .otherLetter
    }

    @inline(__always)
    package var isLetterOrDigit: Bool { isLetter || self == .digit }
}
