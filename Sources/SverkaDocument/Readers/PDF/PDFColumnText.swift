/// Text of columns on the way to paragraphs: their lines one below another.
struct PDFColumnText {
    private var lines: [PDFLine] = []
    /// Lines behind which a page or column ends.
    private var ends: Set<Int> = []

    var isEmpty: Bool { lines.allSatisfy(\.isBlank) }

    mutating func add(_ more: some Sequence<PDFLine>) { lines += more }

    mutating func endColumn() {
        while lines.last?.isBlank == true { lines.removeLast() }
        if !lines.isEmpty { ends.insert(lines.count - 1) }
    }

    /// The paragraphs, as far as the setting shows where they begin; words that
    /// lines part are whole again.
    func paragraphs(_ words: PDFWords) -> [String] {
        let (margin, width) = (margin, width)
        var out: [String] = []
        var lineCount = 0
        for (index, line) in lines.enumerated() where !line.isBlank {
            let begins =
                out.isEmpty
                || beginsParagraph(index, margin, width, isSecond: lineCount == 1)
            if begins {
                out.append(line.text)
                lineCount = 0
            } else {
                out[out.count - 1] = words.joined(out[out.count - 1], line.text)
            }
            lineCount += 1
        }
        return out
    }

    /// The column in which most lines begin.
    private var margin: Int {
        var counts: [Int: Int] = [:]
        for line in lines where !line.isBlank { counts[line.start, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    private var width: Int { lines.map { $0.end - $0.start }.max() ?? 0 }

    /// Whether a paragraph begins at a line.
    ///
    /// - Parameter isSecond: whether the paragraph before has one line yet.
    private func beginsParagraph(
        _ index: Int, _ margin: Int, _ width: Int, isSecond: Bool
    ) -> Bool {
        guard index > 0 else { return true }
        let line = lines[index]
        guard let place = lines[..<index].lastIndex(where: { !$0.isBlank }) else { return true }
        let last = lines[place]
        // A sentence goes on over the end of a column, also with blank lines
        // there.
        if ends.contains(place) { return last.endsSentence || !line.startsSmall }
        if place < index - 1 { return true }
        if line.start >= margin + 2, line.start <= margin + 12, last.start < line.start {
            return true
        }
        let length = last.end - last.start
        if last.endsSentence { return length * 10 < width * 6 }
        // A heading.
        return isSecond && length * 10 < width * 6 && !line.startsSmall
    }
}

extension PDFLine {
    var endsSentence: Bool {
        guard !isBlank else { return true }
        return [".", "!", "?", "\"", ":", "»", "”", "…", ";"].contains(characters[end - 1])
    }

    /// Whether it begins with a small letter.
    var startsSmall: Bool { !isBlank && characters[start].properties.isLowercase }
}
