import SverkaText

/// Reads the paragraphs of plain text.
///
/// Blank lines part them. Lines that a program has wrapped at a width are
/// joined; other lines are paragraphs of their own, as on pages that were
/// scraped without blank lines.
struct PlainTextReader: TextBlockReader {
    let name = "plain text"
    let endings = ["txt", "text"]

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        let lines = TextLine.split(text)
        var groups: [[TextLine]] = [[]]
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

    /// The width that lines are wrapped at; 0 where they are not.
    ///
    /// Wrapped text has no line much longer than its width, and most lines
    /// that are followed by another come near it.
    private func wrapWidth(_ groups: [[TextLine]]) -> Int {
        let followed = groups.flatMap { $0.dropLast() }.map(\.length)
        guard followed.count >= 2 else { return 0 }
        let width = groups.joined().map(\.length).max() ?? 0
        guard (40...130).contains(width) else { return 0 }
        let near = followed.count { $0 * 10 >= width * 7 }
        return near * 10 >= followed.count * 7 ? width : 0
    }

    private func paragraphs(_ group: [TextLine], width: Int, _ text: [UInt8]) -> [RawBlock] {
        guard width > 0 else { return group.map { block([$0], text) } }
        var out: [RawBlock] = []
        var current: [TextLine] = []
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

    private func endsSentence(_ line: TextLine, _ text: [UInt8]) -> Bool {
        guard
            let last = String(decoding: text[line.bytes].suffix(4), as: UTF8.self).unicodeScalars
                .last
        else { return true }
        return [".", "!", "?", "\"", ":", "»", "”", "…"].contains(last)
    }

    private func block(_ lines: [TextLine], _ text: [UInt8]) -> RawBlock {
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
        return RawBlock(text: whitespaceFolded(bytes), line: lines[0].number, bytes: range)
    }
}
