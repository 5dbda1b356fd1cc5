import SverkaSupport

extension TextEncoding {
    /// The encoding of some bytes.
    ///
    /// A byte-order mark has its way; then what was said of the bytes, if they
    /// can be that; else where zero bytes stand, what is valid, and of the code
    /// pages the one in which the text reads best.
    ///
    /// - Parameter declared: what the text says of itself.
    /// - Returns: nil where the bytes are no text.
    /// - Cost: linear.
    package static func detect(
        _ bytes: UnsafeBufferPointer<UInt8>, declared: TextEncoding? = nil
    ) -> TextEncoding? {
        if let marked = marked(bytes) { return marked }
        let piece = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
        if let sixteen = sixteenBit(piece) { return sixteen }
        if piece.contains(0) { return nil }
        // Ends of lines and of pages stand in texts, and tabs.
        let controls = piece.count {
            $0 < 0x20 && $0 != 0x09 && !($0 == 0x0A || $0 == 0x0C || $0 == 0x0D)
        }
        if controls * 50 > piece.count { return nil }
        let said = declared.flatMap { CodePage.of($0) == nil ? nil : $0 }
        if said == nil, UTF8Scan.isValid(bytes) { return .utf8 }
        let sequences = UTF8Sequences(bytes)
        if sequences.bad == 0, sequences.count >= UTF8Sequences.several { return .utf8 }
        if let said, CodePageGuess(bytes).allows(said) { return said }
        if declared == .utf8, sequences.isUTF8WithStrayBytes { return .utf8 }
        if sequences.bad == 0 || sequences.isNearlyUTF8 { return .utf8 }
        return CodePageGuess(bytes).best
    }

    /// The encoding that a byte-order mark says.
    private static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let marked: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
        return marked.first { $0.markLength(bytes) > 0 }
    }

    /// UTF-16 without a mark: every other byte is the same few values, those of
    /// Latin and Cyrillic letters, then of punctuation and frames.
    static func sixteenBit(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4, bytes.contains(where: { $0 == 0 || $0 == 4 }) else { return nil }
        var letters = [0, 0], marks = [0, 0]  // at even and odd places
        for (index, byte) in bytes.enumerated() {
            if byte == 0 || byte == 4 { letters[index & 1] += 1 }
            if byte >= 0x20, byte <= 0x25 { marks[index & 1] += 1 }
        }
        let half = bytes.count / 2
        func isHigh(_ place: Int) -> Bool {
            letters[place] * 4 >= half && (letters[place] + marks[place]) * 10 >= half * 8
                && letters[1 - place] * 3 < letters[place] + marks[place]
        }
        return isHigh(1) ? .utf16LittleEndian : isHigh(0) ? .utf16BigEndian : nil
    }
}

/// How much of some bytes are characters of several bytes in UTF-8, and how
/// much is none.
private struct UTF8Sequences {
    /// Characters of several bytes.
    var count = 0
    /// Bytes above ASCII that are no part of one.
    var bad = 0
    /// Bytes above ASCII.
    var high = 0

    /// So many are no accident.
    static let several = 2

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            if length > 1, !(0xD800...0xDFFF).contains(value) { count += 1 } else { bad += length }
            high += length
            index += length
        }
    }

    /// A few bytes are broken, as in files that were patched.
    var isUTF8WithStrayBytes: Bool { bad * 1000 < high }

    /// UTF-8 that was cut or patched: in no code page do so many characters
    /// look like it by chance.
    var isNearlyUTF8: Bool { count > 8 * bad }
}
