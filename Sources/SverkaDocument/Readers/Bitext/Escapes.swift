import SverkaSupport

/// Escapes behind a backslash, as in C and Java: `\n`, `\"`, `\x41`, `\101`,
/// `\u0416`.
enum Escapes {
    /// A text with its escapes resolved; before what is none the backslash
    /// stays.
    ///
    /// - Parameter unknown: whether the backslash goes before any other
    ///   character too, as in Java's properties.
    static func resolved(_ text: ArraySlice<UInt8>, unknown: Bool = false) -> [UInt8] {
        guard text.contains(0x5C) else { return Array(text) }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            guard byte == 0x5C, index + 1 < text.endIndex else {
                out.append(byte)
                index += 1
                continue
            }
            index += 2
            let mark = text[index - 1]
            if let plain = plain[mark] {
                out.append(plain)
            } else if mark | 0x20 == 0x75, let value = codePoint(text, &index) {
                UTF8Scan.append(value, to: &out)
            } else if mark == 0x78, let value = number(text[index...].prefix(2), radix: 16) {
                index += 2
                if unknown {
                    UTF8Scan.append(value, to: &out)
                } else {
                    out.append(UInt8(truncatingIfNeeded: value))
                }
            } else if !unknown, (0x30...0x33).contains(mark), index + 2 <= text.endIndex,
                let value = number(text[index - 1..<index + 2], radix: 8)
            {
                index += 2
                out.append(UInt8(truncatingIfNeeded: value))
            } else {
                if !unknown { out.append(0x5C) }
                out.append(mark)
            }
        }
        return out
    }

    /// What a letter or mark behind a backslash stands for.
    private static let plain: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
        UInt8(ascii: "a"): 0x20, UInt8(ascii: "b"): 0x20, UInt8(ascii: "f"): 0x20,
        UInt8(ascii: "v"): 0x20, 0x22: 0x22, 0x27: 0x27, 0x5C: 0x5C,
    ]

    /// The code point of four digits, or of two times four that are a surrogate
    /// pair; `index` is where they begin, and goes behind them.
    private static func codePoint(_ text: ArraySlice<UInt8>, _ index: inout Int) -> UInt32? {
        guard let first = unit(text, at: index) else { return nil }
        if (0xD800..<0xDC00).contains(first), text[(index + 4)...].starts(with: [0x5C]),
            index + 5 < text.endIndex, text[index + 5] | 0x20 == 0x75,
            let second = unit(text, at: index + 6), (0xDC00..<0xE000).contains(second)
        {
            index += 10
            return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard Unicode.Scalar(first) != nil, first != 0 else { return nil }
        index += 4
        return first
    }

    private static func unit(_ text: ArraySlice<UInt8>, at index: Int) -> UInt32? {
        guard index + 4 <= text.endIndex else { return nil }
        return number(text[index..<index + 4], radix: 16)
    }

    /// A number of some digits, without a sign.
    private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> UInt32? {
        guard digits.count >= 2, digits.first != 0x2B, digits.first != 0x2D else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
    }
}
