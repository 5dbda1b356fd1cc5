import SverkaSupport

/// Finds blanks too many in the text of a file: several between two words, and one
/// before a mark that closes or behind one that opens. Those at the beginning and
/// end of a line, and long ones, which set columns apart, are left alone.
enum SourceBlanks {
    /// Blanks that stand together by mistake.
    private static let most = 3

    /// Whether a blank may stand where none should; in UTF-16 that is not told.
    static func mayHave(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte == 0x20, last == 0x20 || last == 0 || last == opening { return true }
                if last == 0x20, closing.contains(byte) { return true }
                last = byte
            }
            return false
        }
    }

    /// Marks with no blank before them. A colon may stand between a term and its
    /// rendering.
    private static let closing = Set(".,;!?)".utf8)
    /// A mark with no blank behind it.
    private static let opening = UInt8(ascii: "(")

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
            guard index - start <= most, start > region.lowerBound,
                index < region.upperBound, text[start - 1] > 0x20, text[index] > 0x20
            else { continue }
            if index - start > 1 || isBeforeMark(index, in: text, region)
                || isBehindMark(start, in: text, region)
            {
                out.append(start..<index)
            }
        }
        return out
    }

    /// Whether the blank before a byte stands between a word and the mark that
    /// follows it: `нефти .`, `boat .The`; not `10 , 5`, `.NET`, ` …`.
    private static func isBeforeMark(
        _ index: Int, in text: [UInt8], _ region: Range<Int>
    ) -> Bool {
        guard closing.contains(text[index]), isWord(text[index - 2]) else { return false }
        let next = index + 1
        guard next < region.upperBound, text[next] != 0x0A, text[next] != 0x0D else { return true }
        if text[next] == 0x20 {
            // `10 , 5`
            let isFigure = isDigit(text[index - 2])
            return !(isFigure && next + 1 < region.upperBound && isDigit(text[next + 1]))
        }
        // `boat .The`: a capital and a small letter.
        return text[index] == UInt8(ascii: ".") && next + 1 < region.upperBound
            && (0x41...0x5A).contains(text[next]) && (0x61...0x7A).contains(text[next + 1])
    }

    /// Whether a blank stands behind a bracket that opens: `( roughly`.
    private static func isBehindMark(
        _ start: Int, in text: [UInt8], _ region: Range<Int>
    ) -> Bool {
        text[start - 1] == opening && start - 2 >= region.lowerBound && text[start - 2] == 0x20
            && isWord(text[start + 1])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A letter, the last byte of one, or a digit; closing marks of several bytes
    /// count as well.
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= 0x80 || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }

    /// The blanks with the words on both sides.
    static func withWords(_ blanks: Range<Int>, in text: [UInt8]) -> Range<Int> {
        let start = text[..<blanks.lowerBound].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
        let end = text[blanks.upperBound...].firstIndex { $0 <= 0x20 } ?? text.count
        return start..<end
    }
}
