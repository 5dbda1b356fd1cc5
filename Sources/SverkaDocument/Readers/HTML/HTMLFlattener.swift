import SverkaSupport
import SverkaText

/// Walks the tree of a page and gives its paragraphs in reading order.
struct HTMLFlattener {
    private let text: UnsafeBufferPointer<UInt8>
    private let tree: HTMLTree
    private var paragraph = HTMLParagraph()
    /// The tables that are open, the innermost last.
    private var tables: [TableCell] = []
    private var tableCount = 0
    private var depths = Depths()
    private var closingMarks: [String] = []
    private var pieces: [Piece] = []

    /// A paragraph with the element that it stands in.
    struct Piece {
        var block: RawBlock
        var node: Int
        var linkBytes: Int
        var wordBytes: Int
    }

    /// How many elements of a kind are open.
    private struct Depths {
        var heading = 0
        var item = 0
        var quotation = 0
        var code = 0
        var cell = 0
    }

    init(_ tree: HTMLTree, _ text: UnsafeBufferPointer<UInt8>) {
        (self.tree, self.text) = (tree, text)
    }

    /// The paragraphs; each has its kind but for the page's areas.
    mutating func flattened() -> [Piece] {
        var node = 0
        walk: while true {
            if enter(node), tree.nodes[node].first >= 0 {
                node = Int(tree.nodes[node].first)
                continue
            }
            while true {
                leave(node)
                if node == 0 { break walk }
                if tree.nodes[node].next >= 0 {
                    node = Int(tree.nodes[node].next)
                    continue walk
                }
                node = Int(tree.nodes[node].parent)
            }
        }
        flush()
        setLines()
        return pieces
    }

    // MARK: Elements

    /// - Returns: whether what stands in it is to be read.
    private mutating func enter(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard let name = node.name else {
            if node.style.isVisible { put(node) }
            return false
        }
        if node.kinds.contains(.hidden) || node.attributes.isHidden {
            return false
        }
        if node.kinds.contains(.block) { flush() }
        if name == .br, paragraph.lineBreak() { flush() }
        count(node.kinds, 1)
        if name == .table {
            tables.append(TableCell(table: tableCount, row: -1, column: -1))
            tableCount += 1
        } else if !tables.isEmpty {
            if name == .tr {
                tables[tables.count - 1].row += 1
                tables[tables.count - 1].column = -1
            } else if node.kinds.contains(.tableCell) {
                tables[tables.count - 1].column += 1
            }
        }
        if name == .q { openQuotation(index) }
        return true
    }

    private mutating func leave(_ index: Int) {
        let node = tree.nodes[index]
        guard let name = node.name, !node.kinds.contains(.hidden), !node.attributes.isHidden else {
            return
        }
        if node.kinds.contains(.block) { flush() }
        count(node.kinds, -1)
        if name == .table { tables.removeLast() }
        if name == .q, let mark = closingMarks.popLast(), !paragraph.isEmpty {
            let end = paragraph.source.upperBound
            paragraph.append(mark.utf8, at: end..<end, HTMLTextStyle(), in: index)
        }
    }

    private mutating func count(_ kinds: HTMLElement, _ change: Int) {
        if kinds.contains(.heading) { depths.heading += change }
        if kinds.contains(.listItem) { depths.item += change }
        if kinds.contains(.quotation) { depths.quotation += change }
        if kinds.contains(.code) { depths.code += change }
        if kinds.contains(.tableCell) { depths.cell += change }
    }

    // MARK: Text

    private mutating func put(_ node: HTMLTree.Node) {
        var start = node.text.lowerBound
        let end = node.text.upperBound, parent = Int(node.parent)
        guard node.hasReferences else { return put(start..<end, node.style, parent) }
        var index = start
        while index < end {
            guard text[index] == 0x26,
                let match = HTMLCharacterReference.match(text, at: index, end: end)
            else {
                index += 1
                continue
            }
            put(start..<index, node.style, parent)
            paragraph.append(
                match.bytes, at: index..<index + match.length, node.style, in: parent)
            index += match.length
            start = index
        }
        put(start..<end, node.style, parent)
    }

    /// Puts a run of the source as it stands.
    private mutating func put(_ run: Range<Int>, _ style: HTMLTextStyle, _ node: Int) {
        guard !run.isEmpty else { return }
        var first = run.lowerBound, last = run.upperBound
        while first < last, text[first] <= 0x20 { first += 1 }
        while last > first, text[last - 1] <= 0x20 { last -= 1 }
        paragraph.append(
            UnsafeBufferPointer(rebasing: text[run]), at: first..<max(first, last), style, in: node)
    }

    /// Puts the marks that a browser shows for `q`, in the manner of the
    /// language whose letter comes next.
    private mutating func openQuotation(_ index: Int) {
        let isInner = !closingMarks.isEmpty
        let place = source(of: index)
        let marks =
            switch (isCyrillic(behind: place), isInner) {
            case (true, false): ("«", "»")
            case (true, true): ("„", "“")
            case (false, false): ("“", "”")
            case (false, true): ("‘", "’")
            }
        paragraph.append(marks.0.utf8, at: place..<place, HTMLTextStyle(), in: index)
        closingMarks.append(marks.1)
    }

    /// Where the first text of an element stands.
    private func source(of index: Int) -> Int {
        var node = index
        while tree.nodes[node].name != nil, tree.nodes[node].first >= 0 {
            node = Int(tree.nodes[node].first)
        }
        return tree.nodes[node].name == nil ? tree.nodes[node].text.lowerBound : 0
    }

    /// Bytes behind a place in which a letter is looked for.
    private static let nearby = 200

    /// Whether the first letter of the text behind a place is Cyrillic.
    private func isCyrillic(behind start: Int) -> Bool {
        var isInTag = false
        for byte in text[start..<min(text.count, start + Self.nearby)] {
            if byte == 0x3C || byte == 0x3E {
                isInTag = byte == 0x3C
            } else if !isInTag {
                if byte == 0xD0 || byte == 0xD1 { return true }
                if HTMLTag.isLetter(byte) { return false }
            }
        }
        return false
    }

    // MARK: Paragraphs

    private mutating func flush() {
        defer { paragraph.clear() }
        guard !paragraph.isEmpty else { return }
        let parts = paragraph.parts
        for (index, part) in parts.enumerated() {
            let end = index + 1 < parts.count ? parts[index + 1].offset : paragraph.bytes.count
            let plain = whitespaceFolded(paragraph.bytes[part.offset..<end])
            guard !plain.isEmpty else { continue }
            let source = part.source ?? paragraph.source
            var block = RawBlock(
                text: plain, line: 1, bytes: source, kind: kind, isQuotation: depths.quotation > 0,
                language: part.language, cell: depths.cell > 0 ? tables.last : nil)
            if parts.count == 1, !paragraph.code.isEmpty {
                block.prose = whitespaceFolded(paragraph.prose)
            }
            pieces.append(
                Piece(
                    block: block, node: paragraph.node,
                    linkBytes: paragraph.linkBytes, wordBytes: paragraph.wordBytes))
        }
    }

    private var kind: Block {
        if depths.code > 0 { return .code }
        if depths.heading > 0 { return .heading }
        if depths.cell > 0 { return .tableRow }
        return depths.item > 0 ? .listItem : .paragraph
    }

    /// Gives all paragraphs their lines.
    private mutating func setLines() {
        let order = pieces.indices.sorted {
            pieces[$0].block.bytes.lowerBound < pieces[$1].block.bytes.lowerBound
        }
        var line = 1, place = 0
        for index in order {
            let start = pieces[index].block.bytes.lowerBound
            while place < start {
                if text[place] == 0x0A { line += 1 }
                place += 1
            }
            pieces[index].block.line = line
        }
    }
}
