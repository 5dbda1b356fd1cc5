import SverkaSupport
import SverkaText

/// Tells texts of programs and tables of two languages that are called prose.
enum DataContent {
    /// Bytes of a table that are looked at.
    private static let tableBytes = 1 << 14
    /// Rows by which a table is told, the one of its headings among them.
    private static let leastRows = 3

    /// The ending and the name of what a file holds; nil where it may be prose.
    ///
    /// Cost: linear.
    static func found(in bytes: [UInt8]) -> (ending: String, name: String)? {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if isPO(text) { return ("po", "PO") }
        if isJSON(text) { return ("json", "JSON") }
        switch tableSeparator(bytes) {
        case 0x09: return ("tsv", "TSV")
        case nil: return nil
        default: return ("csv", "CSV")
        }
    }

    /// Whether the first line that is no comment is the keyword of an entry and a
    /// text in quotes.
    private static func isPO(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let start = rest.firstIndex(where: { $0 > 0x20 }) {
            let line = rest[start...].prefix { $0 != 0x0A && $0 != 0x0D }
            guard line.first != 0x23 else {
                rest = rest[line.endIndex...]
                continue
            }
            return ["msgid", "msgctxt"].contains { keyword in
                line.starts(with: keyword.utf8)
                    && line.dropFirst(keyword.utf8.count).trimmed.first == 0x22
            }
        }
        return false
    }

    /// Whether it is JSON with a text in it, or a line of it is.
    private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
        let content = text.trimmed
        guard let first = content.first, first == 0x7B || first == 0x5B,
            let second = content.dropFirst().first(where: { $0 > 0x20 }),
            second == 0x22 || first == 0x5B && (second == 0x7B || second == 0x5B)
        else { return false }
        if content.last == first + 2, (try? JSONReader.read(Array(content))) != nil { return true }
        let line = content.prefix { $0 != 0x0A && $0 != 0x0D }.trimmed
        return first == 0x7B && line.last == 0x7D && (try? JSONReader.read(Array(line))) != nil
    }

    /// What parts the values of a table whose headings name the two languages and
    /// whose rows have as many values; nil for anything else.
    private static func tableSeparator(_ bytes: [UInt8]) -> UInt8? {
        var head = bytes.prefix(tableBytes)
        if head.count < bytes.count, let end = head.lastIndex(of: 0x0A) { head = head[...end] }
        let separators: [UInt8] = [0x09, 0x3B, 0x2C]
        let line = head.prefix(256).prefix { $0 != 0x0A && $0 != 0x0D }
        guard separators.contains(where: line.contains),
            let text = head.withUnsafeBufferPointer({ buffer in
                TextEncoding.detect(buffer)?.decoded(buffer)
            })
        else { return nil }
        return separators.first { separator in
            var values = SeparatedValues(text, separator: separator)
            guard let first = try? values.row(), TableHeadings.columns(first.map(\.string)) != nil
            else { return false }
            var rows = 1
            while let row = try? values.row() {
                if row.count == 1, row[0].bytes.isEmpty { continue }
                guard row.count == first.count else { return false }
                rows += 1
            }
            return rows >= leastRows
        }
    }
}

extension SeparatedValues.Value {
    fileprivate var string: String { whitespaceFolded(bytes) }
}
