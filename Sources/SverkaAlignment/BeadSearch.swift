import Dispatch
import Synchronization

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
package struct BeadSearch {
    /// Beads by their units of each side.
    package typealias Shapes = [(russian: Int, english: Int)]

    package static let small: Shapes = [(1, 1), (1, 2), (2, 1)]
    /// All up to 4 by 4.
    package static let all: Shapes = (1...4).flatMap { a in (1...4).map { b in (a, b) } }

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

    private let shapes: Shapes
    private let excluded: ExcludedBeads
    private let threads: Int

    /// - Parameters:
    ///   - excluded: beads that may not stand in the result.
    ///   - threads: how many share the work on a long table.
    package init(
        score: BeadScore, band: Band, shapes: Shapes = BeadSearch.all,
        excluded: ExcludedBeads = ExcludedBeads(), threads: Int = 1
    ) {
        self.threads = max(1, threads)
        self.shapes = shapes
        self.excluded = excluded
        self.score = score
        self.band = band
        rows = score.bitext.bags[0].count
        columns = score.bitext.bags[1].count
    }

    /// The best alignment, in order, each unit once.
    ///
    /// Large beads are looked at in a second round, where they could beat what
    /// small ones give between the same cells; in small tables everywhere.
    package mutating func beads() -> [Bead] {
        var chunks = chunks()
        let isLarge = band.count > Self.smallTable
        collectSteps(isLarge ? Self.small : shapes, &chunks)
        if isLarge, shapes.count > Self.small.count {
            let guide = Guide(to: sweep().best, from: bestToEnd())
            collectSteps(shapes, &chunks, guide)
        }
        return trace(sweep())
    }

    /// Cells up to which every bead is looked at.
    private static let smallTable = 2_500

    /// The best scores of small beads alone, to each cell and from it.
    private struct Guide {
        var to: [Float]
        var from: [Float]
        var total: Float { to[to.count - 1] }
    }

    /// The bead with how much of it the evidence explains.
    mutating func explained(_ bead: Bead) -> Bead {
        guard bead.isPaired else { return bead }
        var bead = bead
        var weight: Float = 0
        for unit in bead.russian { weight += score.bitext.bags[0][unit].weight }
        for unit in bead.english { weight += score.bitext.bags[1][unit].weight }
        bead.explained = score.evidence(bead.russian, bead.english) / max(weight, 0.1)
        return bead
    }

    // MARK: Steps

    /// Scores every bead in the band that can stand in the best alignment, or
    /// comes near it.
    ///
    /// What the pairs of words between two units weigh, an occurrence counted
    /// in each pair that it is in, is cheap to add up for a whole row and never
    /// less than the evidence. Where even that loses to leaving the units
    /// apart, the evidence is not worked out.
    private mutating func collectSteps(
        _ shapes: Shapes, _ chunks: inout [Chunk], _ guide: Guide? = nil
    ) {
        let this = self, given = chunks
        let done = Mutex<[Chunk]>(given)
        DispatchQueue.concurrentPerform(iterations: given.count) { number in
            var search = this
            var chunk = given[number]
            search.fill(&chunk, shapes, guide)
            done.withLock { $0[number] = chunk }
        }
        chunks = done.withLock { $0 }
        steps.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for chunk in chunks {
            let offset = Int32(steps.count)
            starts += chunk.starts.map { $0 + offset }
            steps += chunk.steps
        }
        starts.append(Int32(steps.count))
    }

    /// Rows of the table that are worked out together.
    private struct Chunk {
        var rows: Range<Int>
        var pairs: PairTable
        var steps: [Step] = []
        var starts: [Int32] = []
    }

    /// One chunk a thread, a single one for a short table.
    private func chunks() -> [Chunk] {
        let count = rows >= Self.leastRows ? threads : 1
        return (0..<count).map { number in
            let first = (rows + 1) * number / count, last = (rows + 1) * (number + 1) / count
            return Chunk(rows: first..<last, pairs: PairTable(band: band))
        }
    }

    /// Tables with fewer rows are not parted.
    private static let leastRows = 1_000

    private mutating func fill(_ chunk: inout Chunk, _ shapes: Shapes, _ guide: Guide?) {
        chunk.steps.removeAll(keepingCapacity: true)
        chunk.starts.removeAll(keepingCapacity: true)
        if guide == nil {
            // Beads reach back over the rows of the chunk before.
            for i in max(1, chunk.rows.lowerBound - 3)..<max(1, chunk.rows.upperBound) {
                addBounds(i, &chunk.pairs)
            }
            for i in max(1, chunk.rows.lowerBound - 3)..<max(1, chunk.rows.lowerBound) {
                for j in band.range(i) where j > 0 { _ = pairScore(i, j, &chunk.pairs) }
            }
        }
        for i in chunk.rows {
            for j in band.range(i) {
                chunk.starts.append(Int32(chunk.steps.count))
                for (a, b) in shapes
                where i >= a && j >= b && band.contains(i - a, j - b) {
                    guard isAllowed(i, j, a, b) else { continue }
                    let value =
                        a == 1 && b == 1
                        ? pairScore(i, j, &chunk.pairs) : beadScore(i, j, a, b, chunk.pairs, guide)
                    if let value {
                        chunk.steps.append(
                            Step(russian: UInt8(a), english: UInt8(b), score: value))
                    }
                }
                if i > 0, band.contains(i - 1, j) {
                    chunk.steps.append(Step(russian: 1, english: 0, score: -score.weights.gap))
                }
                if j > 0, band.contains(i, j - 1) {
                    chunk.steps.append(Step(russian: 0, english: 1, score: -score.weights.gap))
                }
            }
        }
    }

    private func isAllowed(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
        excluded.isEmpty || !excluded.ruleOut(i - a..<i, j - b..<j)
    }

    /// Scores below the best by more than this get a chance of less than one
    /// in a hundred.
    private var margin: Float { 5 * score.weights.temperature }

    /// What is known of single pairs, by the cell that they end in.
    private struct PairTable {
        let band: Band
        /// No less than the evidence.
        var bounds: [Float]
        /// Score of the pair; minus infinity where it was not worth a look.
        var scores: [Float]
        /// Of the pair and of those of the same Russian unit with the three
        /// English units before, from bit 0 on: whether they have any
        /// evidence to speak of.
        var linked: [UInt8]

        init(band: Band) {
            self.band = band
            bounds = [Float](repeating: 0, count: band.count)
            scores = [Float](repeating: -.infinity, count: band.count)
            linked = [UInt8](repeating: 0, count: band.count)
        }

        /// Whether each unit of a bead is linked to one of the other side.
        @inline(__always)
        func areLinked(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
            let all: UInt8 = 1 << UInt8(b) - 1
            var columns: UInt8 = 0
            for row in i - a + 1...i {
                guard band.contains(row, j) else { return false }
                let some = linked[band.index(row, j)] & all
                if some == 0 { return false }
                columns |= some
            }
            return columns == all
        }
    }

    /// Adds up the weights of the links between a Russian unit and all English
    /// ones of its row.
    private func addBounds(_ i: Int, _ pairs: inout PairTable) {
        let bitext = score.bitext
        let columns = band.range(i)
        let first = Int32(columns.lowerBound - 1), last = Int32(columns.upperBound - 1)
        // The cell of English unit u ends at column u + 1.
        let origin = band.index(i, columns.lowerBound) - columns.lowerBound + 1
        for word in bitext.words[0].range(i - 1) {
            let count = bitext.words[0].values[word]
            for link in bitext.weighted.range(Int(bitext.words[0].types[word])) {
                let weight = bitext.weighted.values[link]
                let units = bitext.postings.range(Int(bitext.weighted.types[link]))
                var place = bitext.postings.first(atLeast: max(first, 0), in: units)
                while place < units.upperBound, bitext.postings.types[place] < last {
                    let unit = Int(bitext.postings.types[place])
                    pairs.bounds[origin + unit] +=
                        min(count, bitext.postings.values[place]) * weight
                    place += 1
                }
            }
        }
        var bits: UInt8 = 0
        let weight = bitext.bags[0][i - 1].weight
        for column in columns where column > 0 {
            let cell = origin + column - 1
            let lighter = min(weight, bitext.bags[1][column - 1].weight)
            let least = max(Self.leastEvidence, Self.leastShare * lighter)
            bits = bits << 1 | (pairs.bounds[cell] > least ? 1 : 0)
            pairs.linked[cell] = bits
        }
    }

    private mutating func pairScore(_ i: Int, _ j: Int, _ pairs: inout PairTable) -> Float? {
        let cell = band.index(i, j)
        if pairs.scores[cell] > -.infinity { return pairs.scores[cell] }
        let cost = score.cost(i - 1..<i, j - 1..<j)
        let apart = -2 * score.weights.gap
        let opposite = apart + score.opposite(i - 1, j - 1)
        let least = opposite > apart ? opposite : apart - margin
        guard pairs.bounds[cell] + cost > least else {
            return opposite > apart ? opposite : nil
        }
        let value = max(score.evidence(i - 1..<i, j - 1..<j) + cost, opposite)
        pairs.scores[cell] = value
        return value
    }

    /// The score of a bead of more than two units. Each must have something to
    /// do with the other side, and the bead must come near the best of what
    /// its units give as a pair and single ones.
    private mutating func beadScore(
        _ i: Int, _ j: Int, _ a: Int, _ b: Int, _ pairs: PairTable, _ guide: Guide?
    ) -> Float? {
        guard pairs.areLinked(i, j, a, b) else { return nil }
        var most: Float = 0, best: Float = 0
        var pair = -Float.infinity
        for row in i - a + 1...i {
            for column in j - b + 1...j where band.contains(row, column) {
                let cell = band.index(row, column)
                let bound = pairs.bounds[cell]
                most += bound
                best = max(best, bound)
                pair = max(pair, pairs.scores[cell])
            }
        }
        guard most > best * 1.05 else { return nil }
        let gap = score.weights.gap
        var apart = max(-gap * Float(a + b), pair - gap * Float(a + b - 2))
        if a > 1, b > 1 {
            var diagonal = -gap * Float(abs(a - b))
            for step in 0..<min(a, b) {
                guard band.contains(i - step, j - step) else {
                    diagonal = -.infinity
                    break
                }
                diagonal += pairs.scores[band.index(i - step, j - step)]
            }
            apart = max(apart, diagonal)
        }
        let russian = i - a..<i, english = j - b..<j
        let cost = score.cost(russian, english)
        guard most + cost > apart - margin else { return nil }
        if let guide {
            let others = guide.to[band.index(i - a, j - b)] + guide.from[band.index(i, j)]
            guard others + most + cost > guide.total - margin else { return nil }
        }
        let value = score.evidence(russian, english) + cost
        return value > apart - margin ? value : nil
    }

    /// Weight of the links that a unit of a larger bead must have.
    private static let leastEvidence: Float = 0.3
    /// The same as a share of the lighter unit's weight.
    private static let leastShare: Float = 0.3

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

    /// The best score from each cell to the end.
    private func bestToEnd() -> [Float] {
        var best = [Float](repeating: -.infinity, count: band.count)
        best[band.count - 1] = 0
        var cell = band.count - 1
        for i in stride(from: rows, through: 0, by: -1) {
            for j in band.range(i).reversed() {
                for index in Int(starts[cell])..<Int(starts[cell + 1]) {
                    let step = steps[index]
                    let from = band.index(i - Int(step.russian), j - Int(step.english))
                    best[from] = max(best[from], best[cell] + step.score)
                }
                cell -= 1
            }
        }
        return best
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
package struct Band {
    private var ranges: [Range<Int>]
    private var offsets: [Int]

    init(ranges: [Range<Int>]) {
        self.ranges = ranges
        offsets = [0]
        for range in ranges { offsets.append(offsets[offsets.count - 1] + range.count) }
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
    func within(_ other: Band?) -> Band {
        guard let other else { return self }
        return Band(
            ranges: zip(ranges, other.ranges).map { mine, theirs in
                let low = max(mine.lowerBound, theirs.lowerBound)
                let high = min(mine.upperBound, theirs.upperBound)
                return low < high ? low..<high : theirs
            })
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
