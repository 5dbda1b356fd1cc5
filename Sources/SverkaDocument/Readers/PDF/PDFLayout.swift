/// Puts the text of pages together in the order in which it is read.
///
/// Columns are read one after the other, between lines that go across the page;
/// columns of two languages become the rows of a table. Text in one column is
/// read as plain text is.
struct PDFLayout {
    private let words: PDFWords
    /// Text in one column, with a form feed before each page.
    private var wide: [UInt8] = []
    /// Text in columns that goes on from page to page.
    private var columns = PDFColumnText()
    private var out = ParagraphText()
    private var tables = 0
    private var rows = 0
    /// Whether the last thing was a table, which may go on.
    private var isInTable = false
    /// Running heads and numbers of pages, with where in `wide` they stood.
    private var heads: [(place: Int, text: String)] = []

    init(_ words: PDFWords) { self.words = words }

    /// Adds a page.
    ///
    /// - Parameter places: of its running heads.
    mutating func add(_ page: [PDFLine], _ places: Set<Int>) {
        let body = page.indices.filter { !places.contains($0) }
        guard let found = PDFColumns.find(body.map { page[$0] }) else {
            endColumns()
            isInTable = false
            wide.append(0x0C)
            for (place, line) in page.enumerated() {
                if places.contains(place) {
                    heads.append((wide.count, line.text))
                } else {
                    addWide([line])
                }
            }
            return
        }
        for place in places.sorted() { heads.append((wide.count, page[place].text)) }
        let lines = body.map { page[$0] }
        addAcross(lines[..<found.lines.lowerBound])
        addColumns(Array(lines[found.lines]), found.gutter)
        addAcross(lines[found.lines.upperBound...])
    }

    /// Adds lines above or below of columns.
    private mutating func addAcross(_ lines: ArraySlice<PDFLine>) {
        guard lines.contains(where: { !$0.isBlank }) else { return }
        endColumns()
        isInTable = false
        addWide(lines)
    }

    mutating func text() -> ParagraphText {
        endColumns()
        endWide()
        return out
    }

    // MARK: One column

    private mutating func addWide(_ lines: some Sequence<PDFLine>) {
        for line in lines {
            // The reader of plain text goes by where lines begin.
            wide += [UInt8](repeating: 0x20, count: line.isBlank ? 0 : line.start)
            wide += line.text.utf8
            wide.append(0x0A)
        }
    }

    private mutating func endWide() {
        let text = wide
        wide = []
        for block in PlainTextReader().blocks(text) {
            // Heads in the midst of a paragraph come behind it.
            addHeads(upTo: block.bytes.lowerBound)
            out.add(
                block.text.utf8,
                ParagraphText.Look(kind: block.kind, isQuotation: block.isQuotation))
        }
        addHeads()
    }

    // MARK: Two columns

    /// Adds a page of two columns, from line to line that goes across.
    private mutating func addColumns(_ lines: [PDFLine], _ gutter: Int) {
        var stretch: [PDFLine] = []
        for line in lines {
            let isAcross =
                !line.isBlank && line.start < gutter && line.end > gutter
                && !line.isFree(at: gutter)
            if isAcross {
                end(&stretch, gutter)
                endColumns()
                isInTable = false
                addWide([line])
            } else {
                stretch.append(line)
            }
        }
        end(&stretch, gutter)
    }

    /// Takes lines of two columns.
    private mutating func end(_ stretch: inout [PDFLine], _ gutter: Int) {
        defer { stretch = [] }
        guard stretch.contains(where: { !$0.isBlank }) else { return }
        endWide()
        if PDFRows.isBilingual(stretch, gutter) {
            endColumns()
            addRows(stretch, gutter)
            return
        }
        isInTable = false
        for column in [stretch.map { $0.left(of: gutter) }, stretch.map { $0.right(of: gutter) }] {
            columns.add(column.drop(while: \.isBlank))
            columns.endColumn()
        }
    }

    private mutating func endColumns() {
        guard !columns.isEmpty else { return }
        for paragraph in columns.paragraphs(words) { out.add(paragraph.utf8) }
        columns = PDFColumnText()
        addHeads()
    }

    private mutating func addRows(_ lines: [PDFLine], _ gutter: Int) {
        if !isInTable { (isInTable, tables, rows) = (true, tables + 1, 0) }
        for row in PDFRows.rows(lines) {
            let sides = [row.map { $0.left(of: gutter) }, row.map { $0.right(of: gutter) }]
            for (column, side) in sides.enumerated() {
                var text = PDFColumnText()
                text.add(side)
                let cell = TableCell(table: tables - 1, row: rows, column: column)
                for paragraph in text.paragraphs(words) {
                    out.add(paragraph.utf8, ParagraphText.Look(kind: .tableRow, cell: cell))
                }
            }
            rows += 1
        }
    }

    // MARK: Heads

    private mutating func addHeads(upTo place: Int = .max) {
        let count = heads.prefix { $0.place <= place }.count
        for head in heads[..<count] {
            out.add(head.text.utf8, ParagraphText.Look(kind: .pageArea))
        }
        heads.removeFirst(count)
    }
}
