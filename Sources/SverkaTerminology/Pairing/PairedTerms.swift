import SverkaMorphology
import SverkaText

/// Rows of terms that are paired in the text: of the renderings of a term the
/// best, and others that recur.
struct PairedTerms {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let phrasing: TermPhrasing

    init(known: KnownTerms, thresholds: GlossaryThresholds, phrasing: TermPhrasing) {
        self.known = known
        self.thresholds = thresholds
        self.phrasing = phrasing
    }

    /// In no particular order.
    func proposals(_ terms: TermStatistics) -> [TermProposal] {
        let rules = PairRules(terms, known, minCount: thresholds.minCount)
        var scored: [ScoredPair] = []
        for (key, together) in terms.pairs {
            guard let russian = terms.seen.russian[key.russian],
                let english = terms.seen.english[key.english]
            else { continue }
            let pair = SeenPair(
                key: key, together: together, russian: russian, english: english,
                isListed: known.isListed(key))
            if rules.allow(pair) { scored.append(ScoredPair(pair)) }
        }
        let best = BestRenderings(scored)
        return scored.compactMap { pair in
            best.confidence(of: pair).flatMap { proposal(pair, confidence: $0) }
        }
    }

    private func proposal(_ scored: ScoredPair, confidence: Double) -> TermProposal? {
        let pair = scored.pair
        var row = GlossaryRow()
        if let entry = pair.isListed ? known.entry(pair.key) : nil {
            (row.russian, row.english) = (entry.row.russian, entry.row.english)
            phrasing.describe(&row, entry)
        } else {
            (row.russian, row.english) = phrasing.terms(pair.russian, pair.english)
            guard phrasing.isWellFormed(row.russian) else { return nil }
            phrasing.describe(&row, isName: pair.russian.isName)
        }
        row.confidence = confidence
        (row.russianCount, row.englishCount) = (pair.russian.count, pair.english.count)
        row.show(pair.together)
        return TermProposal(
            key: pair.key, row: row, evidence: .paired(scored.evidence),
            use: UseWeights.use(
                UseWeights.paired, confidence, count: max(pair.russian.count, pair.english.count)))
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

/// The best rendering of each term of some pairs.
private struct BestRenderings {
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
