import SverkaSupport

extension TextEncoding {
    /// The encoding of some bytes: by their mark, by what is valid, by where
    /// zero bytes stand, and of the three Cyrillic ones the one in which the
    /// letters are the most usual.
    ///
    /// - Returns: nil where the bytes are no text.
    /// - Cost: linear; 64 kB are looked at.
    package static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let piece = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
        if let sixteen = sixteenBit(piece) { return sixteen }
        if piece.contains(0) { return nil }
        let controls = piece.count { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        if controls * 50 > piece.count { return nil }
        if UTF8Scan.isValid(bytes) { return .utf8 }
        if isNearlyUTF8(piece) { return .utf8 }
        return CodePage.mostRussian(piece)
    }

    /// UTF-16 without a mark: every other byte is the same few values.
    static func sixteenBit(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        var high = [0, 0]  // how often a high byte of our scripts stands at even, odd
        for (index, byte) in bytes.enumerated() where byte == 0 || byte == 4 || byte == 0x20 {
            if byte != 0x20 { high[index & 1] += 1 }
        }
        let half = bytes.count / 2
        if high[1] * 10 >= half * 8, high[0] * 4 < high[1] { return .utf16LittleEndian }
        if high[0] * 10 >= half * 8, high[1] * 4 < high[0] { return .utf16BigEndian }
        return nil
    }

    /// UTF-8 with a few broken bytes, as cut or patched files have it.
    private static func isNearlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0, good = 0, bad = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (_, length) = UTF8Scan.scalar(bytes, at: index)
            if length > 1 { good += 1 } else { bad += 1 }
            index += length
        }
        return good > 20 * bad
    }
}
