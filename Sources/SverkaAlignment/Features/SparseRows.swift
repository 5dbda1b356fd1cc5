import SverkaSupport

/// Rows of numbered columns with a value each, one behind the other, for loops
/// that run millions of times: the words of units, the links of words.
struct SparseRows: Sendable {
    /// Where each row begins.
    private var starts: [Int32] = [0]
    /// Of each entry its column: the number of a word or a unit.
    private(set) var columns: [Int32] = []
    /// Of each entry its value: occurrences of a word, or the weight of a link.
    private(set) var values: [Float] = []

    mutating func append(_ column: Int32, _ value: Float) {
        columns.append(column)
        values.append(value)
    }
    /// Makes room for so many rows and entries more.
    mutating func reserve(rows: Int, entries: Int) {
        starts.reserveCapacity(starts.count + rows)
        columns.reserveCapacity(columns.count + entries)
        values.reserveCapacity(values.count + entries)
    }
    mutating func closeRow() { starts.append(Int32(columns.count)) }

    /// The entries of a row.
    @inline(__always)
    func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    /// What the rows hold, for the time of a closure: loops that run millions of
    /// times go through it without checks.
    struct Pointers {
        let starts: UnsafePointer<Int32>
        let columns: UnsafePointer<Int32>
        let values: UnsafePointer<Float>

        /// The entries of a row.
        @inline(__always)
        func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

        /// The first entry at or behind a column, of a row that rises.
        ///
        /// - Parameter hint: where it was for a column before, if there was
        ///   one: from there it is found in a step or two.
        @inline(__always)
        func first(atLeast column: Int32, of row: Int, from hint: Int) -> Int {
            let range = range(row)
            var low = range.lowerBound, high = range.upperBound
            if hint > low, hint <= high, columns[hint - 1] < column { low = hint }
            if low == high || columns[low] >= column { return low }
            var step = 1
            while low + step < high, columns[low + step] < column {
                low += step
                step *= 2
            }
            high = min(high, low + step)
            while low < high {
                let middle = (low + high) / 2
                if columns[middle] < column { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    @inline(__always)
    func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
        starts.withUnsafeBufferPointer { starts in
            columns.withUnsafeBufferPointer { columns in
                values.withUnsafeBufferPointer { values in
                    // Arrays without elements have no base; nothing is read then.
                    let none = UnsafeRawPointer(starts.baseAddress!)
                    return body(
                        Pointers(
                            starts: starts.baseAddress!,
                            columns: columns.baseAddress
                                ?? none.assumingMemoryBound(to: Int32.self),
                            values: values.baseAddress ?? none.assumingMemoryBound(to: Float.self)))
                }
            }
        }
    }

    /// The rows of each of `count` columns.
    ///
    /// Cost: linear.
    func transposed(count: Int) -> SparseRows {
        var out = SparseRows()
        out.starts = [Int32](repeating: 0, count: count + 1)
        for column in columns { out.starts[Int(column) + 1] += 1 }
        for column in 0..<count { out.starts[column + 1] += out.starts[column] }
        var next = out.starts
        out.columns = [Int32](repeating: 0, count: columns.count)
        out.values = [Float](repeating: 0, count: columns.count)
        for row in 0..<starts.count - 1 {
            for entry in range(row) {
                let place = Int(next[Int(columns[entry])])
                next[Int(columns[entry])] += 1
                out.columns[place] = Int32(row)
                out.values[place] = values[entry]
            }
        }
        return out
    }
}
