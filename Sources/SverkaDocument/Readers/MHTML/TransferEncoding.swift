import SverkaSupport

/// The encodings of RFC 2045 in which bytes go by mail. What is no such
/// encoding is passed over.
enum TransferEncoding {
    /// Quoted-printable (6.7).
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index] == 0x3D else {
                out.append(text[index])
                index += 1
                continue
            }
            if let end = softBreak(text, behind: index) {
                index = end
            } else if index + 2 < text.endIndex, let high = text[index + 1].hexadecimalValue,
                let low = text[index + 2].hexadecimalValue
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(0x3D)
                index += 1
            }
        }
        return out
    }

    /// Where the next line begins, if nothing but white space stands behind a
    /// `=`.
    private static func softBreak(_ text: ArraySlice<UInt8>, behind index: Int) -> Int? {
        var end = index + 1
        while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 || text[end] == 0x0D {
            end += 1
        }
        return end < text.endIndex && text[end] == 0x0A ? end + 1 : nil
    }

    /// Base64 (6.8).
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0, held = 0
        for byte in text {
            guard let value = sextet(byte) else { continue }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
        return out
    }

    private static func sextet(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61 + 26)
        case 0x30...0x39: UInt32(byte - 0x30 + 52)
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
