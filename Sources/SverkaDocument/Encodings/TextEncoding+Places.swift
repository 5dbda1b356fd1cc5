import SverkaSupport

extension TextEncoding {
    /// Whether the bytes can be of this encoding.
    func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .utf8:
            UTF8Scan.isValid(UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(bytes))))
        case .utf16LittleEndian, .utf16BigEndian:
            bytes.count % 2 == 0 && TextEncoding.sixteenBit(bytes) == self
                || bytes.starts(with: self == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF])
        default: !bytes.contains(0)
        }
    }

    /// Bytes of the byte-order mark; 0 where there is none.
    package func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch self {
        case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        case .utf16LittleEndian: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
        case .utf16BigEndian: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
        default: 0
        }
    }

    /// Offsets in the file for offsets in the decoded text, which are given
    /// and returned in rising order.
    ///
    /// - Parameter stray: what `strayBytes` finds in the file.
    func sourceOffsets(
        of offsets: [Int], in text: [UInt8], mark: Int, stray: [Int] = []
    ) -> [Int] {
        if self == .utf8 {
            var passed = 0
            return offsets.map { offset in
                // Of each stray byte before it the text has two bytes more.
                while passed < stray.count, stray[passed] - mark + 2 * passed < offset {
                    passed += 1
                }
                return offset + mark - 2 * passed
            }
        }
        var out: [Int] = []
        out.reserveCapacity(offsets.count)
        let sixteen = self == .utf16LittleEndian || self == .utf16BigEndian
        var source = mark, index = 0
        for offset in offsets {
            while index < offset {
                let byte = text[index]
                if byte & 0xC0 != 0x80 {
                    source += sixteen ? (byte >= 0xF0 ? 4 : 2) : 1
                }
                index += 1
            }
            out.append(source)
        }
        return out
    }
}
