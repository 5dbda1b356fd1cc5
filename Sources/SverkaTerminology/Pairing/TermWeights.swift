import SverkaSupport

/// How the confidence of a row is made of its evidence.
///
/// Logistic regression; `sverka-bench terms` fits the weights on rows that
/// people have judged, and tells how well the confidence is the chance of being
/// right.
package struct TermWeights: Sendable {
    private let values: SIMD16<Double>

    /// Of terms that stand in paired text.
    package static let paired = TermWeights([
        .always: -2.91, .links: 4.42, .dice: 0.10, .count: 0.93, .listed: 1.81, .gloss: 0.72,
        .remark: 0.23, .specific: -1.25, .everyday: -0.46, .lengths: -0.44, .partOfName: -0.81,
        .half: -2.04, .name: 1.05,
    ])

    /// Of terms that the lexicon has put together.
    package static let composed = TermWeights([
        .always: -0.66, .count: 0.42, .specific: -1.15, .name: 0.58, .certainty: 1.96,
        .length: -0.44,
    ])

    package init(_ weights: [TermFeature: Double]) {
        var values = SIMD16<Double>.zero
        for (feature, weight) in weights { values[feature.rawValue] = weight }
        self.values = values
    }

    /// The chance that a row is right, 0 to 1.
    package func chance(_ evidence: TermEvidence) -> Double {
        1 / (1 + exp(-(values * evidence.values).sum()))
    }
}
