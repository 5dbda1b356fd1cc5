import SverkaSupport

/// How the chance that a reviewer keeps a row is made of its evidence.
///
/// Logistic regression, fitted by `sverka-bench worth` on every other of 1,776
/// rows of six texts that readers judged; see `Tests/Judgements`. On the others the
/// area under the ROC curve is 0.86; the order by confidence and count had 0.43
/// to 0.62. Rows that still want one of their terms are set behind by hand, since
/// a reviewer has more to do on them: 0.87 to 0.867 over all.
package struct WorthWeights: Sendable {
    private let values: SIMD32<Double>

    package static let fitted = WorthWeights([
        .always: -2.12, .sureness: 1.48, .count: 0.06, .together: 0.38, .single: -1.55,
        .person: 0.38, .organisation: 0.54, .place: -1.13, .undisputed: -1.48,
        .listedPlace: 0.40, .givenName: 0.03, .fullName: 1.34, .capitals: 1.20,
        .acronym: 0.66, .adjective: -0.11, .figures: -0.65, .tail: -0.95,
        .unrendered: -0.50, .halfName: -1.50, .newsroom: 1.06, .rareSingle: 0.37,
        .rareLong: 0.17, .rarePerson: 0.67, .rareOrganisation: 0.24, .rareRussian: 0.66,
    ])

    package init(_ weights: [WorthFeature: Double]) {
        var values = SIMD32<Double>.zero
        for (feature, weight) in weights { values[feature.rawValue] = weight }
        self.values = values
    }

    /// The chance, 0 to 1.
    package func chance(_ evidence: WorthEvidence) -> Double {
        1 / (1 + exp(-(values * evidence.values).sum()))
    }
}
