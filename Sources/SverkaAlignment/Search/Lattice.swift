import SverkaSupport
import SverkaText

/// The beads that may end in each cell of a table, with their scores, and the
/// ways that lead through them from its first cell to its last.
struct Lattice: Sendable {
    private let band: SearchBand
    /// The steps of rows that follow one another.
    private let parts: [LatticeSteps]

    init(_ band: SearchBand, _ parts: [LatticeSteps] = []) {
        (self.band, self.parts) = (band, parts)
    }

    /// Calls `body` with each step of the cells in order, and with the cells
    /// that it leads from and to.
    @inline(__always)
    private func forEachStep(
        _ body: (_ step: LatticeSteps.Step, _ from: Int, _ to: Int) -> Void
    ) {
        for part in parts { part.forEach(band, body) }
    }

    /// The same from the last cell to the first.
    @inline(__always)
    private func forEachStepBack(
        _ body: (_ step: LatticeSteps.Step, _ from: Int, _ to: Int) -> Void
    ) {
        for part in parts.reversed() { part.forEach(band, backwards: true, body) }
    }

    /// Zero for one cell and minus infinity for the others.
    private func zero<Value: BinaryFloatingPoint & BitwiseCopyable>(at cell: Int) -> Cells<Value> {
        let out = Cells<Value>(repeating: -.infinity, count: band.count)
        out[cell] = 0
        return out
    }

    /// The best score of a way to each cell.
    func bestTo() -> Cells<Float> {
        let best: Cells<Float> = zero(at: 0)
        forEachStep { step, from, to in best[to] = max(best[to], best[from] + step.score) }
        return best
    }

    /// The best score of a way from each cell to the last.
    func bestFrom() -> Cells<Float> {
        let best: Cells<Float> = zero(at: band.count - 1)
        forEachStepBack { step, from, to in
            best[from] = max(best[from], best[to] + step.score)
        }
        return best
    }

    /// The log of the sum of all ways to each cell, scores being logs in units
    /// of the temperature, and the step by which the best one comes there.
    ///
    /// The sums of long texts are too large for single precision.
    private func forward(_ temperature: Float) -> (sum: Cells<Double>, last: Cells<Int32>) {
        let best: Cells<Float> = zero(at: 0)
        let sum: Cells<Double> = zero(at: 0)
        let last = Cells<Int32>(repeating: -1, count: band.count)
        let scale = 1 / temperature
        forEachStep { step, from, to in
            if best[from] + step.score > best[to] {
                best[to] = best[from] + step.score
                last[to] = step.number
            }
            sum[to] = Self.logAdd(sum[to], sum[from] + Double(step.score * scale))
        }
        return (sum, last)
    }

    /// The log of the sum of all ways from each cell to the last.
    private func backward(_ temperature: Float) -> Cells<Double> {
        let sum: Cells<Double> = zero(at: band.count - 1)
        let scale = 1 / temperature
        forEachStepBack { step, from, to in
            sum[from] = Self.logAdd(
                sum[from], sum[to] + Double(step.score * scale))
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
        func share(_ step: LatticeSteps.Step, _ from: Int, _ to: Int) -> Double {
            let log = forward.sum[from] + Double(step.score * scale) + after[to] - total
            return Double(expf(Float(min(0, log))))
        }
        let (rows, columns) = band.last
        let alone = Bilingual(
            russian: Cells(repeating: 0.0, count: rows),
            english: Cells(repeating: 0.0, count: columns))
        forEachStep { step, from, to in
            if step.english == 0 {
                alone.russian[step.row - 1] += share(step, from, to)
            } else if step.russian == 0 {
                alone.english[step.column - 1] += share(step, from, to)
            }
        }
        var beads: [Bead] = []
        var (i, j) = (rows, columns)
        while i > 0 || j > 0 {
            let cell = band.index(i, j)
            let step = self.step(to: i, forward.last[cell])
            let a = i - step.russian, b = j - step.english
            let confidence =
                step.english == 0
                ? alone.russian[a]
                : step.russian == 0 ? alone.english[b] : share(step, band.index(a, b), cell)
            beads.append(
                Bead(
                    russian: a..<i, english: b..<j, confidence: min(1, confidence),
                    score: step.score))
            (i, j) = (a, b)
        }
        return beads.reversed()
    }

    /// A step to a cell of a row, by its number among those of the row's part.
    private func step(to row: Int, _ number: Int32) -> LatticeSteps.Step {
        parts.first { $0.rows.contains(row) }![number]
    }
}
