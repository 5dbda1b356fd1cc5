/// Text of pages on the way to paragraphs, as it stands in one column.
struct PDFColumnText {
    private(set) var lines: [PDFLine] = []
    /// Lines behind which a page or column ends.
    private(set) var ends: Set<Int> = []

    var isEmpty: Bool { lines.allSatisfy(\.isBlank) }

    mutating func add(_ more: some Sequence<PDFLine>) { lines += more }

    mutating func endColumn() {
        while lines.last?.isBlank == true { lines.removeLast() }
        if !lines.isEmpty { ends.insert(lines.count - 1) }
    }

    /// The text, with blank lines between paragraphs as far as the setting
    /// shows where they begin.
    var text: [UInt8] {
        var out: [UInt8] = []
        let margin = margin
        for (index, line) in lines.enumerated() {
            if index > 0, beginsParagraph(index, margin) { out.append(0x0A) }
            out += line.text.utf8
            out.append(0x0A)
        }
        return out
    }

    /// The column in which most lines begin.
    private var margin: Int {
        var counts: [Int: Int] = [:]
        for line in lines where !line.isBlank { counts[line.start, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// Whether a paragraph begins at a line: it is indented and the one before
    /// is not, or a column ended before it with a sentence.
    private func beginsParagraph(_ index: Int, _ margin: Int) -> Bool {
        let line = lines[index], last = lines[index - 1]
        guard !line.isBlank, !last.isBlank else { return false }
        if line.start >= margin + 2, line.start <= margin + 12, last.start < line.start {
            return true
        }
        return ends.contains(index - 1) && Self.endsSentence(last)
    }

    static func endsSentence(_ line: PDFLine) -> Bool {
        guard let last = line.text.unicodeScalars.last else { return true }
        return [".", "!", "?", "\"", ":", "»", "”", "…", ";"].contains(last)
    }
}
