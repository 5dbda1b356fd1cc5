// Numbers and texts.
extension JSONReader {
    mutating func number() throws(JSONError) -> Double {
        let start = index
        while let byte = next,
            (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
        { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            throw error("\(text) is no number")
        }
        return number
    }

    mutating func string() throws(JSONError) -> String {
        index += 1
        var out: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw error("a text must end on its line") }
            index += 1
            if byte == UInt8(ascii: "\\") {
                UTF8Scan.append(try escape().value, to: &out)
            } else {
                out.append(byte)
            }
        }
        guard next != nil else { throw error("a text is not closed") }
        index += 1
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        guard let scalar = scalar() else { throw error("a text is not closed") }
        index += scalar.utf8.count
        switch scalar {
        case "\"", "\\", "/": return scalar
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u": return try codePoint()
        default: throw error("unknown escape \\\(scalar)")
        }
    }

    private func scalar() -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer {
            Unicode.Scalar(UTF8Scan.scalar($0, at: index).value)
        }
    }

    /// What stands behind `\u`: a code point, or both halves of one; U+FFFD
    /// for a single half.
    private mutating func codePoint() throws(JSONError) -> Unicode.Scalar {
        let high = try hex()
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard bytes[index...].starts(with: [0x5C, 0x75]) else { return "\u{FFFD}" }
        index += 2
        let low = try hex()
        guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        let digits = bytes[index...].prefix(4)
        let areDigits = digits.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
        }
        guard digits.count == 4, areDigits,
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits are expected behind \\u") }
        index += 4
        return value
    }
}
