/// A line of a text without its end and without white space at its ends.
struct TextLine {
    /// In the text.
    var bytes: Range<Int>
    /// From 1.
    var number: Int
    /// In characters.
    var length: Int
    /// Columns of the white space in front of it; a tab goes to the next
    /// multiple of four.
    var indent = 0
    /// Whether a form feed stands in front of it.
    var startsPage = false

    /// The lines of a text, also empty ones. LF, CR and CRLF end a line.
    static func split(_ text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        text.withUnsafeBufferPointer { text in
            var start = 0
            var isPageEnd = false
            for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
                if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { continue }
                lines.append(TextLine(text, start..<index, lines.count + 1, &isPageEnd))
                start = index + 1
            }
            lines.append(TextLine(text, start..<text.count, lines.count + 1, &isPageEnd))
        }
        return lines
    }

    init(bytes: Range<Int>, number: Int, length: Int) {
        (self.bytes, self.number, self.length) = (bytes, number, length)
    }

    /// - Parameter isPageEnd: whether a form feed stands behind the line before;
    ///   afterwards, behind this one.
    private init(
        _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ number: Int,
        _ isPageEnd: inout Bool
    ) {
        var start = line.lowerBound, end = line.upperBound
        startsPage = isPageEnd
        while start < end, text[start] <= 0x20 {
            switch text[start] {
            case 0x20: indent += 1
            case 0x09: indent = indent / 4 * 4 + 4
            case 0x0C: (startsPage, indent) = (true, 0)
            default: break
            }
            start += 1
        }
        isPageEnd = false
        while end > start, text[end - 1] <= 0x20 {
            end -= 1
            if text[end] == 0x0C { isPageEnd = true }
        }
        // A page that begins on an empty line begins on the next one, too.
        if start == end { isPageEnd = startsPage }
        bytes = start..<end
        self.number = number
        length = text[start..<end].count { $0 & 0xC0 != 0x80 }
    }
}
