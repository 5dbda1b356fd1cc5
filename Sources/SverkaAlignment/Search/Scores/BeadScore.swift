import SverkaSupport

/// Scores beads: the weight of the evidence that pairs their words, less a
/// share of the weight of everything in them.
///
/// A sum, not an average: a unit joins a bead only if it explains more than it
/// costs, and two unrelated units score below zero, which is what leaving them
/// apart scores.
package struct BeadScore {
    let bitext: Bitext
    package let weights: AlignmentWeights
    /// How interleaved the article is: 0 for blocks and for two files.
    let interleaving: Float
    /// Occurrences left of each English type, while a bead is worked out.
    private var left: [Float]

    package init(bitext: Bitext, weights: AlignmentWeights, interleaving: Float) {
        self.bitext = bitext
        self.weights = weights
        self.interleaving = interleaving
        left = [Float](repeating: 0, count: bitext.features.english.count)
    }

    /// The weight of what pairs the words of two runs of units, each
    /// occurrence counted once.
    ///
    /// Cost: linear in the words of the bead and the links of its Russian ones.
    package mutating func evidence(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        left.withUnsafeMutableBufferPointer { left in
            bitext.words.english.withPointers { theirs in
                for unit in english {
                    for word in theirs.range(unit) {
                        left[Int(theirs.columns[word])] += theirs.values[word]
                    }
                }
                let sum = bitext.words.russian.withPointers { mine in
                    bitext.weighted.withPointers { Self.evidence(russian, mine, $0, left) }
                }
                for unit in english {
                    for word in theirs.range(unit) { left[Int(theirs.columns[word])] = 0 }
                }
                return sum
            }
        }
    }

    /// - Parameter left: occurrences of each English type in the bead.
    @inline(__always)
    private static func evidence(
        _ russian: Range<Int>, _ words: SparseRows.Pointers, _ links: SparseRows.Pointers,
        _ left: UnsafeMutableBufferPointer<Float>
    ) -> Float {
        var sum: Float = 0
        for unit in russian {
            for word in words.range(unit) {
                var wanted = words.values[word]
                for link in links.range(Int(words.columns[word])) {
                    let type = Int(links.columns[link])
                    let available = left[type]
                    guard available > 0 else { continue }
                    let taken = min(wanted, available)
                    left[type] = available - taken
                    wanted -= taken
                    sum += taken * links.values[link]
                    if wanted == 0 { break }
                }
            }
        }
        return sum
    }

    /// The score of a bead with counterparts on both sides.
    package mutating func score(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        evidence(russian, english) + cost(russian, english)
    }

    /// What a bead scores by itself, before its evidence.
    func cost(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        var weight: Float = 0, first: Float = 0, second: Float = 0
        for unit in russian {
            weight += bitext.bags.russian[unit].weight
            first += bitext.bags.russian[unit].length
        }
        for unit in english {
            weight += bitext.bags.english[unit].weight
            second += bitext.bags.english[unit].length
        }
        let deviation = deviation(first, second)
        var score = -weights.unexplained * weight
        score -= weights.lengthCost * weight * min(deviation * deviation, 9)
        score -= weights.extraUnit * Float(russian.count + english.count - 2)
        if russian.count > 1, english.count > 1 {
            score -= weights.block * Float(min(russian.count, english.count) - 1)
        }
        if interleaving > 0, areAdjacent(russian, english) {
            score += weights.adjacency * interleaving
        }
        return score
    }

    /// What two units gain by standing opposite each other, less the more their
    /// lengths differ.
    func opposite(_ russian: Int, _ english: Int) -> Float {
        guard weights.opposite > 0 else { return 0 }
        let deviation = deviation(
            bitext.bags.russian[russian].length, bitext.bags.english[english].length)
        return weights.opposite * (1 - min(deviation * deviation, 4) / 2)
    }

    /// How far the lengths of two sides are from what is expected, in spreads.
    private func deviation(_ russian: Float, _ english: Float) -> Float {
        (logf((russian + 4) / (english + 4)) - weights.lengthMean) / weights.lengthSpread
    }

    /// Whether the units of the bead follow one another in the article.
    private func areAdjacent(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        let a = bitext.bags.russian[russian.lowerBound].order
        let b = bitext.bags.russian[russian.upperBound - 1].order
        let c = bitext.bags.english[english.lowerBound].order
        let d = bitext.bags.english[english.upperBound - 1].order
        return c == b + 1 || a == d + 1
    }
}
