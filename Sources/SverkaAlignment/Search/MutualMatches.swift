import SverkaText

extension Aligner {
    /// Pairs among short lines: for each Russian one the English one that says
    /// the same, if there is one.
    ///
    /// A bead of short lines must be explained for the greater part, since
    /// there is no neighbourhood to vouch for it.
    ///
    /// Cost: the product of the numbers of lines.
    package func mutualMatches(_ units: Bilingual<[Unit]>) -> [(russian: Int, english: Int)] {
        guard !units.russian.isEmpty, !units.english.isEmpty else { return [] }
        let analyzed = AnalyzedStreams(units, cache, threads: 1)
        let bitext = Bitext(analyzed.features, order: nil, cache)
        var score = BeadScore(bitext: bitext, weights: weights, interleaving: 0)
        var out: [(Int, Int)] = []
        var taken: Set<Int> = []
        for i in units.russian.indices {
            var best: (share: Float, unit: Int)?
            for j in units.english.indices where !taken.contains(j) {
                let weight = bitext.bags.russian[i].weight + bitext.bags.english[j].weight
                let share =
                    score.evidence(i..<i + 1, j..<j + 1) / max(weight, Self.leastShortWeight)
                if share > Self.leastShortShare, share > best?.share ?? 0 { best = (share, j) }
            }
            if let best {
                taken.insert(best.unit)
                out.append((i, best.unit))
            }
        }
        return out
    }

    /// Share of two short lines' weight that must be explained, and the weight
    /// that lighter ones count as. By hand, on Corpus.
    private static let leastShortShare: Float = 0.55
    private static let leastShortWeight: Float = 0.5
}
