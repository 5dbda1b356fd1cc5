/// The best rendering of each term of some pairs.
struct BestRenderings {
    private var russian: [TermKey: Double] = [:]
    private var english: [TermKey: Double] = [:]
    /// How sure the best rendering of each English term is: no other one may
    /// stand before it.
    private var confidences: [TermKey: Double] = [:]

    init(_ pairs: [ScoredPair]) {
        for pair in pairs {
            let key = pair.pair.key
            russian[key.russian] = max(russian[key.russian] ?? -.infinity, pair.rendering)
            english[key.english] = max(english[key.english] ?? -.infinity, pair.rendering)
        }
        for pair in pairs where isBestOfEnglish(pair) {
            let key = pair.pair.key.english
            confidences[key] = max(confidences[key] ?? 0, pair.confidence)
        }
    }

    private func isBestOfEnglish(_ pair: ScoredPair) -> Bool {
        pair.rendering >= english[pair.pair.key.english]!
    }

    /// The confidence of a row for the pair; nil where it is to have none: the
    /// best partner from either side has one, and another rendering only where
    /// it recurs and is as well linked.
    func confidence(of pair: ScoredPair) -> Double? {
        let isBestOfEnglish = isBestOfEnglish(pair)
        let key = pair.pair.key, together = pair.pair.together
        if isBestOfEnglish, pair.rendering >= russian[key.russian]! { return pair.confidence }
        guard together.count >= RenderingWeights.leastCount,
            together.links >= RenderingWeights.leastLinks,
            pair.confidence >= RenderingWeights.leastConfidence
        else { return nil }
        let confidence = pair.confidence * RenderingWeights.otherRendering
        return isBestOfEnglish
            ? confidence
            : min(confidence, confidences[key.english]! - RenderingWeights.below)
    }
}

/// A pair with what speaks for it.
struct ScoredPair {
    let pair: SeenPair
    let evidence: TermEvidence
    /// The chance that it is right, 0 to 1.
    let confidence: Double
    /// How well one term renders the other, beside other renderings.
    let rendering: Double

    init(_ pair: SeenPair) {
        self.pair = pair
        evidence = TermEvidence(pair)
        confidence = TermWeights.paired.chance(evidence)
        rendering = pair.rendering
    }
}
