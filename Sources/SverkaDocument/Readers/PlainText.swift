import SverkaText

/// Paragraphs of plain text.
///
/// Blank lines part them. Lines that a program has wrapped at a width are
/// joined; other lines are paragraphs of their own, as on pages that were
/// scraped without blank lines.
enum PlainText {
    /// A line without its end, with its number and place.
    struct Line {
        var bytes: Range<Int>
        var number: Int
        /// Characters, white space at the ends aside.
        var length: Int
    }

    /// Every line as a block of its own, also empty ones.
    static func lines(_ text: [UInt8]) -> [RawBlock] {
        var blocks = split(text).map { line in
            RawBlock(text: folded(text[line.bytes]), line: line.number, bytes: line.bytes)
        }
        if let last = blocks.last, last.text.isEmpty, last.bytes.isEmpty { blocks.removeLast() }
        return blocks
    }

    static func blocks(_ text: [UInt8]) -> [RawBlock] {
        let lines = split(text)
        var groups: [[Line]] = [[]]
        for line in lines {
            if line.length > 0 {
                groups[groups.count - 1].append(line)
            } else if !groups[groups.count - 1].isEmpty {
                groups.append([])
            }
        }
        if groups.last?.isEmpty == true { groups.removeLast() }
        let width = wrapWidth(groups)
        return groups.flatMap { group in paragraphs(group, width: width, text) }
    }

    static func split(_ text: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0, number = 1
        func add(_ end: Int) {
            var range = start..<end
            while let last = range.last, text[last] <= 0x20 { range.removeLast() }
            while let first = range.first, text[first] <= 0x20 { range.removeFirst() }
            let length = text[range].count { $0 & 0xC0 != 0x80 }
            lines.append(Line(bytes: range, number: number, length: length))
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

    /// The width that lines are wrapped at; 0 where they are not.
    ///
    /// Wrapped text has no line much longer than its width, and most lines
    /// that are followed by another come near it.
    private static func wrapWidth(_ groups: [[Line]]) -> Int {
        let followed = groups.flatMap { $0.dropLast() }.map(\.length)
        guard followed.count >= 2 else { return 0 }
        let width = groups.joined().map(\.length).max() ?? 0
        guard (40...130).contains(width) else { return 0 }
        let near = followed.count { $0 * 10 >= width * 7 }
        return near * 10 >= followed.count * 7 ? width : 0
    }

    private static func paragraphs(_ group: [Line], width: Int, _ text: [UInt8]) -> [RawBlock] {
        guard width > 0 else { return group.map { block([$0], text) } }
        var out: [RawBlock] = []
        var current: [Line] = []
        for line in group {
            // A line well short of the width closes its paragraph.
            if let last = current.last, last.length * 10 < width * 6, endsSentence(last, text) {
                out.append(block(current, text))
                current = []
            }
            current.append(line)
        }
        if !current.isEmpty { out.append(block(current, text)) }
        return out
    }

    private static func endsSentence(_ line: Line, _ text: [UInt8]) -> Bool {
        guard let last = line.bytes.last else { return true }
        return [0x2E, 0x21, 0x3F, 0x22, 0x3A, 0xBB, 0x9D, 0xA6].contains(text[last])
    }

    private static func block(_ lines: [Line], _ text: [UInt8]) -> RawBlock {
        let range = lines[0].bytes.lowerBound..<lines[lines.count - 1].bytes.upperBound
        var bytes: [UInt8] = []
        for line in lines {
            // A word that the wrap has cut at a soft hyphen is made whole.
            if bytes.last == 0xAD, bytes.count > 1, bytes[bytes.count - 2] == 0xC2 {
                bytes.removeLast(2)
            } else if !bytes.isEmpty {
                bytes.append(0x20)
            }
            bytes += text[line.bytes]
        }
        return RawBlock(text: folded(bytes), line: lines[0].number, bytes: range)
    }
}
