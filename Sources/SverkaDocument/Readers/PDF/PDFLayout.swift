/// Puts the text of pages together in the order in which it is read.
///
/// Columns are read one after the other, over what goes across the page one
/// after another; columns of two languages become the rows of a table.
struct PDFLayout {
    /// Text that goes on from page to page.
    private var flow = PDFColumnText()
    private var out = ParagraphText()
    private var tables = 0
    private var rows = 0
    /// Whether the last thing was a table, which may go on.
    private var isInTable = false
    /// Running heads and numbers of pages that stand in the text to come.
    private var heads: [String] = []

    /// Adds a page.
    ///
    /// - Parameter places: of its running heads.
    mutating func add(_ page: [PDFLine], _ places: Set<Int>) {
        var body: [PDFLine] = []
        for (place, line) in page.enumerated() {
            if places.contains(place) { heads.append(line.text) } else { body.append(line) }
        }
        if let gutter = PDFColumns.gutter(body) {
            add(columns: body, gutter)
        } else {
            endTable()
            flow.add(body.drop(while: \.isBlank))
            flow.endColumn()
        }
    }

    mutating func text() -> ParagraphText {
        endFlow()
        addHeads()
        return out
    }

    /// Adds a page of two columns, from line to line that goes across.
    private mutating func add(columns lines: [PDFLine], _ gutter: Int) {
        var stretch: [PDFLine] = []
        for line in lines {
            let isAcross =
                !line.isBlank && line.start < gutter && line.end > gutter
                && !line.isFree(at: gutter)
            if isAcross {
                end(&stretch, gutter)
                endTable()
                flow.add([line])
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
        if PDFRows.isBilingual(stretch, gutter) { return addRows(stretch, gutter) }
        endTable()
        for column in [stretch.map { $0.left(of: gutter) }, stretch.map { $0.right(of: gutter) }] {
            flow.add(column.drop(while: \.isBlank))
            flow.endColumn()
        }
    }

    private mutating func addRows(_ lines: [PDFLine], _ gutter: Int) {
        endFlow()
        if !isInTable { (isInTable, tables, rows) = (true, tables + 1, 0) }
        for row in PDFRows.rows(lines, gutter) {
            for (column, side) in [
                row.map { $0.left(of: gutter) }, row.map { $0.right(of: gutter) },
            ].enumerated() {
                var text = PDFColumnText()
                text.add(side)
                add(text, cell: TableCell(table: tables - 1, row: rows, column: column))
            }
            rows += 1
        }
    }

    private mutating func endTable() { isInTable = false }

    private mutating func endFlow() {
        let text = flow
        flow = PDFColumnText()
        add(text, cell: nil)
    }

    private mutating func add(_ text: PDFColumnText, cell: TableCell?) {
        guard !text.isEmpty else { return }
        for block in PlainTextReader().blocks(text.text) {
            var look = ParagraphText.Look(kind: block.kind, isQuotation: block.isQuotation)
            look.cell = cell
            if cell != nil, look.kind == .paragraph { look.kind = .tableRow }
            out.add(block.text.utf8, look)
        }
        if cell == nil { addHeads() }
    }

    private mutating func addHeads() {
        for head in heads { out.add(head.utf8, ParagraphText.Look(kind: .pageArea)) }
        heads = []
    }
}
