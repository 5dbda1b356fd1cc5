import SverkaSupport

extension TextEncoding {
    /// The bytes as UTF-8, without a byte-order mark; what is not valid reads
    /// as U+FFFD, in UTF-8 each byte for itself.
    package func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(bytes)))
        switch self {
        case .utf8:
            return Self.repaired(content)
        case .utf16LittleEndian, .utf16BigEndian:
            return UTF16Bytes.decoded(content, isLittleEndian: self == .utf16LittleEndian)
        default:
            return CodePage.of(self)?.decoded(content) ?? []
        }
    }

    /// UTF-8 with U+FFFD for each byte that is not valid.
    private static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard var index = UTF8Scan.firstInvalid(bytes) else { return Array(bytes) }
        var out = Array(bytes[..<index])
        while index < bytes.count {
            if let length = validLength(bytes, at: index) {
                out += bytes[index..<index + length]
                index += length
            } else {
                UTF8Scan.append(0xFFFD, to: &out)
                index += 1
            }
        }
        return out
    }

    /// Bytes of the character that begins at a place in UTF-8; nil where none
    /// does.
    private static func validLength(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Int? {
        let (value, length) = UTF8Scan.scalar(bytes, at: index)
        if length == 1 { return bytes[index] < 0x80 ? 1 : nil }
        return (0xD800...0xDFFF).contains(value) ? nil : length
    }

    /// Where bytes stand in a file in UTF-8 that are not valid, in order: each
    /// takes three bytes in the decoded text. None in other encodings.
    ///
    /// Cost: linear.
    package func strayBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        guard self == .utf8, var index = UTF8Scan.firstInvalid(bytes) else { return [] }
        var places: [Int] = []
        while index < bytes.count {
            let length = Self.validLength(bytes, at: index)
            if length == nil { places.append(index) }
            index += length ?? 1
        }
        return places
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
