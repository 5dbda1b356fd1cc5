import SverkaSupport
import SverkaText

/// What stands before the text of a file for programs: YAML between `---`, TOML
/// between `+++`, or an object of JSON. Its title and description are read; all
/// else belongs to the page.
struct MarkdownFrontMatter {
    /// A stretch of the front matter, in bytes of the text.
    struct Piece {
        var kind: Block
        var ranges: [Range<Int>]
        var line: Int
    }

    private(set) var pieces: [Piece] = []
    /// The first line behind it.
    private(set) var end = 0
    private let text: [UInt8]
    private let lines: [TextLine]

    /// Keys whose values are text.
    private static let keys: [(name: [UInt8], kind: Block)] = [
        (Array("title".utf8), .heading), (Array("description".utf8), .paragraph),
    ]

    /// Nil where the file has none.
    init?(_ text: [UInt8], _ lines: [TextLine]) {
        (self.text, self.lines) = (text, lines)
        guard let first = lines.first, first.length > 0 else { return nil }
        let mark = text[first.bytes]
        if mark.elementsEqual("---".utf8) {
            guard let close = closing(["---", "..."]), isYAML(1..<close) else { return nil }
            end = close + 1
            readPairs(1..<close, separator: 0x3A)
        } else if mark.elementsEqual("+++".utf8) {
            guard let close = closing(["+++"]) else { return nil }
            end = close + 1
            readPairs(1..<close, separator: 0x3D)
        } else if mark.first == 0x7B, mark.count == 1 || mark.dropFirst().contains(0x22) {
            guard readJSON() else { return nil }
        } else {
            return nil
        }
        pieces.sort { $0.line < $1.line }
    }

    private func closing(_ marks: [String]) -> Int? {
        lines.indices.dropFirst().first { index in
            lines[index].indent == 0
                && marks.contains { text[lines[index].bytes].elementsEqual($0.utf8) }
        }
    }

    /// Whether lines are keys with values, and no text between two rules.
    private func isYAML(_ range: Range<Int>) -> Bool {
        range.contains { lines[$0].length > 0 }
            && range.allSatisfy { index in
                let content = text[lines[index].bytes]
                guard let first = content.first, lines[index].indent == 0 else { return true }
                return first == 0x23 || first == 0x2D || first == 0x7D || first == 0x5D
                    || content.contains(0x3A)
            } && range.first.map { lines[$0].length > 0 } ?? false
    }

    // MARK: YAML and TOML

    private mutating func readPairs(_ range: Range<Int>, separator: UInt8) {
        var rest: [Int] = []
        var isTop = true
        var index = range.lowerBound
        while index < range.upperBound {
            let line = lines[index]
            // What is behind `[table]` are keys of that.
            if separator == 0x3D, text[line.bytes].first == 0x5B { isTop = false }
            let string = separator == 0x3D ? longString(in: index..<range.upperBound) : nil
            if isTop, line.indent == 0,
                let (kind, start) = key(text[line.bytes], separator: separator)
            {
                let next =
                    if let string { addString(kind, string, index) } else {
                        addValue(kind, start, index, range.upperBound)
                    }
                if next > index {
                    index = next
                    continue
                }
            }
            let next = string.map { $0.end + 1 } ?? index + 1
            rest += (index..<next).filter { lines[$0].length > 0 }
            index = next
        }
        if let first = rest.first {
            pieces.append(
                Piece(
                    kind: .pageArea, ranges: rest.map { lines[$0].bytes },
                    line: lines[first].number))
        }
    }

    /// The key that a line begins with, and where its value begins.
    private func key(_ line: ArraySlice<UInt8>, separator: UInt8) -> (Block, Int)? {
        for (name, kind) in Self.keys where line.starts(with: name) {
            let rest = line.dropFirst(name.count).drop { $0 <= 0x20 }
            if rest.first == separator { return (kind, rest.startIndex + 1) }
        }
        return nil
    }

    /// Adds the value that begins at a place.
    ///
    /// - Returns: the line behind it; the line itself where there is none.
    private mutating func addValue(_ kind: Block, _ start: Int, _ line: Int, _ end: Int) -> Int {
        var next = line + 1
        while next < end, lines[next].indent > 0 || lines[next].length == 0 { next += 1 }
        while next > line + 1, lines[next - 1].length == 0 { next -= 1 }
        var first = MarkdownLine.trimmed(text[start..<lines[line].bytes.upperBound])
        var ranges: [Range<Int>] = []
        // `>` and `|` say how the lines behind them are put together.
        let isBlock = first.first == 0x3E || first.first == 0x7C
        if !isBlock, !first.isEmpty { ranges.append(first.indices) }
        for index in (line + 1)..<next where lines[index].length > 0 {
            ranges.append(lines[index].bytes)
        }
        guard let whole = ranges.first, let last = ranges.last else { return line }
        first = text[whole.lowerBound..<last.upperBound]
        if !isBlock, let quote = first.first, quote == 0x22 || quote == 0x27 {
            let marks = first.prefix { $0 == quote }.count >= 3 ? 3 : 1
            ranges[0] = min(whole.lowerBound + marks, whole.upperBound)..<whole.upperBound
            let tail = ranges[ranges.count - 1]
            if let close = text[tail].lastIndex(of: quote) {
                ranges[ranges.count - 1] = tail.lowerBound..<max(tail.lowerBound, close - marks + 1)
            }
        } else if !isBlock, ranges.count == 1, let remark = remark(in: whole) {
            ranges[0] = whole.lowerBound..<remark
        }
        pieces.append(Piece(kind: kind, ranges: ranges, line: lines[line].number))
        return next
    }

    /// A string of TOML between three marks.
    private struct LongString {
        /// In the text, from mark to mark.
        var bytes: Range<Int>
        /// The line that it ends on.
        var end: Int
        /// Whether a backslash at the end of a line joins it to the next one.
        var hasEscapes: Bool
    }

    /// The string that is the value on the first of some lines, and may end on
    /// another; nil where there is none.
    private func longString(in range: Range<Int>) -> LongString? {
        let first = lines[range.lowerBound].bytes
        guard let equals = text[first].firstIndex(of: 0x3D) else { return nil }
        let value = text[(equals + 1)..<first.upperBound].drop { $0 <= 0x20 }
        guard value.count >= 3, let mark = value.first, mark == 0x22 || mark == 0x27,
            value.prefix(3).allSatisfy({ $0 == mark })
        else { return nil }
        let start = value.startIndex + 3
        for index in range {
            let bytes = lines[index].bytes
            var place = max(bytes.lowerBound, start)
            while place + 3 <= bytes.upperBound {
                if mark == 0x22, text[place] == 0x5C {
                    place += 2
                } else if text[place..<place + 3].allSatisfy({ $0 == mark }) {
                    return LongString(bytes: start..<place, end: index, hasEscapes: mark == 0x22)
                } else {
                    place += 1
                }
            }
        }
        return nil
    }

    /// Adds such a string.
    ///
    /// - Returns: the line behind it; the one it begins on where it is empty.
    private mutating func addString(_ kind: Block, _ string: LongString, _ line: Int) -> Int {
        let ranges = (line...string.end).compactMap { index -> Range<Int>? in
            var own = lines[index].bytes.clamped(to: string.bytes)
            if string.hasEscapes, text[own].last == 0x5C {
                own = own.lowerBound..<own.upperBound - 1
            }
            return own.isEmpty ? nil : own
        }
        guard !ranges.isEmpty else { return line }
        pieces.append(Piece(kind: kind, ranges: ranges, line: lines[line].number))
        return string.end + 1
    }

    /// Where ` # remark` begins behind a value.
    private func remark(in value: Range<Int>) -> Int? {
        value.dropFirst().first { text[$0] == 0x23 && text[$0 - 1] == 0x20 }
    }

    // MARK: JSON

    /// Reads an object; false where it has no end.
    private mutating func readJSON() -> Bool {
        var depth = 0
        var index = lines[0].bytes.lowerBound
        var string: Range<Int>?
        var isKey = true
        var key: Range<Int>?
        var found: [Piece] = []
        while index < text.count {
            switch text[index] {
            case 0x22:
                let start = index + 1
                index = start
                while index < text.count, text[index] != 0x22 {
                    index += text[index] == 0x5C ? 2 : 1
                }
                guard index < text.count else { return false }
                string = start..<index
                if depth == 1, isKey {
                    key = string
                } else if depth == 1, let key, let value = string,
                    let kind = Self.keys.first(where: { text[key].elementsEqual($0.name) })?.kind
                {
                    found.append(
                        Piece(kind: kind, ranges: [value], line: line(at: value.lowerBound)))
                }
            case 0x3A: if depth == 1 { isKey = false }
            case 0x2C: if depth == 1 { isKey = true }
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D:
                depth -= 1
                if depth == 0 { return finishJSON(found, end: index + 1) }
            default: break
            }
            index += 1
        }
        return false
    }

    private mutating func finishJSON(_ found: [Piece], end: Int) -> Bool {
        let last = line(at: end - 1) - 1
        // A text may begin with a brace as well.
        guard lines[last].bytes.upperBound == end,
            text[lines[0].bytes.lowerBound..<end].contains(0x3A)
        else { return false }
        self.end = last + 1
        pieces = found
        var ranges: [Range<Int>] = []
        var start = lines[0].bytes.lowerBound
        for piece in found {
            for value in piece.ranges {
                ranges.append(start..<value.lowerBound)
                start = value.upperBound
            }
        }
        ranges.append(start..<end)
        pieces.append(Piece(kind: .pageArea, ranges: ranges, line: lines[0].number))
        return true
    }

    /// The line, from 1, that a place stands in.
    private func line(at place: Int) -> Int {
        max(1, lines.partitioningIndex { $0.bytes.lowerBound > place })
    }
}
