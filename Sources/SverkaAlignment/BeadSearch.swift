#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds the best-scoring tiling of two streams by beads.
///
/// `best[i][j]` is the score of the best alignment of the first i Russian and
/// the first j English units. Cells outside the band are left out, so that time
/// and memory grow with the length of the text.
struct BeadSearch {
    /// The largest beads: units of one side by units of the other.
    static let shapes: [(Int, Int)] = [
        (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1),
    ]

    /// A bead that ends in a cell.
    private struct Step {
        var russian: UInt8
        var english: UInt8
        var score: Float
    }

    var score: BeadScore
    let band: Band
    let rows: Int, columns: Int
    private var steps: [Step] = []
    /// Where the steps of a cell begin in `steps`.
    private var starts: [Int32] = []

    private let excluded: Set<ExcludedBead>

    /// - Parameter excluded: beads that may not stand in the result.
    init(score: BeadScore, band: Band, excluded: Set<ExcludedBead> = []) {
        self.excluded = excluded
        self.score = score
        self.band = band
        rows = score.bitext.bags[0].count
        columns = score.bitext.bags[1].count
    }

    /// The best alignment, in order, each unit once.
    mutating func beads() -> [Bead] {
        collectSteps()
        let forward = sweep()
        return trace(forward)
    }

    // MARK: Steps

    /// Scores every bead that can stand in the band.
    private mutating func collectSteps() {
        steps.reserveCapacity(band.count * 3)
        starts.reserveCapacity(band.count + 1)
        var pair = PairCache(band: band)
        for i in 0...rows {
            for j in band.range(i) {
                starts.append(Int32(steps.count))
                for (a, b) in BeadSearch.shapes
                where i >= a && j >= b && band.contains(i - a, j - b) {
                    if let value = stepScore(i, j, a, b, &pair), isAllowed(i, j, a, b) {
                        steps.append(Step(russian: UInt8(a), english: UInt8(b), score: value))
                    }
                }
                if i > 0, band.contains(i - 1, j) {
                    steps.append(Step(russian: 1, english: 0, score: -score.weights.gap))
                }
                if j > 0, band.contains(i, j - 1) {
                    steps.append(Step(russian: 0, english: 1, score: -score.weights.gap))
                }
            }
        }
        starts.append(Int32(steps.count))
    }

    private func isAllowed(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
        excluded.isEmpty
            || !excluded.contains(ExcludedBead(russian: i - a..<i, english: j - b..<j))
    }

    /// Evidence of single pairs, so that larger beads are scored only where
    /// each of their units has some.
    private struct PairCache {
        var values: [Float]
        let band: Band
        init(band: Band) {
            self.band = band
            values = [Float](repeating: -1, count: band.count)
        }
    }

    private mutating func stepScore(
        _ i: Int, _ j: Int, _ a: Int, _ b: Int, _ pair: inout PairCache
    ) -> Float? {
        let russian = i - a..<i, english = j - b..<j
        if a == 1, b == 1 {
            let value = score.evidence(russian, english)
            pair.values[band.index(i, j)] = value
            return value + score.cost(russian, english)
        }
        // Every unit must have some evidence with the other side. What single
        // pairs have together is the most that the bead can have.
        var most: Float = 0, best: Float = 0
        var columns: UInt8 = 0
        for row in i - a + 1...i {
            var any = false
            for column in j - b + 1...j where band.contains(row, column) {
                let value = pair.values[band.index(row, column)]
                most += value
                best = max(best, value)
                if value > 0.3 {
                    any = true
                    columns |= 1 << UInt8(j - column)
                }
            }
            if !any { return nil }
        }
        guard columns == 1 << UInt8(b) - 1, most > best * 1.05 else { return nil }
        let cost = score.cost(russian, english)
        guard most + cost > -2 else { return nil }
        let value = score.evidence(russian, english) + cost
        return value > -2 ? value : nil
    }

    // MARK: Sweeps

    /// Scores of the best way and log sums of all ways, to each cell.
    private struct Sweep {
        var best: [Float]
        var back: [Int32]
        var sum: [Float]
    }

    private func sweep() -> Sweep {
        let count = band.count
        var out = Sweep(
            best: [Float](repeating: -.infinity, count: count),
            back: [Int32](repeating: -1, count: count),
            sum: [Float](repeating: -.infinity, count: count))
        let scale = 1 / score.weights.temperature
        var cell = 0
        for i in 0...rows {
            for j in band.range(i) {
                if i == 0, j == 0 {
                    out.best[0] = 0
                    out.sum[0] = 0
                }
                for index in Int(starts[cell])..<Int(starts[cell + 1]) {
                    let step = steps[index]
                    let from = band.index(i - Int(step.russian), j - Int(step.english))
                    let value = out.best[from] + step.score
                    if value > out.best[cell] {
                        out.best[cell] = value
                        out.back[cell] = Int32(index)
                    }
                    out.sum[cell] = logAdd(out.sum[cell], out.sum[from] + step.score * scale)
                }
                cell += 1
            }
        }
        return out
    }

    /// Log sums of all ways from each cell to the end.
    private func backward() -> [Float] {
        var sum = [Float](repeating: -.infinity, count: band.count)
        let scale = 1 / score.weights.temperature
        sum[band.count - 1] = 0
        var cell = band.count - 1
        for i in stride(from: rows, through: 0, by: -1) {
            for j in band.range(i).reversed() {
                for index in Int(starts[cell])..<Int(starts[cell + 1]) {
                    let step = steps[index]
                    let from = band.index(i - Int(step.russian), j - Int(step.english))
                    sum[from] = logAdd(sum[from], sum[cell] + step.score * scale)
                }
                cell -= 1
            }
        }
        return sum
    }

    @inline(__always)
    private func logAdd(_ a: Float, _ b: Float) -> Float {
        if a == -.infinity { return b }
        if b == -.infinity { return a }
        let (high, low) = a > b ? (a, b) : (b, a)
        return high - low > 20 ? high : high + log1pf(expf(low - high))
    }

    private func trace(_ forward: Sweep) -> [Bead] {
        let after = backward()
        let total = forward.sum[band.count - 1]
        let scale = 1 / score.weights.temperature
        var beads: [Bead] = []
        var i = rows, j = columns
        while i > 0 || j > 0 {
            let cell = band.index(i, j)
            let step = steps[Int(forward.back[cell])]
            let a = i - Int(step.russian), b = j - Int(step.english)
            let from = band.index(a, b)
            let log = forward.sum[from] + step.score * scale + after[cell] - total
            beads.append(
                Bead(
                    russian: a..<i, english: b..<j, confidence: Double(min(1, expf(min(0, log)))),
                    score: step.score))
            (i, j) = (a, b)
        }
        beads.reverse()
        return beads
    }
}

/// The cells of the table that are looked at: a range of columns for each row,
/// with (0, 0) and the last cell among them, rising with the rows.
struct Band {
    private var ranges: [Range<Int>]
    private var offsets: [Int]

    init(ranges: [Range<Int>]) {
        self.ranges = ranges
        offsets = [0]
        for range in ranges { offsets.append(offsets[offsets.count - 1] + range.count) }
    }

    /// All cells.
    init(rows: Int, columns: Int) {
        self.init(ranges: [Range<Int>](repeating: 0..<columns + 1, count: rows + 1))
    }

    var count: Int { offsets[offsets.count - 1] }
    @inline(__always) func range(_ row: Int) -> Range<Int> { ranges[row] }
    @inline(__always) func contains(_ row: Int, _ column: Int) -> Bool {
        ranges[row].contains(column)
    }
    @inline(__always) func index(_ row: Int, _ column: Int) -> Int {
        offsets[row] + column - ranges[row].lowerBound
    }
}
