import SverkaSupport
import SverkaText

/// Follows the quotation marks of both languages through a text.
///
/// A single mark opens a quotation only at the beginning of a word, and closes
/// one only behind its end; elsewhere it is an apostrophe.
///
/// It goes forward only: to ask for places in order costs one pass over the
/// text, however many they are.
struct Quotation {
    /// How far the text has been read.
    private(set) var end = 0
    private var depth = 0
    /// Marks that open low: `„so“`.
    private var low = 0
    private var isStraightOpen = false
    private var isSingleOpen = false
    private var isAfterLetter = false

    /// Whether a quotation is open at an offset.
    static func isOpen(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var quotation = Quotation()
        return quotation.isOpen(in: bytes, before: end)
    }

    /// The same, reading on from where the last answer was given.
    ///
    /// - Parameter end: not before that.
    mutating func isOpen(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        while self.end < end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: self.end)
            self.end += length
            read(scalar, bytes)
        }
        return depth > 0 || low > 0 || isStraightOpen || isSingleOpen
    }

    /// - Parameter scalar: the one that ends at `end`.
    private mutating func read(_ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch scalar {
        case 0xAB: depth += 1
        case 0x201E: low += 1
        case 0x201C where low > 0: low -= 1  // „so“
        case 0x201C: depth += 1
        case 0x201D where low > 0 && depth == 0: low -= 1  // „or so”
        case 0xBB, 0x201D: depth = max(0, depth - 1)
        case 0x22: isStraightOpen.toggle()
        case 0x2018 where !isAfterLetter: isSingleOpen = true
        case 0x2019 where !Self.isLetter(bytes, at: end): isSingleOpen = false
        default: break
        }
        isAfterLetter = ScalarClass(scalar).isLetter
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index < bytes.count && ScalarClass(UTF8Scan.scalar(bytes, at: index).value).isLetter
    }
}
