/// The line that opens a block of code.
struct MarkdownFence {
    let mark: UInt8
    let length: Int
    /// Of how many quotations the code is in.
    let depth: Int

    init?(_ line: ArraySlice<UInt8>, depth: Int) {
        guard let mark = line.first, mark == 0x60 || mark == 0x7E else { return nil }
        self.mark = mark
        self.depth = depth
        length = line.prefix { $0 == mark }.count
        // What has a backtick behind it is a span of code in a text.
        guard length >= 3, mark == 0x7E || !line.dropFirst(length).contains(mark) else {
            return nil
        }
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        line.count >= length && line.allSatisfy { $0 == mark }
    }
}

/// The line that opens or closes a box: `::: tip Title`, `:::note[Title]`,
/// `::: {.class}`, `!!! note "Title"`, `=== "Title"`, `[!NOTE] Title`.
struct MarkdownBox {
    /// The title's place in the text; nil where there is none.
    let title: Range<Int>?
    /// Whether what is in it stands four columns to the right.
    let isIndented: Bool

    init?(_ line: ArraySlice<UInt8>, isQuotation: Bool) {
        if line.starts(with: ":::".utf8) {
            isIndented = false
            title = Self.title(ofColons: line)
        } else if ["!!! ", "??? ", "???+ ", "=== \""].contains(where: { line.starts(with: $0.utf8) }
        ) {
            isIndented = true
            title = Self.quoted(line)
        } else if isQuotation, line.starts(with: "[!".utf8), let close = line.firstIndex(of: 0x5D),
            line[(line.startIndex + 2)..<close].allSatisfy(Self.isLetter)
        {
            isIndented = false
            let rest = line[(close + 1)...].drop { $0 == 0x2B || $0 == 0x2D }
            title = Self.range(rest)
        } else {
            return nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
    }

    private static func range(_ text: ArraySlice<UInt8>) -> Range<Int>? {
        let text = MarkdownLine.trimmed(text)
        return text.isEmpty ? nil : text.indices
    }

    /// What stands in double quotes.
    private static func quoted(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        guard let open = line.firstIndex(of: 0x22), let close = line.lastIndex(of: 0x22),
            close > open
        else { return nil }
        return range(line[(open + 1)..<close])
    }

    private static func title(ofColons line: ArraySlice<UInt8>) -> Range<Int>? {
        var rest = MarkdownLine.trimmed(line.drop { $0 == 0x3A })
        while rest.last == 0x3A { rest = MarkdownLine.trimmed(rest.dropLast()) }
        guard let first = rest.first else { return nil }
        if first == 0x7B {
            guard let close = rest.firstIndex(of: 0x7D) else { return range(rest) }
            return range(rest[(close + 1)...]) ?? attribute(rest[...close])
        }
        let name = rest.prefix { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        // A name is in ASCII: any other word is a title's.
        if let next = rest[name.endIndex...].first, next >= 0x80 { return range(rest) }
        rest = rest[name.endIndex...]
        if rest.first == 0x5B, let close = rest.firstIndex(of: 0x5D) {
            return range(rest[(rest.startIndex + 1)..<close])
        }
        if let open = rest.lastIndex(of: 0x7B), rest.last == 0x7D {
            return range(rest[..<open]) ?? attribute(rest[open...])
        }
        return range(rest)
    }

    /// The value of `title="…"` among attributes.
    private static func attribute(_ attributes: ArraySlice<UInt8>) -> Range<Int>? {
        let name = Array("title=\"".utf8)
        var index = attributes.startIndex
        while let next = attributes[index...].firstIndex(of: name[0]) {
            if attributes[next...].starts(with: name) {
                let value = attributes[(next + name.count)...]
                return value.firstIndex(of: 0x22).flatMap { range(value[..<$0]) }
            }
            index = next + 1
        }
        return nil
    }
}
