import SverkaSupport
import SverkaText

/// The beads that may end in each cell of a table, with their scores, and the
/// ways that lead through them from its first cell to its last.
struct Lattice: Sendable {
    /// A bead that ends in a cell.
    struct Step {
        var russian: UInt8
        var english: UInt8
        var score: Float
    }

    /// The steps of cells that follow one another.
    struct Steps {
        fileprivate var all: [Step] = []
        /// Where those of each cell begin.
        fileprivate var starts: [Int32] = []

        mutating func beginCell() { starts.append(Int32(all.count)) }
        mutating func append(_ russian: Int, _ english: Int, _ score: Float) {
            all.append(Step(russian: UInt8(russian), english: UInt8(english), score: score))
        }
    }

    private let band: SearchBand
    private var steps: [Step] = []
    private var starts: [Int32] = [0]

    /// One without steps, that cells are appended to.
    init(_ band: SearchBand) { self.band = band }

    /// Appends the steps of the cells that come next.
    mutating func append(_ more: Steps) {
        let offset = Int32(steps.count)
        steps += more.all
        starts += more.starts.dropFirst().map { $0 + offset }
        if !more.starts.isEmpty { starts.append(Int32(steps.count)) }
    }

    // MARK: Ways

    /// Calls `body` with each step of the cells in order, and with the cells
    /// that it leads from and to.
    @inline(__always)
    private func forEachStep(_ body: (_ step: Int, _ from: Int, _ to: Int) -> Void) {
        var cell = 0
        for i in 0..<band.rows {
            for j in band.range(i) {
                for step in Int(starts[cell])..<Int(starts[cell + 1]) {
                    body(step, origin(step, i, j), cell)
                }
                cell += 1
            }
        }
    }

    /// The same from the last cell to the first.
    @inline(__always)
    private func forEachStepBack(_ body: (_ step: Int, _ from: Int, _ to: Int) -> Void) {
        var cell = band.count - 1
        for i in (0..<band.rows).reversed() {
            for j in band.range(i).reversed() {
                for step in Int(starts[cell])..<Int(starts[cell + 1]) {
                    body(step, origin(step, i, j), cell)
                }
                cell -= 1
            }
        }
    }

    @inline(__always)
    private func origin(_ step: Int, _ i: Int, _ j: Int) -> Int {
        band.index(i - Int(steps[step].russian), j - Int(steps[step].english))
    }

    /// Zero for one cell and minus infinity for the others.
    private func zero<Value: BinaryFloatingPoint>(at cell: Int) -> [Value] {
        var out = [Value](repeating: -.infinity, count: band.count)
        out[cell] = 0
        return out
    }

    /// The best score of a way to each cell.
    func bestTo() -> [Float] {
        var best: [Float] = zero(at: 0)
        forEachStep { step, from, to in best[to] = max(best[to], best[from] + steps[step].score) }
        return best
    }

    /// The best score of a way from each cell to the last.
    func bestFrom() -> [Float] {
        var best: [Float] = zero(at: band.count - 1)
        forEachStepBack { step, from, to in
            best[from] = max(best[from], best[to] + steps[step].score)
        }
        return best
    }

    /// The log of the sum of all ways to each cell, scores being logs in units
    /// of the temperature, and the step by which the best one comes there.
    ///
    /// The sums of long texts are too large for single precision.
    private func forward(_ temperature: Float) -> (sum: [Double], last: [Int32]) {
        var best: [Float] = zero(at: 0)
        var sum: [Double] = zero(at: 0)
        var last = [Int32](repeating: -1, count: band.count)
        let scale = 1 / temperature
        forEachStep { step, from, to in
            let score = steps[step].score
            if best[from] + score > best[to] {
                best[to] = best[from] + score
                last[to] = Int32(step)
            }
            sum[to] = Self.logAdd(sum[to], sum[from] + Double(score * scale))
        }
        return (sum, last)
    }

    /// The log of the sum of all ways from each cell to the last.
    private func backward(_ temperature: Float) -> [Double] {
        var sum: [Double] = zero(at: band.count - 1)
        let scale = 1 / temperature
        forEachStepBack { step, from, to in
            sum[from] = Self.logAdd(
                sum[from], sum[to] + Double(steps[step].score * scale))
        }
        return sum
    }

    @inline(__always)
    private static func logAdd(_ a: Double, _ b: Double) -> Double {
        if a == -.infinity { return b }
        if b == -.infinity { return a }
        let (high, low) = a > b ? (a, b) : (b, a)
        return high - low > 20 ? high : high + Double(log1pf(expf(Float(low - high))))
    }

    /// The beads of the best way, in order, each with its share of the sum of
    /// all ways as its confidence; a unit without counterpart with the share of
    /// the ways that leave it so, wherever they do.
    func bestPath(temperature: Float, jobs: Int) -> [Bead] {
        let lattice = self
        let (forward, after) = Parallel.both(
            jobs: jobs, { lattice.forward(temperature) }, { lattice.backward(temperature) })
        let scale = 1 / temperature
        let total = forward.sum[band.count - 1]
        func share(_ step: Int, _ from: Int, _ to: Int) -> Double {
            let log = forward.sum[from] + Double(steps[step].score * scale) + after[to] - total
            return Double(expf(Float(min(0, log))))
        }
        let (rows, columns) = band.last
        var alone = (russian: [Double](repeating: 0, count: rows), english: [Double]())
        alone.english = [Double](repeating: 0, count: columns)
        var cell = 0
        for i in 0..<band.rows {
            for j in band.range(i) {
                for step in Int(starts[cell])..<Int(starts[cell + 1]) {
                    if steps[step].english == 0 {
                        alone.russian[i - 1] += share(step, origin(step, i, j), cell)
                    } else if steps[step].russian == 0 {
                        alone.english[j - 1] += share(step, origin(step, i, j), cell)
                    }
                }
                cell += 1
            }
        }
        var beads: [Bead] = []
        var (i, j) = (rows, columns)
        while i > 0 || j > 0 {
            let cell = band.index(i, j), number = Int(forward.last[cell])
            let step = steps[number]
            let a = i - Int(step.russian), b = j - Int(step.english)
            let confidence =
                step.english == 0
                ? alone.russian[a]
                : step.russian == 0 ? alone.english[b] : share(number, band.index(a, b), cell)
            beads.append(
                Bead(
                    russian: a..<i, english: b..<j, confidence: min(1, confidence),
                    score: step.score))
            (i, j) = (a, b)
        }
        return beads.reversed()
    }
}
