import SverkaSupport

/// The cells of the table that are looked at: a range of columns for each row,
/// with (0, 0) and the last cell among them, rising with the rows.
package struct SearchBand: Sendable {
    /// Of each row its first column.
    private let first: Cells<Int>
    /// How many cells stand before each row, and in all.
    private let offsets: Cells<Int>

    init(ranges: [Range<Int>]) {
        first = Cells(ranges.map(\.lowerBound))
        offsets = Cells(repeating: 0, count: ranges.count + 1)
        for (row, range) in ranges.enumerated() { offsets[row + 1] = offsets[row] + range.count }
    }

    /// All cells.
    package init(rows: Int, columns: Int) {
        self.init(ranges: [Range<Int>](repeating: 0..<columns + 1, count: rows + 1))
    }

    /// The cells inside stretches that belong together, `margin` rows and
    /// columns around them, and all between two of them.
    ///
    /// - Parameter pairs: of units, rising on both sides.
    init(along pairs: [(Range<Int>, Range<Int>)], rows: Int, columns: Int, margin: Int) {
        var low = [Int](repeating: 0, count: rows + 1)
        var high = [Int](repeating: columns, count: rows + 1)
        for (russian, english) in pairs {
            // From its second boundary on a stretch has begun; up to the last
            // but one it has not ended.
            let begun = russian.lowerBound + 1 + margin, open = russian.upperBound - 1 - margin
            if begun <= rows { low[begun] = max(low[begun], english.lowerBound - margin) }
            if open >= 0 { high[open] = min(high[open], english.upperBound + margin) }
        }
        for row in low.indices.dropFirst() { low[row] = max(low[row], low[row - 1]) }
        for row in high.indices.dropLast().reversed() { high[row] = min(high[row], high[row + 1]) }
        self.init(ranges: zip(low, high).map { max($0, 0)..<max($1, $0) + 1 })
    }

    /// The cells that are in the other band too.
    func within(_ other: SearchBand?) -> SearchBand {
        guard let other else { return self }
        return SearchBand(
            ranges: (0..<min(rows, other.rows)).map { row in
                let mine = range(row), theirs = other.range(row)
                let low = max(mine.lowerBound, theirs.lowerBound)
                let high = min(mine.upperBound, theirs.upperBound)
                return low < high ? low..<high : theirs
            })
    }

    /// Rows of the table, one more than there are Russian units.
    var rows: Int { first.count }
    /// The last cell.
    var last: (row: Int, column: Int) { (rows - 1, range(rows - 1).upperBound - 1) }
    /// Cells.
    var count: Int { offsets[rows] }
    @inline(__always) func range(_ row: Int) -> Range<Int> {
        first[row]..<first[row] + offsets[row + 1] - offsets[row]
    }
    @inline(__always) func contains(_ row: Int, _ column: Int) -> Bool {
        range(row).contains(column)
    }
    @inline(__always) func index(_ row: Int, _ column: Int) -> Int {
        offsets[row] + column - first[row]
    }
}
