import SverkaSupport

/// Text as units have it: each stretch of white space is one space, and words
/// that the ends of lines have parted are whole.
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
                if byte != text[position] { position += skipped(text, at: position) }
                guard position < text.count, byte == text[position] else { return nil }
                position += 1
            }
        }
        return position
    }

    /// Bytes of what words are without that stand so in a text.
    private static func skipped(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let parted = partedWord(text, at: start)
        if parted > 0 { return parted }
        var end = start
        while end < text.count {
            let hidden = InvisibleText.length(text, at: end)
            if hidden == 0 { break }
            end += hidden
        }
        return end - start
    }

    /// Bytes of what parts a word at the end of a line: a hyphen, unless that
    /// belongs to the word, and the white space behind it; 0 for anything else.
    private static func partedWord(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var end = start
        switch text[start] {
        case 0x2D: end += 1
        case 0xC2 where start + 1 < text.count && text[start + 1] == 0xAD: end += 2
        case 0xE2
        where start + 2 < text.count && text[start + 1] == 0x80 && text[start + 2] == 0x90:
            end += 3
        default: guard start > 0, text[start - 1] == 0x2D else { return 0 }
        }
        let space = whiteSpace(text, at: end)
        let isLineEnd = text[end..<end + space].contains { $0 == 0x0A || $0 == 0x0D }
        return isLineEnd ? end + space - start : 0
    }
}
