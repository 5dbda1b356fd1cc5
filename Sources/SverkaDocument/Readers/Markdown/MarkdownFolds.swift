import SverkaSupport

/// Where the text of a Markdown file is folded away, in `<details>`.
struct MarkdownFolds {
    /// Of the bytes; those within others are a part of them.
    private(set) var ranges: [Range<Int>] = []

    /// Cost: linear.
    init(_ text: [UInt8]) {
        var depth = 0, start = 0, index = 0
        while let mark = text[index...].firstIndex(of: 0x3C) {
            let isEnd = mark + 1 < text.count && text[mark + 1] == 0x2F
            let name = mark + (isEnd ? 2 : 1)
            index = name
            guard Self.isDetails(text, at: name) else { continue }
            if !isEnd {
                if depth == 0 { start = mark }
                depth += 1
            } else if depth > 0 {
                depth -= 1
                if depth == 0 { ranges.append(start..<mark) }
            }
        }
    }

    private static let name = Array("details".utf8)

    private static func isDetails(_ text: [UInt8], at start: Int) -> Bool {
        let end = start + name.count
        guard end < text.count, text[end] <= 0x20 || text[end] == 0x3E else { return false }
        return zip(text[start..<end], name).allSatisfy { $0 | 0x20 == $1 }
    }

    /// Marks the blocks that stand in what is folded.
    ///
    /// - Parameter blocks: in the order of their bytes.
    func mark(_ blocks: inout [RawBlock]) {
        var next = 0
        for index in blocks.indices {
            let place = blocks[index].bytes.lowerBound
            while next < ranges.count, ranges[next].upperBound <= place { next += 1 }
            guard next < ranges.count else { return }
            blocks[index].isFolded = ranges[next].contains(place)
        }
    }
}
