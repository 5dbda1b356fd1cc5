/// Pairs of single units that stand in no order with the rest.
enum MovedPairs {
    struct Pair {
        var russian: Int
        var english: Int
        var confidence: Double
    }

    /// The pairs that are each other's best by a margin.
    ///
    /// Cost: the product of the units; only those that share evidence in rare
    /// words are looked at in long texts.
    static func find(_ score: inout BeadScore, _ weights: AlignmentWeights) -> [Pair] {
        let rows = score.bitext.bags[0].count, columns = score.bitext.bags[1].count
        var best = [(score: Float, other: Int, second: Float)](
            repeating: (0, -1, 0), count: rows + columns)
        func note(_ unit: Int, _ other: Int, _ value: Float) {
            if value > best[unit].score {
                best[unit] = (value, other, best[unit].score)
            } else if value > best[unit].second {
                best[unit].second = value
            }
        }
        for candidate in Anchors.candidates(score.bitext) {
            let (i, j) = (candidate.russian, candidate.english)
            let evidence = score.evidence(i..<i + 1, j..<j + 1)
            let weight = score.bitext.bags[0][i].weight + score.bitext.bags[1][j].weight
            guard evidence > weights.crossing * weight, weight > 4 else { continue }
            let value = evidence + score.cost(i..<i + 1, j..<j + 1)
            note(i, j, value)
            note(rows + j, i, value)
        }
        var out: [Pair] = []
        for i in 0..<rows where best[i].other >= 0 {
            let j = best[i].other
            guard best[rows + j].other == i else { continue }
            let margin = best[i].score - max(best[i].second, best[rows + j].second)
            guard margin > 1 else { continue }
            out.append(
                Pair(russian: i, english: j, confidence: min(0.95, 0.7 + Double(margin) / 20)))
        }
        return out
    }
}
