/// Text as units have it: each stretch of white space is one space.
enum FoldedText {
    /// Bytes of the white space at an offset; 0 where there is none.
    static func whiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index - start
    }

    /// Where words stand in a text, white space being what it will, in order.
    static func matches(
        of words: ArraySlice<UInt8>, in text: ArraySlice<UInt8>
    ) -> [Range<Int>] {
        guard let first = words.first, text.count >= words.count else { return [] }
        var out: [Range<Int>] = []
        text.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                for start in bytes.indices where bytes[start] == first {
                    guard let end = end(of: words, in: bytes, from: start) else { continue }
                    out.append(text.startIndex + start..<text.startIndex + end)
                }
            }
        }
        return out
    }

    /// Where words end that begin at an offset; nil where others stand there.
    private static func end(
        of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var position = start
        for byte in words {
            guard position < text.count else { return nil }
            if byte == 0x20 {
                let space = whiteSpace(text, at: position)
                guard space > 0 else { return nil }
                position += space
            } else {
                guard byte == text[position] else { return nil }
                position += 1
            }
        }
        return position
    }
}
