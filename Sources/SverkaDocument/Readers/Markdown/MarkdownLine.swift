/// A line of Markdown, and what its first characters make of it.
struct MarkdownLine {
    /// Without the marks of the quotations that it stands in.
    let content: ArraySlice<UInt8>
    /// In how many quotations it stands.
    let depth: Int

    /// - Parameter limit: the most marks of quotations that are taken off.
    init(_ line: ArraySlice<UInt8>, upTo limit: Int = .max) {
        var content = line, depth = 0
        while depth < limit, content.first == 0x3E {
            content = content.dropFirst()
            while content.first == 0x20 { content = content.dropFirst() }
            depth += 1
        }
        (self.content, self.depth) = (content, depth)
    }

    /// The text of a heading, `## Text`, without marks and attributes behind it.
    var heading: Range<Int>? {
        let marks = content.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks) else { return nil }
        var rest = content.dropFirst(marks)
        guard let first = rest.first else { return rest.startIndex..<rest.startIndex }
        guard first == 0x20 || first == 0x09 else { return nil }
        rest = Self.withoutAttributes(Self.trimmed(rest))
        let text = rest.reversed().drop { $0 == 0x23 }
        if text.isEmpty {
            rest = rest.prefix(0)
        } else if text.first == 0x20 {
            rest = Self.trimmed(rest.prefix(text.count))
        }
        return Self.withoutAttributes(rest).indices
    }

    /// `Text {#name .class}` without what is in braces.
    static func withoutAttributes(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.last == 0x7D, let open = text.lastIndex(of: 0x7B), open + 1 < text.endIndex,
            [0x2E, 0x23, 0x3A].contains(text[open + 1])
        else { return text }
        return trimmed(text[..<open])
    }

    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first, first <= 0x20 { text.removeFirst() }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        return text
    }

    /// Whether it is a rule, `---` or `* * *`.
    var isRule: Bool {
        guard let first = content.first, [0x2D, 0x2A, 0x5F].contains(first) else { return false }
        return content.count { $0 == first } >= 3
            && content.allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether a line under a text makes it a heading, `====`.
    var isUnderline: Bool {
        guard let first = content.first, first == 0x3D || first == 0x2D else { return false }
        return content.allSatisfy { $0 == first }
    }

    /// The text of an item of a list, `- Text` or `12. Text`, and its number; 0
    /// for none.
    var listItem: (text: Range<Int>, number: Int)? {
        guard let first = content.first else { return nil }
        var rest = content.dropFirst()
        var number = 0
        if ![0x2D, 0x2A, 0x2B].contains(first) {
            let digits = content.prefix { (0x30...0x39).contains($0) }
            guard (1...3).contains(digits.count) else { return nil }
            number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            rest = content.dropFirst(digits.count)
            guard rest.first == 0x2E || rest.first == 0x29 else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        while let next = rest.first, next <= 0x20 { rest = rest.dropFirst() }
        return (rest.startIndex..<rest.endIndex, number)
    }

    /// The text of a task, `[x] Text`, behind the mark of its item.
    var task: Range<Int>? {
        guard content.count > 3, content.first == 0x5B,
            [0x20, 0x78, 0x58].contains(content[content.startIndex + 1]),
            content[content.startIndex + 2] == 0x5D, content[content.startIndex + 3] == 0x20
        else { return nil }
        return Self.trimmed(content.dropFirst(4)).indices
    }

    /// The text of a note, `[^1]: Text`.
    var note: Range<Int>? {
        guard content.starts(with: [0x5B, 0x5E]),
            let close = content.firstIndex(where: { $0 == 0x5D || $0 <= 0x20 }),
            content[close] == 0x5D, close + 1 < content.endIndex, content[close + 1] == 0x3A
        else { return nil }
        return Self.trimmed(content[(close + 2)...]).indices
    }

    /// The text of a definition, `: Text`.
    var definition: Range<Int>? {
        guard content.count > 2, content.first == 0x3A || content.first == 0x7E,
            content[content.startIndex + 1] == 0x20 || content[content.startIndex + 1] == 0x09
        else { return nil }
        return Self.trimmed(content.dropFirst()).indices
    }

    // MARK: Tables

    var isTableRow: Bool {
        content.first == 0x7C || content.last == 0x7C && content.count { $0 == 0x7C } >= 2
    }

    /// Whether it is the line below a table's head, `|---|:-:|` or `---|---`.
    var isTableRule: Bool {
        content.contains(0x7C) && content.contains(0x2D)
            && content.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09, 0x2B, 0x3D].contains($0) }
    }

    /// Whether it is a line between the rows of a grid, `+---+===+`.
    var isGridRule: Bool {
        content.count > 2 && content.first == 0x2B && content.last == 0x2B
            && (content.contains(0x2D) || content.contains(0x3D))
            && content.allSatisfy { [0x2B, 0x2D, 0x3D, 0x3A].contains($0) }
    }

    /// The cells of a row of a table, also empty ones.
    var cells: [Range<Int>] {
        var out: [Range<Int>] = []
        var index = content.startIndex
        if content.first == 0x7C { index += 1 }
        var start = index
        while index < content.endIndex {
            if content[index] == 0x5C {
                index += 1
            } else if content[index] == 0x7C {
                out.append(Self.trimmed(content[start..<index]).indices)
                start = index + 1
            }
            index += 1
        }
        if start < content.endIndex { out.append(Self.trimmed(content[start...]).indices) }
        return out
    }
}
