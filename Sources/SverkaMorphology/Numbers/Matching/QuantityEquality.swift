import SverkaText

/// Whether two quantities say the same.
enum QuantityEquality {
    /// What two quantities are to one another.
    enum Relation { case same, converted, otherUnit, different }

    static func relation(_ a: Quantity, _ b: Quantity) -> Relation {
        switch (isTime(a), isTime(b)) {
        case (true, true): return sameTime(a.value, b.value) ? .same : .different
        case (true, false): return isTime(a, saidBy: b) ? .same : .different
        case (false, true): return isTime(b, saidBy: a) ? .same : .different
        case (false, false): break
        }
        if (a.kind == .month) != (b.kind == .month) { return .different }
        let units = unitsRelation(a, b)
        if hasSameValue(a, b) { return units ?? true ? .same : .otherUnit }
        if isShare(a, b) || isShare(b, a) { return .same }
        return isConverted(a, b) ? .converted : .different
    }

    private static func isTime(_ quantity: Quantity) -> Bool {
        quantity.kind == .time || quantity.kind == .clock
    }

    /// In the morning and in the evening.
    private static func sameTime(_ a: Int64, _ b: Int64) -> Bool { a % 1200 == b % 1200 }

    /// `19:00` and `7`, `21:30` and `21.30`.
    private static func isTime(_ time: Quantity, saidBy number: Quantity) -> Bool {
        guard number.kind != .month else { return false }
        return ([number.value] + number.others).contains { value in
            value < 25_000
                && sameTime(value / 1000 * 100 + value % 1000 / 10, time.value)
        }
    }

    private static func hasSameValue(_ a: Quantity, _ b: Quantity) -> Bool {
        if a.value == b.value || a.others.contains(b.value) || b.others.contains(a.value) {
            return true
        }
        // Ten degrees below zero.
        if a.value < 0 || b.value < 0 { return abs(a.value) == abs(b.value) }
        guard a.kind == .decade || b.kind == .decade else { return false }
        let (small, large) = (min(a.value, b.value), max(a.value, b.value))
        return small < 100_000 && large % 100_000 == small
            && (a.kind == .decade && b.kind == .decade || large >= 1_000_000)
    }

    /// Whether units may be the same; nil where one has none.
    private static func unitsRelation(_ a: Quantity, _ b: Quantity) -> Bool? {
        guard !a.units.isEmpty, !b.units.isEmpty else { return nil }
        var isConflicting = false
        for unit in a.units {
            for other in b.units {
                let (mine, theirs) = (MeasureUnits.unit(unit), MeasureUnits.unit(other))
                switch mine.relation(to: theirs) {
                case .convertible where unit == other || mine.factor == theirs.factor: return true
                case .convertible, .conflicting: isConflicting = true
                case .unrelated: break
                }
            }
        }
        return isConflicting ? false : nil
    }

    /// Whether one is the other in another unit, within what the figures show.
    private static func isConverted(_ a: Quantity, _ b: Quantity) -> Bool {
        for unit in a.units {
            for other in b.units where unit != other {
                let (mine, theirs) = (MeasureUnits.unit(unit), MeasureUnits.unit(other))
                guard mine.relation(to: theirs) == .convertible else { continue }
                let value = Double(a.value) / 1000, expected = Double(b.value) / 1000
                let converted = mine.converted(value, to: theirs)
                let scale = mine.factor / theirs.factor
                let rounding =
                    mine.isCurrency
                    ? 0.0005 : max(rounding(a.value) * scale, rounding(b.value))
                if abs(converted - expected) <= rounding * 1.02 { return true }
            }
        }
        return false
    }

    /// How far a value may be from the one that it was rounded from: half of its
    /// last place, and 5 % at most where that is a round number.
    private static func rounding(_ signed: Int64) -> Double {
        let thousandths = abs(signed)
        let value = Double(thousandths) / 1000
        var place: Int64 = 1
        while place < thousandths, thousandths % (place * 10) == 0 { place *= 10 }
        let half = Double(place) / 2000
        return half <= 0.5 ? half : max(0.5, min(half, abs(value) * 0.05))
    }

    /// `четверть` and `25 %`.
    private static func isShare(_ part: Quantity, _ percent: Quantity) -> Bool {
        guard part.units.isEmpty, part.value > 0, part.value < 1_000,
            percent.units.contains(where: { MeasureUnits.unit($0).isPercent })
        else { return false }
        return abs(Double(part.value) / 10 - Double(percent.value) / 1000)
            <= max(0.11, rounding(percent.value))
    }
}
