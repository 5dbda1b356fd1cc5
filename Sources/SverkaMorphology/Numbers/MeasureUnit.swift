/// A unit that a number is given in: a measure, a currency or a share.
struct MeasureUnit: Sendable {
    /// What it measures; what is within another dimension stands behind a slash:
    /// `length`, `currency/dollar`, `currency/dollar/USD`.
    let dimension: String
    /// A value of it in the dimension's own unit is `(value + offset) * factor`.
    let factor: Double
    let offset: Double

    /// How two units stand to one another.
    enum Relation {
        /// Values of one can be given in the other.
        case convertible
        /// Both say the same kind of thing and never the same: $ and £.
        case conflicting
        /// A length and a mass: one of them is misread, or they are apart.
        case unrelated
    }

    func relation(to other: MeasureUnit) -> Relation {
        if dimension == other.dimension || isWithin(other) || other.isWithin(self) {
            return .convertible
        }
        if isCurrency && other.isCurrency || isPercent || other.isPercent { return .conflicting }
        return .unrelated
    }

    /// Whether only exact values of it are the same.
    var isCurrency: Bool { dimension.hasPrefix("currency") }

    /// Whether it is a share of a hundred.
    var isPercent: Bool { dimension == "percent" }

    private func isWithin(_ other: MeasureUnit) -> Bool {
        dimension.hasPrefix(other.dimension + "/")
    }

    /// A value of this unit in another one that it is convertible to.
    func converted(_ value: Double, to other: MeasureUnit) -> Double {
        (value + offset) * factor / other.factor - other.offset
    }
}
