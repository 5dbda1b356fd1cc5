import SverkaSupport

/// How the chance that a reviewer keeps a row is made of its evidence.
///
/// Logistic regression, fitted by `sverka-bench worth` on 920 rows of three
/// texts that readers judged; see `Tests/Judgements`. On 920 rows of three other
/// texts the area under the ROC curve is 0.85; the order by confidence and count
/// had 0.43 to 0.58.
package struct WorthWeights: Sendable {
    private let values: SIMD32<Double>

    package static let fitted = WorthWeights([
        .always: -2.28, .sureness: 2.14, .count: 0.22, .together: 0.15, .single: -1.53,
        .person: 0.36, .organisation: 0.50, .place: -1.32, .undisputed: -1.65,
        .listedPlace: 0.36, .givenName: 0.28, .fullName: 1.16, .capitals: 0.99,
        .acronym: 0.58, .adjective: -0.29, .figures: -0.88, .tail: -0.46,
        .unrendered: 0.12, .newsroom: 0.92, .rareSingle: 0.46, .rareLong: -0.09,
        .rarePerson: 0.46, .rareOrganisation: 0.47, .rareRussian: 0.69,
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
