import SverkaSupport

extension TextEncoding {
    /// The bytes as UTF-8, without a byte-order mark; what is not valid reads
    /// as U+FFFD.
    package func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(bytes)))
        switch self {
        case .utf8:
            return UTF8Scan.repaired(content)
        case .utf16LittleEndian, .utf16BigEndian:
            return UTF16Bytes.decoded(content, isLittleEndian: self == .utf16LittleEndian)
        default:
            return CodePage.of(self)?.decoded(content) ?? []
        }
    }

    /// UTF-8 in this encoding, without a byte-order mark.
    ///
    /// - Returns: nil where there is a character that the encoding has not.
    package func encoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        if self == .utf8 { return Array(text) }
        let scalars = String(decoding: Array(text), as: UTF8.self).unicodeScalars
        var out: [UInt8] = []
        switch self {
        case .utf16LittleEndian, .utf16BigEndian:
            for unit in String(scalars).utf16 {
                let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
                out += self == .utf16LittleEndian ? [low, high] : [high, low]
            }
        default:
            return CodePage.of(self)?.encoded(scalars)
        }
        return out
    }
}
