import SverkaSupport
import SverkaText

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

    var score: BeadScore
    let band: SearchBand
    let rows: Int, columns: Int

    private let shapes: Shapes
    private let excluded: ExcludedBeads
    private let threads: Int

    /// - Parameters:
    ///   - excluded: beads that may not stand in the result.
    ///   - threads: how many share the work on a long table.
    package init(
        score: BeadScore, band: SearchBand, shapes: Shapes = BeadSearch.all,
        excluded: ExcludedBeads = ExcludedBeads(), threads: Int = 1
    ) {
        self.shapes = shapes
        self.excluded = excluded
        self.score = score
        self.band = band
        rows = score.bitext.bags.russian.count
        columns = score.bitext.bags.english.count
        self.threads = rows >= Self.leastRows ? max(1, threads) : 1
    }

    /// The best alignment, in order, each unit once.
    ///
    /// Large beads are looked at in a second round, where they could beat what
    /// small ones give between the same cells; in small tables everywhere.
    package mutating func beads() -> [Bead] {
        let chunks = chunks()
        let isLarge = band.count > Self.smallTable
        var lattice = lattice(isLarge ? Self.small : shapes, chunks)
        if isLarge, shapes.count > Self.small.count {
            let guide = guide(lattice)
            // Not held while those of all beads are collected.
            lattice = Lattice(band)
            lattice = self.lattice(shapes, chunks, guide)
        }
        return lattice.bestPath(temperature: score.weights.temperature, jobs: threads)
    }

    /// Cells up to which every bead is looked at.
    private static let smallTable = 2_500

    /// The best scores of small beads alone, to each cell and from it.
    private struct Guide {
        let to: Cells<Float>
        let from: Cells<Float>
        var total: Float { to[to.count - 1] }
    }

    private func guide(_ lattice: Lattice) -> Guide {
        let (to, from) = Parallel.both(jobs: threads, lattice.bestTo, lattice.bestFrom)
        return Guide(to: to, from: from)
    }

    /// The bead with how much of it the evidence explains.
    mutating func explained(_ bead: Bead) -> Bead {
        guard bead.isPaired else { return bead }
        var bead = bead
        var weight: Float = 0
        for unit in bead.russian { weight += score.bitext.bags.russian[unit].weight }
        for unit in bead.english { weight += score.bitext.bags.english[unit].weight }
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
    private func lattice(_ shapes: Shapes, _ chunks: [Chunk], _ guide: Guide? = nil) -> Lattice {
        let parts = Parallel.map(chunks, jobs: threads, workers: { _ in }) { _, chunk in
            var search = self
            return search.steps(chunk, shapes, guide)
        }
        return Lattice(band, parts)
    }

    /// Rows of the table that are worked out together.
    private struct Chunk {
        let rows: Range<Int>
        /// Beads reach back over the rows of the chunk before.
        let rowsBefore: Range<Int>
        let pairs: PairTable
        /// Where the postings of each English type stand that come next.
        let next: Cells<Int32>
    }

    /// One chunk a thread.
    private func chunks() -> [Chunk] {
        Parallel.ranges(of: rows + 1, parts: threads).map { rows in
            let before = max(0, rows.lowerBound - 3)..<rows.lowerBound
            return Chunk(
                rows: rows, rowsBefore: before,
                pairs: PairTable(band, rows: before.lowerBound..<rows.upperBound),
                next: Cells(repeating: 0, count: score.bitext.features.english.count))
        }
    }

    /// Tables with fewer rows are not parted.
    private static let leastRows = 1_000

    private mutating func steps(
        _ chunk: Chunk, _ shapes: Shapes, _ guide: Guide?
    ) -> LatticeSteps {
        let pairs = chunk.pairs
        if guide == nil {
            for i in chunk.rowsBefore.lowerBound..<chunk.rows.upperBound where i > 0 {
                addBounds(i, chunk)
            }
            for i in chunk.rowsBefore where i > 0 {
                for j in band.range(i) where j > 0 { _ = pairScore(i, j, pairs) }
            }
        }
        var steps = LatticeSteps(rows: chunk.rows)
        steps.reserve(cells: chunk.rows.reduce(0) { $0 + band.range($1).count })
        for i in chunk.rows {
            for j in band.range(i) {
                steps.beginCell()
                for (a, b) in shapes
                where i >= a && j >= b && band.contains(i - a, j - b) {
                    guard isAllowed(i, j, a, b) else { continue }
                    let value =
                        a == 1 && b == 1
                        ? pairScore(i, j, pairs) : beadScore(i, j, a, b, pairs, guide)
                    if let value { steps.append(a, b, value) }
                }
                if i > 0, band.contains(i - 1, j) { steps.append(1, 0, -score.weights.gap) }
                if j > 0, band.contains(i, j - 1) { steps.append(0, 1, -score.weights.gap) }
            }
        }
        steps.end()
        return steps
    }

    private func isAllowed(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
        excluded.isEmpty || !excluded.ruleOut(i - a..<i, j - b..<j)
    }

    /// Scores below the best by more than this get a chance of less than one
    /// in a hundred.
    private var margin: Float { 5 * score.weights.temperature }

    /// Adds up the weights of the links between a Russian unit and all English
    /// ones of its row.
    private func addBounds(_ i: Int, _ chunk: Chunk) {
        let bitext = score.bitext
        let columns = band.range(i)
        let first = Int32(max(columns.lowerBound - 1, 0)), last = Int32(columns.upperBound - 1)
        // The cell of English unit u ends at column u + 1.
        let origin = chunk.pairs.place(i, columns.lowerBound) - columns.lowerBound + 1
        bitext.words.russian.withPointers { words in
            bitext.weighted.withPointers { links in
                bitext.postings.withPointers { postings in
                    for word in words.range(i - 1) {
                        let count = words.values[word]
                        for link in links.range(Int(words.columns[word])) {
                            let weight = links.values[link]
                            let type = Int(links.columns[link])
                            let end = postings.range(type).upperBound
                            var place = postings.first(
                                atLeast: first, of: type, from: Int(chunk.next[type]))
                            chunk.next[type] = Int32(place)
                            while place < end, postings.columns[place] < last {
                                let unit = Int(postings.columns[place])
                                chunk.pairs.raiseBound(
                                    origin + unit, by: min(count, postings.values[place]) * weight)
                                place += 1
                            }
                        }
                    }
                }
            }
        }
        var bits: UInt8 = 0
        let weight = bitext.bags.russian[i - 1].weight
        for column in columns where column > 0 {
            let place = origin + column - 1
            let lighter = min(weight, bitext.bags.english[column - 1].weight)
            let least = max(Self.leastEvidence, Self.leastShare * lighter)
            bits = bits << 1 | (chunk.pairs.bound(place) > least ? 1 : 0)
            chunk.pairs.setLinked(place, bits)
        }
    }

    private mutating func pairScore(_ i: Int, _ j: Int, _ pairs: PairTable) -> Float? {
        let place = pairs.place(i, j)
        if pairs.score(place) > -.infinity { return pairs.score(place) }
        let cost = score.cost(i - 1..<i, j - 1..<j)
        let apart = -2 * score.weights.gap
        let opposite = apart + score.opposite(i - 1, j - 1)
        let least = opposite > apart ? opposite : apart - margin
        guard pairs.bound(place) + cost > least else {
            return opposite > apart ? opposite : nil
        }
        let value = max(score.evidence(i - 1..<i, j - 1..<j) + cost, opposite)
        pairs.setScore(place, value)
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
            for column in (j - b + 1..<j + 1).clamped(to: band.range(row)) {
                let place = pairs.place(row, column)
                let bound = pairs.bound(place)
                most += bound
                best = max(best, bound)
                pair = max(pair, pairs.score(place))
            }
        }
        guard most > best * 1.05 else { return nil }
        let russian = i - a..<i, english = j - b..<j
        // No occurrence counts twice, though it is in several pairs.
        most = min(
            most, russian.reduce(0) { $0 + score.bitext.most.russian[$1] },
            english.reduce(0) { $0 + score.bitext.most.english[$1] })
        let gap = score.weights.gap
        var apart = max(-gap * Float(a + b), pair - gap * Float(a + b - 2))
        if a > 1, b > 1 {
            var diagonal = -gap * Float(abs(a - b))
            for step in 0..<min(a, b) {
                guard band.contains(i - step, j - step) else {
                    diagonal = -.infinity
                    break
                }
                diagonal += pairs.score(pairs.place(i - step, j - step))
            }
            apart = max(apart, diagonal)
        }
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
}
