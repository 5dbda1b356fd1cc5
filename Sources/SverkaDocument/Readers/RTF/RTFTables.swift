/// Tells the cells of an RTF file's tables, whose ends alone are marked.
struct RTFTables {
    /// The cell that is being filled, of the table of each level.
    private var open: [TableCell] = []
    private var count = 0
    /// Tables in one another beyond which all count as the innermost.
    private static let deepest = 16

    /// The cell of a paragraph at a level, from 1; the first one begins the
    /// table.
    mutating func cell(at level: Int) -> TableCell {
        let level = min(max(1, level), Self.deepest)
        while open.count < level {
            open.append(TableCell(table: count, row: 0, column: 0))
            count += 1
        }
        open.removeSubrange(level...)
        return open[level - 1]
    }

    mutating func endCell(at level: Int) {
        _ = cell(at: level)
        open[open.count - 1].column += 1
    }

    mutating func endRow(at level: Int) {
        _ = cell(at: level)
        open[open.count - 1].row += 1
        open[open.count - 1].column = 0
    }

    /// A paragraph outside of tables ends them.
    mutating func end() { open = [] }
}
