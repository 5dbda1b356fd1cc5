import SverkaText

/// Reads the blocks of Markdown line by line.
struct MarkdownScanner {
    let text: [UInt8]
    let lines: [TextLine]
    let definitions: MarkdownDefinitions
    private var out: [RawBlock] = []
    /// The line at work.
    var index = 0
    /// What of the lines of the paragraph at work is text.
    private var current: [(line: Int, text: Range<Int>)] = []
    private var currentKind = Block.paragraph

    /// Whether the line at work stands behind `>`, and whether the paragraph at
    /// work began so.
    private var isMarked = false, isQuotation = false
    /// Columns that what belongs to the open items of lists stands behind, the
    /// innermost last.
    private var items: [Int] = []
    /// Whether the line before was empty.
    private var isBehindBlank = true
    /// Whether a hidden remark is open that ends with these bytes.
    private var remarkEnd: [UInt8]?
    /// The table at work, and how many rows of it there were; nil outside.
    private var table: (number: Int, rows: Int, hasRule: Bool)?
    private var tables = 0
    /// Marks and tags that have no end behind here.
    var endless: Set<[UInt8]> = []
    /// Lines before these were looked at already: none of them ends a long tag,
    /// and one of them is no HTML.
    var linesWithoutEnd = 0, linesOfMarkdown = 0

    init(_ text: [UInt8]) {
        self.text = text
        lines = TextLine.split(text)
        definitions = MarkdownDefinitions(text, lines)
    }

    mutating func blocks() -> [RawBlock] {
        if let front = MarkdownFrontMatter(text, lines) {
            for piece in front.pieces {
                let count = out.count
                addBlock(piece.ranges, piece.kind, line: piece.line, isPlain: true)
                for place in count..<out.count { out[place].isNamedText = piece.kind != .pageArea }
            }
            index = front.end
        }
        while index < lines.count {
            let line = index
            read()
            if index == line { index += 1 }
        }
        flush()
        return out
    }

    // MARK: Lines

    /// Reads the line at `index`, and goes on where it took others, too.
    private mutating func read() {
        guard let range = visible(lines[index].bytes) else { return }
        let marked = MarkdownLine(text[range])
        if marked.content.isEmpty {
            flush()
            closeTable()
            isBehindBlank = true
            return
        }
        defer { isBehindBlank = false }
        isMarked = marked.depth > 0
        // A quotation ends a paragraph; its own lines need no mark.
        if isMarked, !isQuotation { flush() }
        if !isMarked, isBehindBlank || current.isEmpty {
            leaveItems()
            if readIndentedCode() { return }
        }
        read(marked, nested: 0)
    }

    /// Items of lists end where a line stands to the left of them.
    private mutating func leaveItems() {
        guard isBehindBlank else { return }
        while let last = items.last, lines[index].indent < last { items.removeLast() }
    }

    /// The most marks of items and quotations before a text.
    private static let deepest = 100

    /// Reads what a line is behind the marks of items and quotations.
    private mutating func read(_ line: MarkdownLine, nested: Int) {
        let content = line.content
        if readSetOff(line) { return }
        let isInParagraph = !current.isEmpty && currentKind == .paragraph
        if let item = line.listItem, !isInParagraph || item.number <= 1 && !item.text.isEmpty,
            nested < Self.deepest
        {
            flush()
            closeTable()
            openItem(item.text, from: content.startIndex)
            readItem(item.text, line.depth, nested)
        } else {
            readText(line)
        }
    }

    private mutating func openItem(_ text: Range<Int>, from start: Int) {
        let column = lines[index].indent + start - lines[index].bytes.lowerBound
        while let last = items.last, last > column { items.removeLast() }
        let width = text.lowerBound - start
        items.append(column + (text.isEmpty || width > 5 ? 2 : width))
    }

    /// Reads what stands behind the mark of an item.
    private mutating func readItem(_ range: Range<Int>, _ depth: Int, _ nested: Int) {
        let inner = MarkdownLine(text[range])
        if let task = inner.task {
            add(task, .listItem)
        } else if inner.content.isEmpty {
            return
        } else if inner.depth > 0 {
            isMarked = true
            read(inner, nested: nested + 1)
        } else if MarkdownFence(inner.content, depth: depth) != nil || inner.heading != nil
            || inner.listItem != nil || inner.isTableRow || inner.isRule
        {
            read(inner, nested: nested + 1)
        } else {
            add(range, .listItem)
        }
    }

    /// Reads a line that is no part of a paragraph; false for any other.
    private mutating func readSetOff(_ line: MarkdownLine) -> Bool {
        let content = line.content
        if let fence = MarkdownFence(content, depth: line.depth) {
            flush()
            readFence(fence)
        } else if let heading = line.heading {
            closeTable()
            addAlone(heading, .heading)
        } else if !current.isEmpty, currentKind == .paragraph, line.isUnderline, !isInTable {
            currentKind = .heading
            flush()
        } else if line.isRule {
            flush()
        } else if let box = MarkdownBox(content, isQuotation: isMarked) {
            readBox(box)
        } else if line.isGridRule {
            flush()
            readGrid()
        } else if readTemplate(content) || readHTML(content, depth: line.depth) {
            return true
        } else if readHidden(content) {
            return true
        } else if let note = line.note {
            flush()
            items.append(lines[index].indent + 4)
            add(note, .note)
        } else if let definition = line.definition, !isInTable {
            if current.count == 1, currentKind == .paragraph { currentKind = .listItem }
            flush()
            items.append(lines[index].indent + 4)
            add(definition, .listItem)
        } else {
            return readTable(line)
        }
        return true
    }

    private mutating func readText(_ line: MarkdownLine) {
        add(line.content.indices, current.isEmpty ? .paragraph : currentKind)
    }

    private mutating func readBox(_ box: MarkdownBox) {
        flush()
        if box.isIndented { items.append(lines[index].indent + 4) }
        if let title = box.title { addAlone(title, .heading) }
    }

    /// Links' definitions, abbreviations, lists of attributes, and what MDX
    /// imports and exports.
    private mutating func readHidden(_ content: ArraySlice<UInt8>) -> Bool {
        if content.first == 0x7B, content.last == 0x7D,
            MarkdownLine.withoutAttributes(content).isEmpty
        {
            return true
        }
        guard current.isEmpty else { return false }
        if content.first == 0x5B {
            let next = index + 1 < lines.count ? text[lines[index + 1].bytes] : []
            guard
                let found = MarkdownDefinitions.definition(
                    content, next: MarkdownLine(next).content)
            else { return false }
            index += found.lines
            return true
        }
        if content.starts(with: "*[".utf8), let close = content.firstIndex(of: 0x5D),
            content[close...].starts(with: "]:".utf8)
        {
            return true
        }
        guard lines[index].indent == 0, Self.isModule(content) else { return false }
        while index < lines.count, lines[index].length > 0 { index += 1 }
        return true
    }

    private static func isModule(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "import ".utf8) {
            let rest = MarkdownLine.trimmed(line.dropFirst(7))
            guard let last = rest.last(where: { $0 != 0x3B }) else { return false }
            let isFrom = rest.first == 0x7B || rest.first == 0x22 || rest.first == 0x27
            return isFrom || (last == 0x22 || last == 0x27) && line.contains(0x20)
        }
        return [
            "export const ", "export default ", "export function ", "export let ", "export {",
            "export * ", "export async ", "export class ",
        ].contains { line.starts(with: $0.utf8) }
    }

    // MARK: Code

    /// Reads lines that stand four columns to the right of their surroundings.
    private mutating func readIndentedCode() -> Bool {
        let base = items.last ?? 0
        guard current.isEmpty, isBehindBlank, lines[index].indent >= base + 4, !isInTable else {
            return false
        }
        var code: [Range<Int>] = []
        let first = index
        var last = index
        while index < lines.count {
            let line = lines[index]
            if line.length > 0 {
                guard line.indent >= base + 4 else { break }
                code.append(line.bytes)
                last = index
            }
            index += 1
        }
        index = last + 1
        addBlock(code, .code, line: lines[first].number, isPlain: true)
        return true
    }

    private mutating func readFence(_ fence: MarkdownFence) {
        var code: [Range<Int>] = []
        index += 1
        let first = index
        while index < lines.count {
            let line = MarkdownLine(text[lines[index].bytes], upTo: fence.depth)
            // A fence in a quotation ends with it.
            guard line.depth == fence.depth else { break }
            index += 1
            if fence.isClosed(by: line.content) { break }
            if !line.content.isEmpty { code.append(line.content.indices) }
        }
        if !code.isEmpty {
            addBlock(code, .code, line: lines[first].number, isPlain: true)
        }
    }

    /// Adds lines up to one with a mark as code, or leaves them out.
    ///
    /// - Returns: whether there is such a line.
    mutating func readRaw(upTo mark: [UInt8], isCode: Bool) -> Bool {
        guard !endless.contains(mark) else { return false }
        let end = lines.indices[index...].first { Self.contains(mark, text[lines[$0].bytes]) }
        guard let end else {
            endless.insert(mark)
            return false
        }
        flush()
        let inside = lines[index...].prefix(end - index).dropFirst().filter { $0.length > 0 }
        if isCode, let first = inside.first {
            addBlock(inside.map(\.bytes), .code, line: first.number, isPlain: true)
        }
        index = end + 1
        return true
    }

    static func contains(_ mark: [UInt8], _ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        while let next = rest.firstIndex(where: { $0 | 0x20 == mark[0] | 0x20 }) {
            if line[next...].prefix(mark.count).elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 })
            {
                return true
            }
            rest = rest[(next + 1)...]
        }
        return false
    }

    // MARK: Remarks

    /// What of a line is not in a remark that goes over several lines, `<!-- -->`
    /// or `{/* */}`; nil where all of it is.
    private mutating func visible(_ line: Range<Int>) -> Range<Int>? {
        var line = line
        if let end = remarkEnd {
            guard let close = place(of: end, in: line) else { return nil }
            remarkEnd = nil
            line = MarkdownLine.trimmed(text[(close + end.count)..<line.upperBound]).indices
            if line.isEmpty { return nil }
        }
        for (start, end) in Self.remarks where text[line].contains(start[0]) {
            guard let open = lastPlace(of: start, in: line), !isInCode(open, from: line.lowerBound),
                place(of: end, in: open + start.count..<line.upperBound) == nil
            else { continue }
            let isFirst = open == line.lowerBound
            guard isFirst || isEnded(end, behind: line.upperBound) else { continue }
            if isFirst { flush() }
            remarkEnd = end
            line = MarkdownLine.trimmed(text[line.lowerBound..<open]).indices
            return line.isEmpty ? nil : line
        }
        return line
    }

    private static let remarks: [(start: [UInt8], end: [UInt8])] = [
        (Array("<!--".utf8), Array("-->".utf8)), (Array("{/*".utf8), Array("*/}".utf8)),
    ]

    private func place(of mark: [UInt8], in line: Range<Int>) -> Int? {
        guard line.count >= mark.count else { return nil }
        return line.dropLast(mark.count - 1).first {
            text[$0] == mark[0] && text[$0...].starts(with: mark)
        }
    }

    private func lastPlace(of mark: [UInt8], in line: Range<Int>) -> Int? {
        guard line.count >= mark.count else { return nil }
        return line.dropLast(mark.count - 1).last {
            text[$0] == mark[0] && text[$0...].starts(with: mark)
        }
    }

    private func isInCode(_ place: Int, from start: Int) -> Bool {
        text[start..<place].count { $0 == 0x60 } % 2 == 1
    }

    private mutating func isEnded(_ mark: [UInt8], behind start: Int) -> Bool {
        guard !endless.contains(mark) else { return false }
        if place(of: mark, in: start..<text.count) != nil { return true }
        endless.insert(mark)
        return false
    }

    // MARK: Tables

    private var isInTable: Bool { table != nil }

    private mutating func closeTable() { table = nil }

    private mutating func openTable() {
        guard table == nil else { return }
        table = (tables, 0, false)
        tables += 1
    }

    private mutating func readTable(_ line: MarkdownLine) -> Bool {
        if line.isTableRule {
            // What stands above is the head.
            if !isInTable, currentKind == .paragraph, let head = current.last,
                text[head.text].contains(0x7C)
            {
                current.removeLast()
                flush()
                openTable()
                addRow(MarkdownLine(text[head.text]), line: head.line)
            }
            if line.isTableRow || isInTable {
                flush()
                table?.hasRule = true
                return true
            }
            return false
        }
        guard line.isTableRow || table?.hasRule == true && line.content.contains(0x7C) else {
            closeTable()
            return false
        }
        flush()
        openTable()
        addRow(line, line: index)
        return true
    }

    private mutating func addRow(_ row: MarkdownLine, line: Int) {
        guard let (number, rows, _) = table else { return }
        for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
            addBlock(
                [cell], .tableRow, line: lines[line].number,
                cell: TableCell(table: number, row: rows, column: column))
        }
        table?.rows += 1
    }

    /// Reads a table whose rows have lines of `+---+` between them.
    private mutating func readGrid() {
        openTable()
        var cells: [[Range<Int>]] = []
        var first = index
        func row(_ scanner: inout MarkdownScanner) {
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                scanner.addBlock(
                    cell, .tableRow, line: scanner.lines[first].number,
                    cell: TableCell(
                        table: scanner.table?.number ?? 0, row: scanner.table?.rows ?? 0,
                        column: column))
            }
            scanner.table?.rows += 1
            cells = []
        }
        while index < lines.count {
            let line = MarkdownLine(text[lines[index].bytes])
            if line.isGridRule {
                if !cells.isEmpty { row(&self) }
                first = index + 1
            } else if line.content.first == 0x7C {
                for (column, cell) in line.cells.enumerated() {
                    if column == cells.count { cells.append([]) }
                    if !cell.isEmpty { cells[column].append(cell) }
                }
            } else {
                break
            }
            index += 1
        }
        if !cells.isEmpty { row(&self) }
        closeTable()
    }

    // MARK: Blocks

    /// Adds a block of one line.
    private mutating func addAlone(_ text: Range<Int>, _ kind: Block) {
        flush()
        add(text, kind)
        flush()
    }

    private mutating func add(_ text: Range<Int>, _ kind: Block) {
        if current.isEmpty { isQuotation = isMarked }
        currentKind = kind
        current.append((index, text))
    }

    mutating func flush() {
        defer {
            current = []
            currentKind = .paragraph
            isQuotation = false
        }
        guard let first = current.first else { return }
        addBlock(
            current.map(\.text), currentKind, line: lines[first.line].number,
            isQuotation: isQuotation)
    }

    /// - Parameters:
    ///   - ranges: of the text; not empty.
    ///   - isPlain: whether there is no mark-up in it.
    mutating func addBlock(
        _ ranges: [Range<Int>], _ kind: Block, line: Int, cell: TableCell? = nil,
        isQuotation: Bool = false, isPlain: Bool = false
    ) {
        guard let first = ranges.first, let last = ranges.last else { return }
        var bytes: [UInt8] = []
        for range in ranges {
            if !bytes.isEmpty { bytes.append(0x0A) }
            bytes += text[range]
        }
        let plain = whitespaceFolded(isPlain ? bytes : MarkdownInline.plain(bytes, definitions))
        guard !plain.isEmpty else { return }
        out.append(
            RawBlock(
                text: plain, line: line, bytes: first.lowerBound..<last.upperBound, kind: kind,
                isQuotation: isQuotation, cell: cell))
    }

    /// Adds blocks that another reader found.
    mutating func add(_ blocks: [RawBlock]) { out += blocks }
}
