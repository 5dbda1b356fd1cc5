import SverkaSupport
import SverkaText

/// Finds the band of the table that the alignment runs through, from pairs of
/// units that share rare words.
enum Anchors {
    /// Up to this many cells the whole table is looked at.
    private static let smallTable = 160_000
    /// The same for large beads.
    private static let verySmallTable = 400
    /// Units to both sides of the line between anchors.
    private static let halfWidth = 6
    /// The same where the anchors are beads that have been found.
    private static let narrowHalfWidth = 4
    /// By how much a wide hole between anchors makes the band wider.
    private static let widest = 60
    /// Cells of a hole up to which it does: a text that repeats one line has no
    /// anchors, however long it is.
    private static let mostCellsOfHole = 1_000_000

    static func band(for bitext: Bitext, threads: Int) -> SearchBand {
        let rows = bitext.bags.russian.count, columns = bitext.bags.english.count
        if (rows + 1) * (columns + 1) <= smallTable {
            return SearchBand(rows: rows, columns: columns)
        }
        let anchors = chain(candidates(bitext, threads: threads), columns: columns)
        return SearchBand(
            ranges: ranges(anchors, rows: rows, columns: columns, halfWidth: halfWidth))
    }

    /// The band around beads that are sure.
    static func band(for bitext: Bitext, along sure: [Bead]) -> SearchBand {
        let rows = bitext.bags.russian.count, columns = bitext.bags.english.count
        if (rows + 1) * (columns + 1) <= verySmallTable {
            return SearchBand(rows: rows, columns: columns)
        }
        let anchors = sure.map {
            Candidate(
                russian: $0.russian.upperBound - 1, english: $0.english.upperBound - 1, score: 1)
        }
        return SearchBand(
            ranges: ranges(anchors, rows: rows, columns: columns, halfWidth: narrowHalfWidth))
    }

    struct Candidate {
        var russian: Int
        var english: Int
        var score: Float
    }

    /// For each Russian unit the English ones that share the most evidence in
    /// words rare enough to tell.
    static func candidates(_ bitext: Bitext, threads: Int = 1) -> [Candidate] {
        Parallel.map(
            Parallel.ranges(of: bitext.bags.russian.count, parts: threads), jobs: threads,
            workers: { _ in }
        ) { _, units in
            candidates(bitext, of: units)
        }.flatMap(\.self)
    }

    private static func candidates(_ bitext: Bitext, of units: Range<Int>) -> [Candidate] {
        let columns = bitext.bags.english.count
        let most = max(8, min(64, columns / 100))
        let sums = Cells<Float>(repeating: 0, count: columns)
        /// The units with a sum, `count` of them.
        let touched = Cells<Int32>(repeating: 0, count: columns)
        var out: [Candidate] = []
        for unit in units {
            let count = addShared(bitext, unit, most, sums, touched)
            let weight = bitext.bags.russian[unit].weight
            for _ in 0..<3 {
                var best: Int32 = -1
                for place in 0..<count {
                    let other = touched[place]
                    guard sums[Int(other)] > 0.5 else { continue }
                    let isBetter =
                        best < 0 || sums[Int(other)] > sums[Int(best)]
                        || sums[Int(other)] == sums[Int(best)] && other < best
                    if isBetter { best = other }
                }
                guard best >= 0 else { break }
                let both = weight + bitext.bags.english[Int(best)].weight
                out.append(
                    Candidate(
                        russian: unit, english: Int(best),
                        score: sums[Int(best)] / (2 + both * 0.1)))
                sums[Int(best)] = 0.25
            }
            for place in 0..<count { sums[Int(touched[place])] = 0 }
        }
        return out
    }

    /// Adds up what a Russian unit shares with each English one in words of
    /// which there are no more than `most`; returns with how many.
    private static func addShared(
        _ bitext: Bitext, _ unit: Int, _ most: Int, _ sums: Cells<Float>, _ touched: Cells<Int32>
    ) -> Int {
        var count = 0
        bitext.words.russian.withPointers { words in
            bitext.weighted.withPointers { links in
                bitext.postings.withPointers { postings in
                    for word in words.range(unit) {
                        for link in links.range(Int(words.columns[word])).prefix(6) {
                            let places = postings.range(Int(links.columns[link]))
                            guard places.count <= most else { continue }
                            let weight = links.values[link] / Float(2 + places.count)
                            for posting in places {
                                let other = postings.columns[posting]
                                if sums[Int(other)] == 0 {
                                    touched[count] = other
                                    count += 1
                                }
                                sums[Int(other)] += weight
                            }
                        }
                    }
                }
            }
        }
        return count
    }

    /// The heaviest chain of candidates that rises in both streams.
    ///
    /// Cost: n log n, with a tree of prefix maxima over the columns.
    private static func chain(_ candidates: [Candidate], columns: Int) -> [Candidate] {
        var bestAt = [Float](repeating: 0, count: columns + 2)  // Fenwick tree of maxima
        var indexAt = [Int32](repeating: -1, count: columns + 2)
        var totals = [Float](repeating: 0, count: candidates.count)
        var previous = [Int32](repeating: -1, count: candidates.count)
        func query(_ end: Int) -> (Float, Int32) {
            var position = end, best: Float = 0, index: Int32 = -1
            while position > 0 {
                if bestAt[position] > best { (best, index) = (bestAt[position], indexAt[position]) }
                position -= position & -position
            }
            return (best, index)
        }
        var start = 0
        while start < candidates.count {
            var end = start
            while end < candidates.count, candidates[end].russian == candidates[start].russian {
                let (best, index) = query(candidates[end].english)
                totals[end] = best + candidates[end].score
                previous[end] = index
                end += 1
            }
            for number in start..<end {
                var position = candidates[number].english + 1
                while position < bestAt.count {
                    if totals[number] > bestAt[position] {
                        bestAt[position] = totals[number]
                        indexAt[position] = Int32(number)
                    }
                    position += position & -position
                }
            }
            start = end
        }
        guard var current = totals.indices.max(by: { totals[$0] < totals[$1] }) else { return [] }
        var out: [Candidate] = []
        while true {
            out.append(candidates[current])
            guard previous[current] >= 0 else { break }
            current = Int(previous[current])
        }
        return out.reversed()
    }

    /// A column range for each row around the line through the anchors.
    private static func ranges(
        _ anchors: [Candidate], rows: Int, columns: Int, halfWidth: Int
    ) -> [Range<Int>] {
        var points = [(0, 0)]
        for anchor in anchors { points.append((anchor.russian + 1, anchor.english + 1)) }
        points.append((rows, columns))
        var low = [Int](repeating: columns, count: rows + 1)
        var high = [Int](repeating: 0, count: rows + 1)
        for (a, b) in zip(points, points.dropFirst()) {
            // A wide hole between anchors gets a wider band, within reason.
            let height = b.0 - a.0, width = b.1 - a.1
            let margin =
                halfWidth
                + min(
                    widest, abs(height - width) + min(height, width) / 4,
                    mostCellsOfHole / max(1, 2 * height))
            for row in a.0...max(a.0, b.0) where row <= rows {
                let share = height == 0 ? 0 : Double(row - a.0) / Double(height)
                let centre = a.1 + Int(Double(width) * share)
                let reach = height == 0 || min(height, width) == 0 ? max(margin, width) : margin
                low[row] = min(low[row], centre - reach)
                high[row] = max(high[row], centre + reach)
                if row == a.0 {
                    low[row] = min(low[row], a.1 - margin)
                    high[row] = max(high[row], a.1 + margin)
                }
            }
        }
        var out: [Range<Int>] = []
        var floor = 0
        for row in 0...rows {
            let lower = row == 0 ? 0 : max(floor, min(low[row], columns))
            let upper = row == rows ? columns : min(columns, max(high[row], lower))
            // Rows overlap, so that there is a way from each to the next.
            let start = min(lower, out.last.map { $0.upperBound - 1 } ?? 0)
            floor = max(0, start)
            out.append(max(0, start)..<max(upper, start) + 1)
        }
        return out
    }
}
