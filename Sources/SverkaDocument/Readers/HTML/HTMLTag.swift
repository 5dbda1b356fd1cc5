/// A start or end tag of HTML.
struct HTMLTag {
    /// In small letters.
    var name: String
    var isEnd: Bool
    /// Those that say something of the text, by name in small letters;
    /// character references in their values stand as they are.
    var attributes: [String: String] = [:]
    /// Where the text goes on behind it.
    var end: Int

    private static let attributes: Set<String> = ["lang", "role", "hidden", "aria-hidden"]

    /// Reads the tag that begins with the `<` at a place; nil where none does.
    init?(_ text: [UInt8], at start: Int) {
        guard start + 1 < text.count else { return nil }
        isEnd = text[start + 1] == 0x2F
        let nameStart = start + (isEnd ? 2 : 1)
        var nameEnd = nameStart
        while nameEnd < text.count, Self.isNameByte(text[nameEnd]) { nameEnd += 1 }
        guard nameEnd > nameStart, Self.isLetter(text[nameStart]) else { return nil }
        name = String(decoding: text[nameStart..<nameEnd], as: UTF8.self).lowercased()
        end = nameEnd
        readAttributes(text)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x3A
    }

    /// Whether the element stands for a part of the page by its role.
    var hasPageRole: Bool {
        switch attributes["role"] {
        case "navigation", "complementary", "contentinfo", "search", "banner": true
        default: false
        }
    }

    /// Whether the element is not shown.
    var isHidden: Bool { attributes["hidden"] != nil || attributes["aria-hidden"] == "true" }
}

// MARK: Attributes

extension HTMLTag {
    /// Reads the attributes from `end` on, and goes behind the tag.
    private mutating func readAttributes(_ text: [UInt8]) {
        while end < text.count, text[end] != 0x3E {
            if text[end] <= 0x20 || text[end] == 0x2F {
                end += 1
                continue
            }
            let start = end
            while end < text.count, text[end] > 0x20, ![0x3D, 0x3E, 0x2F].contains(text[end]) {
                end += 1
            }
            if end == start {
                end += 1
                continue
            }
            let name = String(decoding: text[start..<end], as: UTF8.self).lowercased()
            let value = readValue(text)
            if Self.attributes.contains(name) {
                attributes[name] = String(decoding: text[value], as: UTF8.self)
            }
        }
        end = min(end + 1, text.count)
    }

    /// Where the value of an attribute stands whose name has been read; nowhere
    /// where it has none.
    private mutating func readValue(_ text: [UInt8]) -> Range<Int> {
        skipSpace(text)
        guard end < text.count, text[end] == 0x3D else { return end..<end }
        end += 1
        skipSpace(text)
        guard end < text.count else { return end..<end }
        let quote = text[end]
        var start = end
        if quote == 0x22 || quote == 0x27 {
            start += 1
            let close = text[start...].firstIndex(of: quote) ?? text.count
            end = min(close + 1, text.count)
            return start..<close
        }
        while end < text.count, text[end] > 0x20, text[end] != 0x3E { end += 1 }
        return start..<end
    }

    private mutating func skipSpace(_ text: [UInt8]) {
        while end < text.count, text[end] <= 0x20 { end += 1 }
    }
}
