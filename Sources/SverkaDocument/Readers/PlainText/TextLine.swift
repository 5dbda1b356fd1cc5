/// A line of a text without its end and without white space at its ends.
struct TextLine {
    /// In the text.
    var bytes: Range<Int>
    /// From 1.
    var number: Int
    /// In characters.
    var length: Int

    /// The lines of a text, also empty ones. LF, CR and CRLF end a line.
    static func split(_ text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0, number = 1
        func add(_ end: Int) {
            var range = start..<end
            while let last = range.last, text[last] <= 0x20 { range.removeLast() }
            while let first = range.first, text[first] <= 0x20 { range.removeFirst() }
            let length = text[range].count { $0 & 0xC0 != 0x80 }
            lines.append(TextLine(bytes: range, number: number, length: length))
        }
        for (index, byte) in text.enumerated() where byte == 0x0A || byte == 0x0D {
            if byte == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { continue }
            add(index)
            start = index + 1
            number += 1
        }
        add(text.count)
        return lines
    }
}
