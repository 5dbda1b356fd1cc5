import SverkaSupport

/// What the links of a file may refer to: `[label]: address "title"`.
package struct MarkdownDefinitions: Sendable {
    private var labels: Set<String> = []

    package init(_ text: [UInt8]) { self.init(text, TextLine.split(text)) }

    init(_ text: [UInt8], _ lines: [TextLine]) {
        for (index, line) in lines.enumerated() where line.length > 3 {
            guard let first = text[line.bytes].first, first == 0x5B || first == 0x3E else {
                continue
            }
            let content = MarkdownLine(text[line.bytes]).content
            guard content.first == 0x5B else { continue }
            let next = index + 1 < lines.count ? text[lines[index + 1].bytes] : []
            if let found = Self.definition(content, next: next) {
                labels.insert(Self.key(text[found.label]))
            }
        }
    }

    func has(_ label: some Sequence<UInt8>) -> Bool { labels.contains(Self.key(label)) }

    private static func key(_ label: some Sequence<UInt8>) -> String {
        whitespaceFolded(Array(label)).lowercased()
    }

    // MARK: One definition

    /// The longest label, in bytes.
    private static let longestLabel = 1_000

    /// The definition that a line is or begins.
    ///
    /// - Parameter next: the line behind it, which may hold the address or the
    ///   title.
    /// - Returns: its label, and how many lines it has; nil for other lines.
    static func definition(
        _ line: ArraySlice<UInt8>, next: ArraySlice<UInt8>
    ) -> (label: Range<Int>, lines: Int)? {
        guard let label = label(line) else { return nil }
        var rest = line[(label.upperBound + 2)...]
        var lines = 1
        trim(&rest)
        if rest.isEmpty {
            rest = next
            lines = 2
        }
        guard !rest.isEmpty else { return nil }
        let address =
            rest.first == 0x3C
            ? rest.firstIndex(of: 0x3E).map { rest.index(after: $0) }
            : rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
        guard let address else { return nil }
        var title = rest[address...]
        trim(&title)
        if title.isEmpty {
            if lines == 1, isTitle(next) { lines = 2 }
        } else if !isTitle(title) {
            return nil
        }
        return (label, lines)
    }

    /// The label of `[label]:`; those of notes are none.
    private static func label(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        guard line.first == 0x5B, line.dropFirst().first != 0x5E else { return nil }
        var index = line.startIndex + 1
        while index + 1 < line.endIndex, index - line.startIndex < longestLabel {
            switch line[index] {
            case 0x5C: index += 1
            case 0x5B: return nil
            case 0x5D:
                guard line[index + 1] == 0x3A, index > line.startIndex + 1 else { return nil }
                return line.startIndex + 1..<index
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func trim(_ bytes: inout ArraySlice<UInt8>) {
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    }

    /// Whether a text stands in the marks of a title as a whole.
    static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count > 1, let first = text.first, let last = text.last else { return false }
        return first == last && (first == 0x22 || first == 0x27) || first == 0x28 && last == 0x29
    }
}
