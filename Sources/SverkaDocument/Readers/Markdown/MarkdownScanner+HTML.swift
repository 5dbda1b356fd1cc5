/// HTML and the tags of templates that stand between the blocks of Markdown.
extension MarkdownScanner {
    /// Elements that end with their own end tag alone; whether they are code.
    private static let raw: [String: Bool] = [
        "pre": true, "script": false, "style": false, "textarea": false,
    ]

    /// Reads a line that begins with a tag of a block, and what belongs to it.
    mutating func readHTML(_ content: ArraySlice<UInt8>, depth: Int) -> Bool {
        guard content.first == 0x3C,
            let tag = MarkdownTag(text, at: content.startIndex, before: content.endIndex)
        else { return false }
        if !tag.isEnd, let isCode = Self.raw[tag.name] {
            if isCode, Self.contains(Array("</pre>".utf8), content) {
                flush()
                add(
                    htmlBlocks(index..<index + 1).map { block in
                        var block = block
                        block.kind = .code
                        return block
                    })
                return true
            }
            return readRaw(upTo: Array("</\(tag.name)>".utf8), isCode: isCode)
        }
        if MarkdownTag.areAll(content, of: text) {
            flush()
            return true
        }
        guard tag.isBlock else { return false }
        flush()
        let end = depth > 0 ? index + 1 : htmlEnd()
        add(htmlBlocks(index..<end))
        index = end
        return true
    }

    /// The line behind the block of HTML that begins here: that behind the next
    /// empty line, if all up to there is HTML; else the next.
    private mutating func htmlEnd() -> Int {
        guard index >= linesOfMarkdown else { return index + 1 }
        var end = index + 1
        while end < lines.count, lines[end].length > 0 {
            let line = MarkdownLine(text[lines[end].bytes])
            let isMarkdown =
                line.depth > 0 || line.heading != nil || line.listItem != nil
                || line.isTableRow || MarkdownFence(line.content, depth: 0) != nil
            if isMarkdown {
                linesOfMarkdown = end
                return index + 1
            }
            end += 1
        }
        return end
    }

    private func htmlBlocks(_ range: Range<Int>) -> [RawBlock] {
        guard let first = range.first, let last = range.last else { return [] }
        let start = lines[first].bytes.lowerBound
        let bytes = Array(text[start..<lines[last].bytes.upperBound])
        return HTMLReader().blocks(bytes).map { block in
            var block = block
            block.line += lines[first].number - 1
            block.bytes = block.bytes.lowerBound + start..<block.bytes.upperBound + start
            // A box that an author has set is a part of the text.
            if block.kind == .pageArea { block.kind = .paragraph }
            block.cell = nil
            return block
        }
    }

    // MARK: Templates

    /// Tags around what is no text, with those that end them.
    private static let around: [(start: String, end: String, isCode: Bool)] = [
        ("comment", "endcomment", false), ("highlight", "endhighlight", true),
        ("highlight", "/highlight", true), ("comment", "/comment", false),
    ]

    /// Reads a line that is, or begins with, tags of templates: Liquid, Jinja,
    /// shortcodes of Hugo.
    mutating func readTemplate(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.first == 0x7B, let second = content.dropFirst().first,
            second == 0x25 || second == 0x7B || second == 0x23 && content.last == 0x7D
        else { return false }
        let inside = content.dropFirst(2).drop { [0x20, 0x2D, 0x3C, 0x25].contains($0) }
        for tag in Self.around where inside.starts(with: tag.start.utf8) {
            let isHugo = second == 0x7B
            guard isHugo == tag.end.hasPrefix("/"),
                !Self.contains(Array(tag.end.utf8), content),
                readRaw(upTo: Array(tag.end.utf8), isCode: tag.isCode)
            else { continue }
            return true
        }
        let close: [UInt8] = second == 0x7B ? [0x7D, 0x7D] : [second, 0x7D]
        if !content.dropFirst(2).contains(0x7D) { return readLongTag(close) }
        guard areTags(content) else { return false }
        flush()
        return true
    }

    /// Whether a line has nothing but tags of templates.
    private func areTags(_ content: ArraySlice<UInt8>) -> Bool {
        let marks = MarkdownMarks(content)
        var index = content.startIndex
        while index < content.endIndex {
            if content[index] <= 0x20 {
                index += 1
            } else if content[index] == 0x7B,
                let end = marks.tagEnd(at: index, before: content.endIndex)
            {
                index = end
            } else {
                return false
            }
        }
        return true
    }

    /// Leaves out a tag that goes over several lines, none of them empty.
    private mutating func readLongTag(_ close: [UInt8]) -> Bool {
        guard index >= linesWithoutEnd else { return false }
        var end = index + 1
        while end < lines.count, lines[end].length > 0 {
            if text[lines[end].bytes].suffix(2).elementsEqual(close) {
                flush()
                index = end + 1
                return true
            }
            end += 1
        }
        linesWithoutEnd = end
        return false
    }
}
