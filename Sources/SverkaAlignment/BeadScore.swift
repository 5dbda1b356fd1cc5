#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Scores beads: the weight of the evidence that pairs their words, less a
/// share of the weight of everything in them.
///
/// A sum, not an average: a unit joins a bead only if it explains more than it
/// costs, and two unrelated units score below zero, which is what leaving them
/// apart scores.
struct BeadScore {
    let bitext: Bitext
    let weights: AlignmentWeights
    /// How interleaved the article is: 0 for blocks and for two files.
    let interleaving: Float
    /// Occurrences left of each English type, while a bead is worked out.
    private var left: [Int32]

    init(bitext: Bitext, weights: AlignmentWeights, interleaving: Float) {
        self.bitext = bitext
        self.weights = weights
        self.interleaving = interleaving
        left = [Int32](repeating: 0, count: bitext.features[1].count)
    }

    /// The weight of what pairs the words of two runs of units, each
    /// occurrence counted once.
    ///
    /// Cost: linear in the words of the bead and the links of its Russian ones.
    mutating func evidence(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        for unit in english {
            for (type, count) in bitext.bags[1][unit].types { left[Int(type)] += count }
        }
        var sum: Float = 0
        for unit in russian {
            for (type, count) in bitext.bags[0][unit].types {
                var wanted = count
                for link in bitext.links[Int(type)] where left[Int(link.english)] > 0 {
                    let taken = min(wanted, left[Int(link.english)])
                    left[Int(link.english)] -= taken
                    wanted -= taken
                    sum +=
                        Float(taken) * link.strength
                        * (bitext.weights[0][Int(type)] + bitext.weights[1][Int(link.english)])
                    if wanted == 0 { break }
                }
            }
        }
        for unit in english {
            for (type, _) in bitext.bags[1][unit].types { left[Int(type)] = 0 }
        }
        return sum
    }

    /// The score of a bead with counterparts on both sides.
    mutating func score(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        var weight: Float = 0, first: Float = 0, second: Float = 0
        for unit in russian {
            weight += bitext.bags[0][unit].weight
            first += bitext.bags[0][unit].length
        }
        for unit in english {
            weight += bitext.bags[1][unit].weight
            second += bitext.bags[1][unit].length
        }
        var score = evidence(russian, english) - weights.unexplained * weight
        let deviation =
            (logf((first + 4) / (second + 4)) - weights.lengthMean) / weights.lengthSpread
        score -= weights.lengthCost * weight * min(deviation * deviation, 9)
        score -= weights.extraUnit * Float(russian.count + english.count - 2)
        if interleaving > 0, areAdjacent(russian, english) {
            score += weights.adjacency * interleaving
        }
        return score
    }

    /// Whether the units of the bead follow one another in the article.
    private func areAdjacent(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        let a = bitext.bags[0][russian.lowerBound].order
        let b = bitext.bags[0][russian.upperBound - 1].order
        let c = bitext.bags[1][english.lowerBound].order
        let d = bitext.bags[1][english.upperBound - 1].order
        return c == b + 1 || a == d + 1
    }
}
