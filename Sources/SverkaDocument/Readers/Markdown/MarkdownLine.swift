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

    /// The text of a heading, `## Text`.
    var heading: Range<Int>? {
        let marks = content.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks), content.dropFirst(marks).first == 0x20 else { return nil }
        var rest = content.dropFirst(marks)
        while rest.last == 0x23 || rest.last == 0x20 { rest = rest.dropLast() }
        return rest.startIndex..<rest.endIndex
    }

    /// Whether it is a rule, `---` or `* * *`.
    var isRule: Bool {
        guard let first = content.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else {
            return false
        }
        return content.count >= 3 && content.allSatisfy { $0 == first || $0 == 0x20 }
    }

    /// Whether a line under a text makes it a heading, `====`.
    var isUnderline: Bool {
        isRule && content.allSatisfy { $0 == 0x3D || $0 == 0x2D }
    }

    /// The text of a list item, `- Text` or `12. Text`.
    var listItem: Range<Int>? {
        guard let first = content.first else { return nil }
        var rest = content
        if [0x2D, 0x2A, 0x2B].contains(first) {
            rest = content.dropFirst()
        } else {
            let digits = content.prefix { (0x30...0x39).contains($0) }.count
            guard (1...3).contains(digits) else { return nil }
            rest = content.dropFirst(digits)
            guard rest.first == 0x2E || rest.first == 0x29 else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.first == 0x20 else { return nil }
        while rest.first == 0x20 { rest = rest.dropFirst() }
        return rest.startIndex..<rest.endIndex
    }

    var isTableRow: Bool {
        content.first == 0x7C || content.last == 0x7C && content.count { $0 == 0x7C } >= 2
    }

    /// The cells of a row of a table that have text; none in the line below its
    /// head, `|---|---|`.
    var cells: [Range<Int>] {
        if content.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20].contains($0) }) { return [] }
        return content.split(separator: 0x7C).filter { $0.contains { $0 > 0x20 } }
            .map { $0.startIndex..<$0.endIndex }
    }
}
