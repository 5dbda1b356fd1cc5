import SverkaSupport
import SverkaText

/// Tells whether two sentences are one, but for marks and capitals.
enum SentenceKey {
    /// Hash of the letters and digits of a sentence, and of its question mark.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = ByteHash.seed
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            let kind = ScalarClass(value)
            guard kind.isLetter || kind == .digit || value == 0x3F else { continue }
            let small = LetterCase.lower(value)
            hash = ByteHash.next(hash, UInt8(truncatingIfNeeded: small))
            hash = ByteHash.next(hash, UInt8(truncatingIfNeeded: small >> 8))
        }
        return hash
    }
}
