/// What names in XML are made of (XML 1.0, 2.3).
enum XMLName {
    /// Letters, digits, points and hyphens; of the range that has letters and
    /// signs by turns, as `ª`, none.
    static func isOf(_ character: Character) -> Bool {
        if character.isASCII {
            return character.isLetter || character.isNumber || "-_.".contains(character)
        }
        return character.isLetter && character.unicodeScalars.allSatisfy(isNameScalar)
    }

    /// Whether a name may begin with a scalar.
    static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic && !(0x300...0x36F).contains(scalar.value)
    }

    /// Of those that are no ASCII.
    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x203F...0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
            0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }
}
