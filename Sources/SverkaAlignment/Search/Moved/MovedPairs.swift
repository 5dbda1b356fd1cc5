import SverkaText

/// Pairs of single units that stand in no order with the rest.
enum MovedPairs {
    struct Pair {
        var russian: Int
        var english: Int
        var confidence: Double
    }

    /// By how much a pair's score must lie above that of either unit's next
    /// best, and how sure each point above makes it. By hand, on moved lines.
    private static let leastMargin: Float = 1
    private static let sure = 0.7, surest = 0.95, marginOfSureness = 20.0
    /// Weight that the words of both units must have: short lines are alike by
    /// chance; but two headings that are marked as such are few.
    private static let leastWeight: Float = 4
    private static let leastWeightOfHeadings: Float = 1

    /// The pairs that are each other's best by a margin.
    ///
    /// Cost: the product of the units; only those that share evidence in rare
    /// words are looked at in long texts.
    ///
    /// - Parameter headings: which units are marked as headings.
    static func find(_ score: inout BeadScore, headings: Bilingual<[Bool]>) -> [Pair] {
        let count = score.bitext.count
        var best = Bilingual { side in [Best](repeating: Best(), count: count[side]) }
        for candidate in Anchors.candidates(score.bitext) {
            let (i, j) = (candidate.russian, candidate.english)
            let evidence = score.evidence(i..<i + 1, j..<j + 1)
            let weight = score.bitext.bags.russian[i].weight + score.bitext.bags.english[j].weight
            let isHeading = headings.russian[i] && headings.english[j]
            guard evidence > score.weights.crossing * weight,
                weight > (isHeading ? leastWeightOfHeadings : leastWeight)
            else { continue }
            let value = evidence + score.cost(i..<i + 1, j..<j + 1)
            best.russian[i].note(j, value)
            best.english[j].note(i, value)
        }
        return best.russian.enumerated().compactMap { i, mine in
            guard let j = mine.other, best.english[j].other == i else { return nil }
            let margin = mine.score - max(mine.second, best.english[j].second)
            guard margin > leastMargin else { return nil }
            return Pair(
                russian: i, english: j,
                confidence: min(surest, sure + Double(margin) / marginOfSureness))
        }
    }

    /// A unit's best partner.
    private struct Best {
        var score: Float = 0
        var other: Int?
        /// The score of its next best one.
        var second: Float = 0

        mutating func note(_ unit: Int, _ value: Float) {
            if value > score {
                (score, other, second) = (value, unit, score)
            } else if value > second {
                second = value
            }
        }
    }
}
