/// Reads Java's `.properties`: `key=value`, `key: value` or `key value`, lines
/// that a backslash continues, `\u0416`, `#` and `!` before remarks.
///
/// Source: the documentation of `java.util.Properties.load`.
struct PropertiesReader: KeyedReader {
    let name = "properties"
    let endings = ["properties"]

    func strings(_ text: [UInt8], path: String) throws(DocumentError) -> [KeyedString] {
        var out: [KeyedString] = []
        let lines = TextLine.split(text)
        var index = 0
        while index < lines.count {
            let first = lines[index]
            index += 1
            guard let mark = text[first.bytes].first, mark != 0x23, mark != 0x21 else { continue }
            var logical = Array(text[first.bytes])
            var end = first.bytes.upperBound
            while Self.goesOn(logical), index < lines.count {
                logical.removeLast()
                logical += text[lines[index].bytes]
                end = max(end, lines[index].bytes.upperBound)
                index += 1
            }
            let (key, value) = Self.parted(logical[...])
            guard !value.isEmpty else { continue }
            out.append(
                KeyedString(
                    key: [String(decoding: Escapes.resolved(key, unknown: true), as: UTF8.self)],
                    text: String(decoding: Escapes.resolved(value, unknown: true), as: UTF8.self),
                    line: first.number, bytes: first.bytes.lowerBound..<end))
        }
        return out
    }

    /// Whether a line ends in an odd number of backslashes.
    private static func goesOn(_ line: [UInt8]) -> Bool {
        line.reversed().prefix { $0 == 0x5C }.count % 2 == 1
    }

    /// The key of a line and its value, which `=`, `:` or a space parts.
    private static func parted(
        _ line: ArraySlice<UInt8>
    ) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
        var end = line.startIndex
        while end < line.endIndex, line[end] > 0x20, line[end] != 0x3D, line[end] != 0x3A {
            end += line[end] == 0x5C ? 2 : 1
        }
        end = min(end, line.endIndex)
        var start = end
        var hasMark = false
        while start < line.endIndex {
            let isMark = line[start] == 0x3D || line[start] == 0x3A
            guard line[start] <= 0x20 || isMark && !hasMark else { break }
            if isMark { hasMark = true }
            start += 1
        }
        return (line[..<end], line[start...].trimmed)
    }
}
