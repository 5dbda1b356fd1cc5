import SverkaSupport

/// Reads Apple's `.strings`: `"key" = "value";` with remarks as in C.
struct AppleStringsReader: KeyedReader {
    let name = "Apple strings"
    let endings = ["strings"]

    func strings(_ text: [UInt8], path: String) throws(DocumentError) -> [KeyedString] {
        var scanner = AppleStringsScanner(text: text, path: path)
        var out: [KeyedString] = []
        while let string = try scanner.next() { out.append(string) }
        return out
    }
}

private struct AppleStringsScanner {
    let text: [UInt8]
    let path: String
    private var index = 0
    private var line = 1

    init(text: [UInt8], path: String) { (self.text, self.path) = (text, path) }

    /// The next text with its key; nil at the end.
    mutating func next() throws(DocumentError) -> KeyedString? {
        try skipRemarks()
        guard index < text.count else { return nil }
        let key = try word()
        try expect(0x3D, "an equals sign is expected behind the key")
        try skipRemarks()
        let place = line
        let value = try word()
        try expect(0x3B, "a semicolon is expected behind the text")
        return KeyedString(
            key: [string(key)], text: string(value), line: place, bytes: value)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: Escapes.resolved(text[range]), as: UTF8.self)
    }

    private mutating func expect(_ byte: UInt8, _ problem: Message) throws(DocumentError) {
        try skipRemarks()
        guard index < text.count, text[index] == byte else { throw error(problem) }
        index += 1
    }

    /// Where a word between quotes stands, without them, or one without quotes.
    private mutating func word() throws(DocumentError) -> Range<Int> {
        guard index < text.count else { throw error("it ends where a text is expected") }
        guard text[index] == 0x22 else {
            let start = index
            while index < text.count, Self.isBare(text[index]) { index += 1 }
            guard index > start else { throw error("a text in double quotes is expected") }
            return start..<index
        }
        let start = index + 1, first = line
        index += 1
        while index < text.count, text[index] != 0x22 {
            if text[index] == 0x0A { line += 1 }
            index += text[index] == 0x5C ? 2 : 1
        }
        guard index < text.count else {
            line = first
            throw error("the quote is not closed")
        }
        index += 1
        return start..<index - 1
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
            || byte == 0x2E || byte == 0x2D
    }

    private mutating func skipRemarks() throws(DocumentError) {
        while index < text.count {
            if text[index] <= 0x20 {
                if text[index] == 0x0A { line += 1 }
                index += 1
            } else if text[index...].starts(with: [0x2F, 0x2F]) {
                index = text[index...].firstIndex(of: 0x0A) ?? text.count
            } else if text[index...].starts(with: [0x2F, 0x2A]) {
                let start = line
                index += 2
                while index < text.count, !text[index...].starts(with: [0x2A, 0x2F]) {
                    if text[index] == 0x0A { line += 1 }
                    index += 1
                }
                guard index < text.count else {
                    line = start
                    throw error("the remark is not closed")
                }
                index += 2
            } else {
                return
            }
        }
    }

    private func error(_ problem: Message) -> DocumentError {
        .unreadable(path: path, why: "line \(line): \(problem)")
    }
}
