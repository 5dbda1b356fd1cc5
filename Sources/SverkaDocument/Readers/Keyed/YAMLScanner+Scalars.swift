// Values of maps and lists.
extension YAMLScanner {
    /// Reads the value that begins in the line at work.
    ///
    /// - Parameter indent: of its key or item; what is indented more belongs to
    ///   it.
    mutating func value(
        _ rest: ArraySlice<UInt8>, _ key: [String], _ indent: Int
    ) throws(DocumentError) {
        switch rest.first {
        case 0x22, 0x27: try quoted(rest, key)
        case 0x7C, 0x3E: try block(rest, key, indent)
        case 0x5B: try flowList(rest, key)
        case 0x7B:
            guard rest.starts(with: "{}".utf8) else {
                throw error("maps in braces are not read; write a line for each key")
            }
            try finish(rest.dropFirst(2))
        case 0x26, 0x2A, 0x21, 0x25, 0x40, 0x60:
            let mark = String(decoding: rest.prefix(1), as: UTF8.self)
            throw error("a value may not begin with \(mark); write it in quotes")
        default: try plain(rest, key, indent)
        }
    }

    private mutating func add(
        _ text: [UInt8], _ key: [String], line: Int, _ bytes: Range<Int>
    ) {
        found.append(
            KeyedString(
                key: key, text: String(decoding: text, as: UTF8.self), line: line, bytes: bytes))
    }

    /// Goes behind the line, in which nothing but a remark may be left.
    private mutating func finish(_ rest: ArraySlice<UInt8>) throws(DocumentError) {
        let left = rest.trimmed
        guard left.isEmpty || left.first == 0x23 else {
            throw error("nothing may stand behind the value")
        }
        index += 1
    }

    private mutating func quoted(
        _ rest: ArraySlice<UInt8>, _ key: [String]
    ) throws(DocumentError) {
        let number = lines[index].number
        guard let close = YAMLScalar.end(of: text[rest.startIndex...]) else {
            throw error("the quote is not closed")
        }
        add(
            YAMLScalar.text(text[rest.startIndex...close]), key, line: number,
            rest.startIndex + 1..<close)
        while lines[index].content.upperBound <= close { index += 1 }
        try finish(text[(close + 1)..<max(close + 1, lines[index].content.upperBound)])
    }

    /// A text in lines of its own, behind `|` or `>`.
    private mutating func block(
        _ rest: ArraySlice<UInt8>, _ key: [String], _ indent: Int
    ) throws(DocumentError) {
        let marks = rest.dropFirst().prefix { $0 > 0x20 }
        guard marks.allSatisfy({ $0 == 0x2B || $0 == 0x2D || (0x31...0x39).contains($0) }) else {
            throw error("only +, - and a digit may stand behind | and >")
        }
        try finish(rest.dropFirst(1 + marks.count))
        var out: [UInt8] = []
        var place: Range<Int>?
        var number = 0
        while index < lines.count {
            let line = lines[index]
            if !line.content.isEmpty {
                guard line.indent > indent else { break }
                if place == nil { number = line.number }
                place = (place?.lowerBound ?? line.content.lowerBound)..<line.content.upperBound
            }
            out += text[line.content]
            out.append(0x0A)
            index += 1
        }
        if let place { add(out, key, line: number, place) }
    }

    /// A text without quotes; lines that are indented more go on with it.
    private mutating func plain(
        _ rest: ArraySlice<UInt8>, _ key: [String], _ indent: Int
    ) throws(DocumentError) {
        let number = lines[index].number
        let first = YAMLScalar.withoutRemark(rest)
        var out = Array(first)
        var end = first.endIndex
        guard !YAMLScalar.holdsColon(first) else {
            throw error("a text with a colon in it stands in quotes")
        }
        index += 1
        while index < lines.count, lines[index].indent > indent || content.isEmpty {
            if content.first == 0x23 { break }
            let line = YAMLScalar.withoutRemark(content)
            guard !YAMLScalar.holdsColon(line) else {
                throw error("no key may stand below a text; it is indented too much")
            }
            out += [0x20] + line
            if !line.isEmpty { end = line.endIndex }
            index += 1
        }
        if YAMLScalar.isText(out[...].trimmed) {
            add(out, key, line: number, first.startIndex..<end)
        }
    }

    /// `[one, "two"]`, in one line.
    private mutating func flowList(
        _ rest: ArraySlice<UInt8>, _ key: [String]
    ) throws(DocumentError) {
        let number = lines[index].number
        var rest = rest.dropFirst().trimmed
        var count = 0
        while let byte = rest.first, byte != 0x5D {
            var item = rest.prefix { $0 != 0x2C && $0 != 0x5D }
            let isQuoted = byte == 0x22 || byte == 0x27
            if isQuoted {
                guard let close = YAMLScalar.end(of: rest) else {
                    throw error("the quote is not closed in this line")
                }
                item = rest[...close]
            } else if byte == 0x5B || byte == 0x7B {
                throw error("lists inside each other in one line are not read")
            }
            rest = rest[item.endIndex...].trimmed
            let own = item.trimmed
            let words = isQuoted ? YAMLScalar.text(own) : Array(own)
            if isQuoted || YAMLScalar.isText(own) {
                add(words, key + [String(count)], line: number, own.startIndex..<own.endIndex)
            }
            count += 1
            guard let next = rest.first, next == 0x2C || next == 0x5D else {
                throw error("a comma or ] is expected in this line")
            }
            if next == 0x2C { rest = rest.dropFirst().trimmed }
        }
        guard rest.first == 0x5D else { throw error("] is missing in this line") }
        try finish(rest.dropFirst())
    }
}

/// Scalars of YAML by their bytes.
enum YAMLScalar {
    /// Where the quote stands that closes the one that a text begins with.
    static func end(of text: ArraySlice<UInt8>) -> Int? {
        guard let quote = text.first else { return nil }
        var index = text.startIndex + 1
        while index < text.endIndex {
            if text[index] == quote {
                guard quote == 0x27, index + 1 < text.endIndex, text[index + 1] == quote else {
                    return index
                }
                index += 1
            } else if text[index] == 0x5C, quote == 0x22 {
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// The text between quotes.
    static func text(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
        let inner = quoted.dropFirst().dropLast()
        guard quoted.first == 0x27 else { return Escapes.resolved(inner, unknown: true) }
        var out: [UInt8] = []
        // Of two quotes in a row the first is the text's.
        var isQuote = false
        for byte in inner {
            isQuote = byte == 0x27 && !isQuote
            if byte != 0x27 || isQuote { out.append(byte) }
        }
        return out
    }

    /// A plain text without the remark behind it.
    static func withoutRemark(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for index in text.indices
        where text[index] == 0x23 && index > text.startIndex && text[index - 1] <= 0x20 {
            return text[..<index].trimmed
        }
        return text.trimmed
    }

    /// Whether a colon stands in it that would make a key of what is before it.
    static func holdsColon(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains {
            text[$0] == 0x3A && (text.index(after: $0) == text.endIndex || text[$0 + 1] <= 0x20)
        }
    }

    /// Whether a plain scalar is a text: no number, truth value, symbol of Ruby
    /// or nothing at all.
    static func isText(_ scalar: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: scalar, as: UTF8.self)
        if ["", "~", "null", "Null", "NULL", "true", "false", "True", "False"].contains(word) {
            return false
        }
        return Double(word) == nil && !(word.hasPrefix(":") && !word.contains(" "))
    }
}
