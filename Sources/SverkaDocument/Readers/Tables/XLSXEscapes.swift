/// Characters that XLSX writes as `_x000A_` (ECMA-376 part 1, 22.9.2.19).
enum XLSXEscapes {
    /// A text with its escapes resolved.
    static func resolved(_ text: [UInt8]) -> String {
        guard text.contains(0x5F) else { return String(decoding: text, as: UTF8.self) }
        var units: [UInt16] = []
        let all = Array(String(decoding: text, as: UTF8.self).utf16)
        var index = 0
        while index < all.count {
            if let unit = unit(all, at: index) {
                units.append(unit)
                index += 7
            } else {
                units.append(all[index])
                index += 1
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The unit of UTF-16 that is written at a place; nil where none is.
    private static func unit(_ text: [UInt16], at start: Int) -> UInt16? {
        guard start + 7 <= text.count, text[start] == 0x5F, text[start + 1] == 0x78,
            text[start + 6] == 0x5F
        else { return nil }
        var value: UInt16 = 0
        for digit in text[(start + 2)...(start + 5)] {
            switch digit {
            case 0x30...0x39: value = value << 4 | (digit - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | ((digit & 0xDF) - 0x37)
            default: return nil
            }
        }
        return value
    }
}
