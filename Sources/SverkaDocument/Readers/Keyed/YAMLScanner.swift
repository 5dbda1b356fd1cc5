import SverkaSupport

/// Goes through the lines of a YAML file, of the part of YAML 1.2 that files of
/// texts are written in.
struct YAMLScanner {
    struct Line {
        /// Columns before its content.
        var indent: Int
        /// Its content, without white space at its ends.
        var content: Range<Int>
        /// From 1.
        var number: Int
    }

    let text: [UInt8]
    let path: String
    var lines: [Line] = []
    /// The line at work.
    var index = 0
    var found: [KeyedString] = []
    /// Maps and lists inside each other.
    private static let deepest = 64

    init(_ text: [UInt8], path: String) {
        (self.text, self.path) = (text, path)
        var start = 0
        for line in TextLine.split(text) {
            while start < line.bytes.lowerBound, text[start] == 0x0A || text[start] == 0x0D {
                start += 1
            }
            lines.append(
                Line(
                    indent: max(0, line.bytes.lowerBound - start), content: line.bytes,
                    number: line.number))
            start = line.bytes.upperBound
            while start < text.count, text[start] != 0x0A, text[start] != 0x0D { start += 1 }
        }
    }

    /// The texts of the file, in its order.
    ///
    /// - Throws: `DocumentError` for a line that can't be read.
    mutating func strings() throws(DocumentError) -> [KeyedString] {
        skipBlank()
        while index < lines.count, starts("%") { index += 1 }
        skipBlank()
        if index < lines.count, lines[index].indent == 0, starts("---") {
            guard lines[index].content.count == 3 else {
                throw error("nothing may stand behind --- here")
            }
            index += 1
        }
        skipBlank()
        if index < lines.count, !isEnd { try block([], from: 0, depth: 0) }
        skipBlank()
        if index < lines.count, !isEnd { throw error("it belongs to nothing above it") }
        if index < lines.count, starts("---") { throw error("only one document in a file is read") }
        return found
    }

    private var isEnd: Bool { lines[index].indent == 0 && (starts("...") || starts("---")) }

    /// The content of the line at work.
    var content: ArraySlice<UInt8> { text[lines[index].content] }

    func starts(_ mark: String) -> Bool { content.starts(with: mark.utf8) }

    mutating func skipBlank() {
        while index < lines.count, content.isEmpty || content.first == 0x23 { index += 1 }
    }

    func error(_ problem: Message) -> DocumentError {
        let number = lines.isEmpty ? 1 : lines[min(index, lines.count - 1)].number
        return .unreadable(path: path, why: "line \(number): \(problem)")
    }

    // MARK: Maps and lists

    /// Reads a map or a list that is indented by some columns at least.
    private mutating func block(
        _ key: [String], from least: Int, depth: Int
    ) throws(DocumentError) {
        guard depth < Self.deepest else {
            throw error("more than \(Self.deepest) maps and lists inside each other")
        }
        let indent = lines[index].indent
        guard indent >= least else { return }
        if isItem { try list(key, indent, depth) } else { try map(key, indent, depth) }
    }

    private var isItem: Bool {
        content.first == 0x2D && (content.count == 1 || content[content.startIndex + 1] <= 0x20)
    }

    /// Whether a line of this block comes next; a line that is indented more
    /// belongs to nothing.
    private mutating func hasLine(_ indent: Int) throws(DocumentError) -> Bool {
        skipBlank()
        guard index < lines.count, lines[index].indent >= indent, !isEnd else { return false }
        let start = lines[index].content.lowerBound
        if text[(start - min(start, lines[index].indent))..<start].contains(0x09) {
            throw error("a tab before the text; YAML is indented by spaces")
        }
        guard lines[index].indent == indent else { throw error("it is indented too much") }
        return true
    }

    private mutating func list(
        _ key: [String], _ indent: Int, _ depth: Int
    ) throws(DocumentError) {
        var number = 0
        while try hasLine(indent), isItem {
            let own = key + [String(number)]
            number += 1
            let rest = content.dropFirst().drop { $0 <= 0x20 }
            if rest.isEmpty || rest.first == 0x23 {
                index += 1
                skipBlank()
                if index < lines.count, lines[index].indent > indent {
                    try block(own, from: indent + 1, depth: depth + 1)
                }
                continue
            }
            let isNested = rest.first == 0x2D && (rest.dropFirst().first ?? 0x20) <= 0x20
            if isNested || mapKey(rest) != nil {
                lines[index].indent += rest.startIndex - lines[index].content.lowerBound
                lines[index].content = rest.startIndex..<rest.endIndex
                try block(own, from: indent + 1, depth: depth + 1)
            } else {
                try value(rest, own, indent)
            }
        }
    }

    private mutating func map(
        _ key: [String], _ indent: Int, _ depth: Int
    ) throws(DocumentError) {
        var keys: Set<String> = []
        while try hasLine(indent), !isItem {
            guard let (name, rest) = mapKey(content) else {
                throw error("a key with a colon behind it is expected")
            }
            guard name != "<<" else { throw error("<< is not read; write the texts out") }
            guard keys.insert(name).inserted else {
                throw error("the key \(name) stands here twice")
            }
            let own = key + [name]
            guard rest.isEmpty || rest.first == 0x23 else {
                try value(rest, own, indent)
                continue
            }
            index += 1
            skipBlank()
            guard index < lines.count, !isEnd else { return }
            // The items of a list may stand as far left as their key.
            if lines[index].indent > indent || lines[index].indent == indent && isItem {
                try block(own, from: indent, depth: depth + 1)
            }
        }
    }

    /// The key that a text begins with, and what stands behind its colon; nil
    /// where it begins with none.
    private func mapKey(
        _ line: ArraySlice<UInt8>
    ) -> (key: String, rest: ArraySlice<UInt8>)? {
        var end = line.startIndex
        var name: [UInt8] = []
        if let quote = line.first, quote == 0x22 || quote == 0x27 {
            guard let close = YAMLScalar.end(of: line) else { return nil }
            name = YAMLScalar.text(line[line.startIndex...close])
            end = line[(close + 1)...].firstIndex { $0 > 0x20 } ?? line.endIndex
            guard end < line.endIndex, line[end] == 0x3A else { return nil }
        } else {
            if line.first == 0x3F || line.first == 0x5B || line.first == 0x7B { return nil }
            while end < line.endIndex {
                let isLast = end + 1 == line.endIndex
                if line[end] == 0x3A, isLast || line[end + 1] <= 0x20 { break }
                if line[end] == 0x23, end > line.startIndex, line[end - 1] <= 0x20 { return nil }
                end += 1
            }
            guard end < line.endIndex else { return nil }
            name = Array(line[..<end].trimmed)
        }
        return (String(decoding: name, as: UTF8.self), line[(end + 1)...].trimmed)
    }
}
