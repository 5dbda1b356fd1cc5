import SverkaText

/// A start or end tag of HTML.
struct HTMLTag {
    var name: HTMLName
    var isEnd: Bool
    /// Whether it ends in `/>`.
    var closesItself = false
    var attributes = HTMLAttributes()
    /// Where the text goes on behind it.
    var end: Int

    /// Reads the tag that begins with the `<` at a place; nil where none does.
    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard let read = Self.name(text, at: start) else { return nil }
        (name, isEnd, end) = read
        readAttributes(text)
    }

    /// The name of the tag that begins with the `<` at a place, and where the
    /// name ends; nil where no tag begins.
    static func name(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (name: HTMLName, isEnd: Bool, end: Int)? {
        guard start + 1 < text.count, text[start] == 0x3C else { return nil }
        let isEnd = text[start + 1] == 0x2F
        let nameStart = start + (isEnd ? 2 : 1)
        guard nameStart < text.count, isLetter(text[nameStart]) else { return nil }
        var end = nameStart
        while end < text.count, !endsName(text[end]) { end += 1 }
        let name = HTMLName(UnsafeBufferPointer(rebasing: text[nameStart..<end]))
        return (name, isEnd, end)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x2F || byte == 0x3E
    }

    /// Reads the attributes from `end` on, and goes behind the tag.
    private mutating func readAttributes(_ text: UnsafeBufferPointer<UInt8>) {
        while end < text.count, text[end] != 0x3E {
            if text[end] <= 0x20 || text[end] == 0x2F {
                closesItself = text[end] == 0x2F && end + 1 < text.count && text[end + 1] == 0x3E
                end += 1
                continue
            }
            let start = end
            end += 1
            while end < text.count, text[end] > 0x20, text[end] != 0x3D, text[end] != 0x3E,
                text[end] != 0x2F
            { end += 1 }
            let name = start..<end
            let value = readValue(text)
            if !isEnd {
                attributes.add(
                    UnsafeBufferPointer(rebasing: text[name]),
                    UnsafeBufferPointer(rebasing: text[value]))
            }
        }
        end = min(end + 1, text.count)
    }

    /// Where the value of an attribute stands whose name has been read; nowhere
    /// where it has none.
    private mutating func readValue(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let behindName = end
        skipSpace(text)
        guard end < text.count, text[end] == 0x3D else {
            end = behindName
            return end..<end
        }
        end += 1
        skipSpace(text)
        guard end < text.count else { return end..<end }
        let quote = text[end]
        var start = end
        if quote == 0x22 || quote == 0x27 {
            start += 1
            var close = start
            while close < text.count, text[close] != quote { close += 1 }
            end = min(close + 1, text.count)
            return start..<close
        }
        while end < text.count, text[end] > 0x20, text[end] != 0x3E { end += 1 }
        return start..<end
    }

    private mutating func skipSpace(_ text: UnsafeBufferPointer<UInt8>) {
        while end < text.count, text[end] <= 0x20 { end += 1 }
    }
}
