import SverkaDocument
import SverkaSupport

/// Offsets in a decoded text for those in its file.
///
/// Each costs the distance from the last one.
struct DecodedOffsets {
    private let encoding: TextEncoding
    /// Bytes of the byte-order mark in the file.
    private let mark: Int
    private let stray: [Int]
    /// A place in the file and the same in the text, where the last look-up
    /// was.
    private var known: (file: Int, text: Int)

    /// - Parameter stray: where bytes stand in the file that read as U+FFFD, in
    ///   order.
    init(_ encoding: TextEncoding, mark: Int, stray: [Int] = []) {
        (self.encoding, self.mark, self.stray) = (encoding, mark, stray)
        known = (mark, 0)
    }

    /// The offset in the text, in UTF-8, of an offset in the file; the end
    /// of the character for one inside it.
    mutating func decoded(_ place: Int, in text: [UInt8]) -> Int {
        if encoding == .utf8 {
            // Of each stray byte before it the text has two bytes more.
            let more = 2 * stray.partitioningIndex { $0 >= place }
            return min(max(0, place - mark + more), text.count)
        }
        while known.file > place, known.text > 0 {
            known.text -= 1
            while known.text > 0, text[known.text] & 0xC0 == 0x80 { known.text -= 1 }
            known.file -= size(of: text[known.text])
        }
        while known.file < place, known.text < text.count {
            let first = text[known.text]
            known.text += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            known.file += size(of: first)
        }
        return known.text
    }

    /// Bytes in the file of the character that begins with a byte in UTF-8.
    private func size(of first: UInt8) -> Int {
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian: first >= 0xF0 ? 4 : 2
        default: 1
        }
    }
}
