import SverkaText

/// Puts lines of plain text together to paragraphs.
struct PlainTextParagraphs {
    private let text: [UInt8]
    private let knowledge = WordKnowledge()
    private var words: WordsOfText
    /// The paragraphs with their lines, in order.
    private var out: [(lines: [TextLine], isFurniture: Bool)] = []
    /// The last one that is text, and whether it was wrapped.
    private var last: (index: Int, width: Int)?
    /// Whether nothing but what belongs to pages stands behind it.
    private var isPageBehind = false

    init(_ text: [UInt8]) {
        self.text = text
        words = WordsOfText(text)
    }

    mutating func addFurniture(_ lines: [TextLine]) {
        out.append((lines, true))
        isPageBehind = true
    }

    /// - Parameter width: that the lines were wrapped at; 0 where each is a
    ///   paragraph.
    mutating func add(_ group: LineGroup, width: Int) {
        for range in group.paragraphs(width: width) {
            let lines = Array(group.lines[range])
            let isNewPage = isPageBehind || range.lowerBound == 0 && group.startsPage
            isPageBehind = false
            if isNewPage, let last, goesOn(out[last.index].lines, last.width, lines, width) {
                out[last.index].lines += lines
            } else {
                last = (out.count, width)
                out.append((lines, false))
            }
        }
    }

    /// Whether a paragraph at the end of a page goes on with the first of the
    /// next page.
    private func goesOn(
        _ lines: [TextLine], _ width: Int, _ next: [TextLine], _ nextWidth: Int
    ) -> Bool {
        guard let end = lines.last, let start = next.first else { return false }
        let (shape, nextShape) = (LineShape(text[end.bytes]), LineShape(text[start.bytes]))
        if shape.goesOn(with: nextShape) { return true }
        // A sentence that breaks off at the end of a full line.
        return !shape.endsSentence && !shape.endsItem && width > 0 && nextWidth > 0
            && end.length * 10 >= width * 8 && !nextShape.isItem
    }

    mutating func blocks() -> [RawBlock] {
        out.map { paragraph in
            var block = block(paragraph.lines)
            if paragraph.isFurniture { block.kind = .pageArea }
            return block
        }
    }

    private mutating func block(_ lines: [TextLine]) -> RawBlock {
        let range = lines[0].bytes.lowerBound..<lines[lines.count - 1].bytes.upperBound
        if lines.count == 1 {
            return RawBlock(
                text: whitespaceFolded(text[range]), line: lines[0].number, bytes: range)
        }
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { join(&bytes, lines[index - 1], line) }
            bytes += text[line.bytes]
        }
        return RawBlock(text: whitespaceFolded(bytes), line: lines[0].number, bytes: range)
    }

    /// Puts between two lines what stands between their words.
    private mutating func join(_ bytes: inout [UInt8], _ line: TextLine, _ next: TextLine) {
        let end = text[line.bytes]
        // A word that the wrap has cut at a soft hyphen is made whole.
        if end.suffix(2).elementsEqual([0xC2, 0xAD]) {
            bytes.removeLast(2)
            return
        }
        guard LineShape(end).endsInHyphen else {
            bytes.append(0x20)
            return
        }
        switch HyphenatedWord(end, text[next.bytes]).outcome(seen: { words.has($0) }, knowledge) {
        case .joined: bytes.removeLast(bytes.last == 0x2D ? 1 : 3)
        case .kept: break
        case .spaced: bytes.append(0x20)
        }
    }
}
