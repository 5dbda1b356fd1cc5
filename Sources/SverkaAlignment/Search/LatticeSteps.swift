/// The beads that may end in the cells of some rows of a table.
struct LatticeSteps: Sendable {
    /// A bead that ends in a cell.
    struct Step {
        var russian: Int
        var english: Int
        var score: Float
        /// Its number among those of the rows.
        var number: Int32
        /// The cell that it leads to; 0 where that is not asked for.
        var row = 0, column = 0
    }

    let rows: Range<Int>
    /// Russian and English units, four bits each.
    private var shapes: [UInt8] = []
    private var scores: [Float] = []
    /// Where those of each cell begin.
    private var starts: [Int32] = []

    init(rows: Range<Int>) { self.rows = rows }

    /// Makes room for so many cells, with about as many steps each as there
    /// are small beads and gaps.
    mutating func reserve(cells: Int) {
        starts.reserveCapacity(cells + 1)
        shapes.reserveCapacity(3 * cells)
        scores.reserveCapacity(3 * cells)
    }

    @inline(__always)
    mutating func beginCell() { starts.append(Int32(scores.count)) }
    @inline(__always)
    mutating func append(_ russian: Int, _ english: Int, _ score: Float) {
        shapes.append(UInt8(truncatingIfNeeded: russian << 4 | english))
        scores.append(score)
    }
    /// To be called behind the last cell.
    mutating func end() { starts.append(Int32(scores.count)) }

    subscript(number: Int32) -> Step {
        Step(
            russian: Int(shapes[Int(number)] >> 4), english: Int(shapes[Int(number)] & 15),
            score: scores[Int(number)], number: number)
    }

    /// Calls `body` with each step and the cells that it leads from and to, in
    /// the order of the cells it leads to, or in the opposite order.
    @inline(__always)
    func forEach(
        _ band: SearchBand, backwards: Bool = false,
        _ body: (_ step: Step, _ from: Int, _ to: Int) -> Void
    ) {
        guard !rows.isEmpty else { return }
        let first = band.index(rows.lowerBound, band.range(rows.lowerBound).lowerBound)
        starts.withUnsafeBufferPointer { starts in
            shapes.withUnsafeBufferPointer { shapes in
                scores.withUnsafeBufferPointer { scores in
                    @inline(__always)
                    func visit(_ i: Int, _ j: Int) {
                        let cell = band.index(i, j)
                        for number in starts[cell - first]..<starts[cell - first + 1] {
                            let shape = shapes[Int(number)]
                            let step = Step(
                                russian: Int(shape >> 4), english: Int(shape & 15),
                                score: scores[Int(number)], number: number, row: i, column: j)
                            body(step, band.index(i - step.russian, j - step.english), cell)
                        }
                    }
                    if backwards {
                        for i in rows.reversed() {
                            for j in band.range(i).reversed() { visit(i, j) }
                        }
                    } else {
                        for i in rows { for j in band.range(i) { visit(i, j) } }
                    }
                }
            }
        }
    }
}
