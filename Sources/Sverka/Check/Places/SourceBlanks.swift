import SverkaSupport

/// Finds blanks too many in the text of a file. Those at the beginning and end of
/// a line, and long ones, which set columns apart, are left alone.
enum SourceBlanks {
    /// Blanks that stand together by mistake.
    private static let most = 3

    /// Whether two blanks stand together; in UTF-16 that is not told.
    static func mayHave(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte == 0x20, last == 0x20 || last == 0 { return true }
                last = byte
            }
            return false
        }
    }

    static func ranges(in text: [UInt8], _ region: Range<Int>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var index = region.lowerBound
        while index < region.upperBound {
            guard text[index] == 0x20 else {
                index += 1
                continue
            }
            let start = index
            while index < region.upperBound, text[index] == 0x20 { index += 1 }
            guard (2...most).contains(index - start), start > region.lowerBound,
                index < region.upperBound, text[start - 1] > 0x20, text[index] > 0x20
            else { continue }
            out.append(start..<index)
        }
        return out
    }

    /// The blanks with the words on both sides.
    static func withWords(_ blanks: Range<Int>, in text: [UInt8]) -> Range<Int> {
        let start = text[..<blanks.lowerBound].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
        let end = text[blanks.upperBound...].firstIndex { $0 <= 0x20 } ?? text.count
        return start..<end
    }
}
