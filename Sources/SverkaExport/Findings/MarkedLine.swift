import SverkaCheck

/// A line of a text, cut to a width, and the marks under it: `^~~~`.
struct MarkedLine {
    private(set) var line = ""
    private(set) var marks = ""

    init(_ excerpt: Finding.Excerpt, width: Int) {
        // A tab takes the room of a space, here and below.
        let scalars = excerpt.line.unicodeScalars.map {
            Printable.isControl($0) ? (" " as Unicode.Scalar) : $0
        }
        let widths = scalars.map(Printable.width)
        let start = Self.start(widths, excerpt.range, width)
        var column = 0, index = start
        if start > 0 { put("…", " ", &column) }
        while index < scalars.count, column + widths[index] <= width - 1 {
            let isMarked = excerpt.range.contains(index)
            let mark = index == excerpt.range.lowerBound ? "^" : isMarked ? "~" : " "
            line.unicodeScalars.append(scalars[index])
            if widths[index] > 0 {
                marks += mark + String(repeating: isMarked ? "~" : " ", count: widths[index] - 1)
            }
            column += widths[index]
            index += 1
        }
        if index < scalars.count { put("…", " ", &column) }
        while marks.last == " " { marks.removeLast() }
        // Nothing was marked: the place is where words can't be told from
        // mark-up, or the end of the line.
        if !marks.contains("^") {
            marks =
                String(repeating: " ", count: columns(before: excerpt.range, widths, start)) + "^"
        }
    }

    private mutating func put(_ text: String, _ mark: String, _ column: inout Int) {
        line += text
        marks += mark
        column += 1
    }

    private func columns(
        before range: Range<Int>, _ widths: [Int], _ start: Int
    ) -> Int {
        guard range.lowerBound >= start, range.lowerBound <= widths.count else { return 0 }
        return (start > 0 ? 1 : 0) + widths[start..<range.lowerBound].reduce(0, +)
    }

    /// Where the part that is shown begins: so that the place and some words
    /// before it are in it.
    private static func start(_ widths: [Int], _ range: Range<Int>, _ width: Int) -> Int {
        guard widths.reduce(0, +) >= width, range.lowerBound <= widths.count else { return 0 }
        let end = widths[..<min(range.upperBound, widths.count)].reduce(0, +)
        guard end > width * 3 / 4 else { return 0 }
        var start = range.lowerBound, before = 0
        while start > 0, before + widths[start - 1] <= width / 3 {
            start -= 1
            before += widths[start]
        }
        while start > 0, start < widths.count, widths[start] == 0 { start += 1 }
        return start
    }
}
