/// What speaks for a row to be kept, a number a feature.
package struct WorthEvidence: Sendable {
    package var values = SIMD32<Double>.zero

    init() { self[.always] = 1 }

    package subscript(feature: WorthFeature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}

extension WorthEvidence {
    /// - Parameter values: one a feature, in their order.
    package init(_ values: [Double]) {
        for (feature, value) in zip(WorthFeature.allCases, values) { self[feature] = value }
    }
}
