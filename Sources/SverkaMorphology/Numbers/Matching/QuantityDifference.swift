import SverkaText

/// A number that two texts have otherwise, or that one of them has alone.
package struct QuantityDifference: Sendable {
    /// On the side that has it; where it was changed, on both.
    package var sides: Bilingual<Quantity?>
    /// Whether the values are the same and the units are not: `120 miles`, `120 км`.
    package var isUnit = false

    /// All of two texts, in the order of the English one.
    package static func all(
        _ russian: AnalyzedText, _ english: AnalyzedText
    ) -> [QuantityDifference] {
        let quantities = Bilingual(
            russian: Quantity.find(in: russian), english: Quantity.find(in: english))
        guard !quantities.russian.isEmpty || !quantities.english.isEmpty else { return [] }
        var matcher = QuantityMatcher(quantities)
        return matcher.differences()
    }

    /// The value that one side should have by the other's, in the unit of the
    /// first: 193 for `139 км` beside `120 miles`.
    package func value(of side: Side) -> Double? {
        guard let mine = sides[side], let theirs = sides[side.other],
            let unit = mine.units.first, let other = theirs.units.first
        else { return nil }
        let to = MeasureUnits.unit(unit), from = MeasureUnits.unit(other)
        guard unit != other, from.relation(to: to) == .convertible, !to.isCurrency else {
            return nil
        }
        return from.converted(Double(theirs.value) / 1000, to: to)
    }
}
