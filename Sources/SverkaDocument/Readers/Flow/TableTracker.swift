/// Counts tables, rows and cells while a document is read; tables may stand in
/// cells.
struct TableTracker {
    private var open: [(cell: TableCell, isInCell: Bool)] = []
    private var tables = 0

    /// The innermost cell that is open; nil outside of cells.
    var cell: TableCell? { open.last.flatMap { $0.isInCell ? $0.cell : nil } }

    mutating func beginTable() {
        open.append((TableCell(table: tables, row: -1, column: -1), false))
        tables += 1
    }

    mutating func endTable() { _ = open.popLast() }

    mutating func beginRow() {
        guard let last = open.indices.last else { return }
        open[last].cell.row += 1
        open[last].cell.column = -1
    }

    mutating func beginCell() {
        guard let last = open.indices.last else { return }
        open[last].cell.column += 1
        open[last].cell.row = max(0, open[last].cell.row)
        open[last].isInCell = true
    }

    /// - Parameter columns: that the cell takes up.
    mutating func endCell(columns: Int = 1) {
        guard let last = open.indices.last else { return }
        // A number out of a file; no table has more columns.
        open[last].cell.column += min(max(1, columns), 1 << 14) - 1
        open[last].isInCell = false
    }
}
