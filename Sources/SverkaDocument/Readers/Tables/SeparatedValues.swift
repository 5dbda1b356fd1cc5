import SverkaSupport

/// Reads values that separators part: CSV as of RFC 4180, and its kin with
/// semicolons and tabs.
///
/// A value in quotes may hold separators, ends of lines, and quotes that are
/// doubled. Cost: linear.
struct SeparatedValues {
    /// In UTF-8.
    let text: [UInt8]
    let separator: UInt8
    private var index = 0
    private var line = 1
    /// Bytes that were read as quoted in vain.
    private var wasted = 0

    init(_ text: [UInt8], separator: UInt8, from start: Int = 0) {
        (self.text, self.separator, index) = (text, separator, start)
        line += text[..<start].count { $0 == 0x0A }
    }

    struct Value {
        var bytes: [UInt8]
        /// From 1.
        var line: Int
        /// Without its quotes.
        var place: Range<Int>
    }

    /// A quote that is never closed.
    struct OpenQuote: Error {
        var line: Int
    }

    /// The values of the next line; nil at the end.
    mutating func row() throws(OpenQuote) -> [Value]? {
        guard index < text.count else { return nil }
        var values: [Value] = []
        while true {
            values.append(try value())
            guard index < text.count else { return values }
            let byte = text[index]
            index += 1
            if byte == separator { continue }
            if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
            line += 1
            return values
        }
    }

    /// One value, up to its separator or the end of its line.
    private mutating func value() throws(OpenQuote) -> Value {
        if index < text.count, text[index] == 0x22, wasted <= 4 * text.count,
            let value = try quoted()
        {
            return value
        }
        let start = index
        while index < text.count, !isEnd(text[index]) { index += 1 }
        return Value(bytes: Array(text[start..<index]), line: line, place: start..<index)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == 0x0A || byte == 0x0D
    }

    /// A value between quotes; nil where something stands behind the closing
    /// one: then the quotes are the text's own.
    private mutating func quoted() throws(OpenQuote) -> Value? {
        var out: [UInt8] = []
        var end = index + 1
        var lines = 0
        while true {
            guard end < text.count else {
                // With tabs between, quotes are as a rule nobody's syntax.
                guard separator == 0x09 else { throw OpenQuote(line: line) }
                wasted += end - index
                return nil
            }
            let byte = text[end]
            if byte == 0x22 {
                guard end + 1 < text.count, text[end + 1] == 0x22 else { break }
                end += 1
            } else if byte == 0x0A {
                lines += 1
            }
            out.append(byte)
            end += 1
        }
        guard end + 1 == text.count || isEnd(text[end + 1]) else {
            wasted += end - index
            return nil
        }
        let value = Value(bytes: out, line: line, place: index + 1..<end)
        line += lines
        index = end + 1
        return value
    }
}

extension SeparatedValues {
    /// Values of some text: with the separator that `sep=` in its first line
    /// names, else the one that parts texts of the two languages in most of the
    /// first lines, or parts most of them alike.
    ///
    /// - Parameter usual: the one for a text of which that can't be told.
    init(_ text: [UInt8], usual: UInt8) {
        let named = Array("sep=".utf8)
        if text.starts(with: named), text.count > 5 {
            let end = text[5...].firstIndex { $0 > 0x20 } ?? text.count
            self.init(text, separator: text[4], from: end)
            return
        }
        var best = (separator: usual, lines: Likeness())
        for separator in [usual, 0x09, 0x3B, 0x2C] {
            let lines = Likeness(text, separator)
            if lines > best.lines { best = (separator, lines) }
        }
        self.init(text, separator: best.separator)
    }

    /// How much the first lines of a text look as if a separator parted them.
    private struct Likeness {
        /// Lines in which it parts texts of the two languages.
        var pairs = 0
        /// Lines with the same number of values, two or more.
        var alike = 0
        var columns = 0

        /// Lines that are looked at.
        private static let lines = 50

        init() {}

        init(_ text: [UInt8], _ separator: UInt8) {
            var values = SeparatedValues(text, separator: separator)
            var counts: [Int: Int] = [:]
            var rows: [[CellText]] = []
            for _ in 0..<Self.lines {
                guard let row = try? values.row() else { break }
                if row.count > 1 { counts[row.count, default: 0] += 1 }
                rows.append(
                    row.enumerated().map { column, value in
                        CellText(column: column, text: whitespaceFolded(value.bytes))
                    })
            }
            pairs = LanguageColumns(ofTable: rows)?.pairs ?? 0
            let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
            (columns, alike) = (most?.key ?? 0, most?.value ?? 0)
        }

        /// Fewer columns leave less text beside the two.
        static func > (a: Likeness, b: Likeness) -> Bool {
            (a.pairs, a.alike, -a.columns) > (b.pairs, b.alike, -b.columns)
        }
    }
}
