import SverkaText

/// Reads the blocks of Markdown line by line.
struct MarkdownScanner {
    private let text: [UInt8]
    private let lines: [TextLine]
    private var out: [RawBlock] = []
    /// The lines of the paragraph at work, and what of them is text.
    private var current: [(line: TextLine, text: Range<Int>)] = []
    private var currentKind = Block.paragraph
    /// Whether the line at work stands behind `>`, and whether the paragraph at
    /// work began so.
    private var isMarked = false, isQuotation = false
    /// The block of code at work.
    private var fence: MarkdownFence?

    init(_ text: [UInt8]) {
        self.text = text
        lines = TextLine.split(text)
    }

    mutating func blocks() -> [RawBlock] {
        for line in lines[frontMatterEnd...] where !isCode(line) { read(line) }
        flush()
        return out
    }

    /// The line behind the front matter, which stands between two rules at the
    /// beginning of a file.
    private var frontMatterEnd: Int {
        func isMark(_ line: TextLine) -> Bool {
            text[line.bytes].elementsEqual([0x2D, 0x2D, 0x2D])
        }
        guard let first = lines.first, isMark(first),
            let end = lines.dropFirst().firstIndex(where: isMark)
        else { return 0 }
        return end + 1
    }

    /// Whether a line stands in a block of code, or closes one.
    private mutating func isCode(_ line: TextLine) -> Bool {
        guard let open = fence else { return false }
        let marked = MarkdownLine(text[line.bytes], upTo: open.depth)
        // A fence in a quotation ends with it.
        let isInside = marked.depth == open.depth
        if !isInside || open.isClosed(by: marked.content) { fence = nil }
        return isInside
    }

    private mutating func read(_ line: TextLine) {
        let marked = MarkdownLine(text[line.bytes])
        let content = marked.content
        let item = marked.listItem
        if let open = MarkdownFence(item.map { text[$0] } ?? content, depth: marked.depth) {
            flush()
            fence = open
            return
        }
        isMarked = marked.depth > 0
        // A quotation ends a paragraph; its own lines need no mark.
        if isMarked, !isQuotation { flush() }
        if let heading = marked.heading {
            addAlone(line, heading, .heading)
        } else if marked.isRule {
            if !current.isEmpty, marked.isUnderline { currentKind = .heading }
            flush()
        } else if let item {
            flush()
            add(line, item, .listItem)
        } else if marked.isTableRow {
            flush()
            for cell in marked.cells { addAlone(line, cell, .tableRow) }
        } else if content.isEmpty {
            flush()
        } else {
            add(
                line, content.startIndex..<content.endIndex,
                current.isEmpty ? .paragraph : currentKind)
        }
    }

    /// Adds a block of one line.
    private mutating func addAlone(_ line: TextLine, _ text: Range<Int>, _ kind: Block) {
        flush()
        add(line, text, kind)
        flush()
    }

    private mutating func add(_ line: TextLine, _ text: Range<Int>, _ kind: Block) {
        if current.isEmpty { isQuotation = isMarked }
        currentKind = kind
        current.append((line, text))
    }

    private mutating func flush() {
        defer {
            current = []
            currentKind = .paragraph
            isQuotation = false
        }
        guard let first = current.first, let last = current.last else { return }
        var bytes: [UInt8] = []
        for (_, range) in current {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += text[range]
        }
        let plain = whitespaceFolded(MarkdownInline.plain(bytes))
        guard !plain.isEmpty else { return }
        out.append(
            RawBlock(
                text: plain, line: first.line.number,
                bytes: first.text.lowerBound..<last.text.upperBound, kind: currentKind,
                isQuotation: isQuotation))
    }
}
