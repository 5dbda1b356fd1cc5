import SverkaSupport
import SverkaText

/// The beginning of a paragraph as phrases are compared with it: its words in
/// small letters and digits, `ё` as `е`, one space between.
struct PhraseKey: Sendable {
    let bytes: [UInt8]
    /// Where each word stands in them.
    let words: [Range<Int>]
    /// Of all bytes.
    let hash: UInt64

    var isEmpty: Bool { bytes.isEmpty }

    /// Bytes of a paragraph that are looked at.
    private static let longest = 240

    init(_ text: String) {
        var out: [UInt8] = []
        var words: [Range<Int>] = []
        var start = 0
        text.withUTF8Bytes { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.longest))
            out.reserveCapacity(bytes.count)
            words.reserveCapacity(bytes.count / 6)
            var index = 0
            while index < bytes.count {
                let (value, length) = UTF8Scan.scalar(bytes, at: index)
                index += length
                guard ScalarClass(value).isLetterOrDigit else {
                    if start < out.count {
                        words.append(start..<out.count)
                        out.append(Self.space)
                        start = out.count
                    }
                    continue
                }
                let small = LetterCase.lower(value)
                UTF8Scan.append(small == 0x451 ? 0x435 : small, to: &out)
            }
        }
        if start < out.count {
            words.append(start..<out.count)
        } else if !out.isEmpty {
            out.removeLast()
        }
        self.words = words
        bytes = out
        hash = ByteHash.of(out)
    }

    private static let space: UInt8 = 0x20

    /// Whether a phrase stands there, whose last word may go on.
    func has(_ phrase: [UInt8], at start: Int) -> Bool {
        guard bytes.count - start >= phrase.count else { return false }
        for index in phrase.indices where bytes[start + index] != phrase[index] { return false }
        return true
    }

    /// Whether a word consists of figures.
    func isNumber(_ word: Range<Int>) -> Bool {
        word.allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    }

    /// The hash of a word.
    func hash(_ word: Range<Int>) -> UInt64 { ByteHash.of(bytes[word]) }

    /// The first three letters from a place on as a number, of fewer where
    /// they end; by it phrases are looked up.
    func stem(_ range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            var stem: UInt64 = 0
            var index = range.lowerBound
            var count = 0
            while index < range.upperBound, count < 3 {
                let (value, length) = UTF8Scan.scalar(bytes, at: index)
                stem = stem << 21 | UInt64(value)
                index += length
                count += 1
            }
            return stem
        }
    }
}
