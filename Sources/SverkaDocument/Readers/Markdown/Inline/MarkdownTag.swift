/// A tag of HTML or JSX that stands in Markdown.
struct MarkdownTag {
    /// In small letters.
    let name: String
    let isEnd: Bool
    /// Behind the tag.
    let end: Int

    /// The longest tag that is taken off, in bytes.
    private static let longest = 3_000

    /// The tag that begins at a place and ends before `limit`; nil for a text.
    init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
        var index = start + 1
        guard index < limit else { return nil }
        isEnd = bytes[index] == 0x2F
        if isEnd { index += 1 }
        let isDeclaration = index < limit && (bytes[index] == 0x21 || bytes[index] == 0x3F)
        let nameStart = index
        while index < limit, Self.isName(bytes[index]) { index += 1 }
        name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
        let isFragment = index < limit && bytes[index] == 0x3E && isEnd
        guard isDeclaration || isFragment || !name.isEmpty && Self.isLetter(bytes[nameStart])
        else { return nil }
        guard let end = Self.end(bytes, from: index, min(limit, start + Self.longest)) else {
            return nil
        }
        self.end = end
    }

    /// Behind the `>` that closes a tag; marks in quotes and in braces are none.
    private static func end(_ bytes: [UInt8], from start: Int, _ limit: Int) -> Int? {
        var quote: UInt8 = 0
        var depth = 0
        for index in start..<max(start, limit) {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            switch byte {
            case 0x22, 0x27: quote = byte
            case 0x7B: depth += 1
            case 0x7D: depth -= 1
            case 0x3C where depth <= 0: return nil
            case 0x3E where depth <= 0: return index + 1
            default: break
            }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x2D...0x2E).contains(byte) || (0x30...0x3A).contains(byte)
            || byte == 0x5F
    }

    /// Whether words on its sides are two: a break, or the bounds of a block.
    var partsText: Bool { name == "br" || isBlock }

    /// Whether it is that of a block.
    var isBlock: Bool { Self.blocks.contains(name) }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "base", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
        "html", "iframe", "legend", "li", "link", "main", "menu", "meta", "nav", "noframes", "ol",
        "optgroup", "option", "p", "search", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]

    // MARK: Lines

    /// Whether a line has nothing but tags.
    static func areAll(_ line: ArraySlice<UInt8>, of text: [UInt8]) -> Bool {
        var index = line.startIndex
        while index < line.endIndex {
            if text[index] <= 0x20 {
                index += 1
            } else if line[index...].starts(with: [0x3C, 0x3E]) {  // of JSX
                index += 2
            } else if text[index] == 0x3C,
                let tag = MarkdownTag(text, at: index, before: line.endIndex)
            {
                index = tag.end
            } else {
                return false
            }
        }
        return true
    }
}
