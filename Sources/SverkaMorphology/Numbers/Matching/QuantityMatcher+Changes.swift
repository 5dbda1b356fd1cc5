import SverkaText

/// What was changed, left out or added.
extension QuantityMatcher {
    /// Pairs those of both sides that nothing stands for, then reports those that
    /// must not be missing.
    mutating func reportChanges() {
        for isStrict in [true, false] {
            for mine in all.russian.indices where !isMatched.russian[mine] {
                let quantity = all.russian[mine]
                let other = all.english.indices.first {
                    !isMatched.english[$0]
                        && Self.areOne(quantity, all.english[$0], isStrict: isStrict)
                }
                if let other { add(mine, other) }
            }
        }
        reportRepeated()
        for mine in all.russian.indices where isLeft(mine, .russian) { add(mine, nil) }
        for mine in all.english.indices where isLeft(mine, .english) { add(nil, mine) }
    }

    /// Pairs those that nothing stands for with what the other side says once more
    /// than it is needed: `two … two` beside `два … три`.
    private mutating func reportRepeated() {
        for side in Side.allCases {
            for mine in all[side].indices where !isMatched[side][mine] {
                let quantity = all[side][mine]
                let other = all[side.other].indices.first {
                    isMatched[side.other][$0] && !isTaken[side.other][$0]
                        && Self.areAlike(quantity, all[side.other][$0])
                }
                guard let other else { continue }
                isTaken[side.other][other] = true
                side == .russian ? add(mine, other) : add(other, mine)
            }
        }
    }

    /// Whether two say the same sort of thing in the same way.
    private static func areAlike(_ a: Quantity, _ b: Quantity) -> Bool {
        guard a.kind == b.kind, a.isOrdinal == b.isOrdinal, mayBeChanged(a), mayBeChanged(b)
        else { return false }
        switch a.kind {
        case .month, .label, .decade: return true
        case .number: return a.writing == b.writing && a.units == b.units
        default: return false
        }
    }

    private func isLeft(_ place: Int, _ side: Side) -> Bool {
        !isMatched[side][place] && all[side][place].isRequired
    }

    /// Whether one may have been changed into the other.
    ///
    /// - Parameter isStrict: whether they must be of one sort and unit.
    private static func areOne(_ a: Quantity, _ b: Quantity, isStrict: Bool) -> Bool {
        if (a.kind == .month) != (b.kind == .month) { return false }
        if a.kind == .month { return true }
        guard a.isRequired || b.isRequired || mayBeChanged(a) && mayBeChanged(b),
            a.kind != .hint, b.kind != .hint, a.kind != .sum, b.kind != .sum
        else { return false }
        if isStrict {
            return sort(a) == sort(b) && Set(a.units).isDisjoint(with: b.units) == a.units.isEmpty
                && a.units.isEmpty == b.units.isEmpty
        }
        // In words two numbers are one only if they count alike.
        if !a.isRequired, !b.isRequired {
            return a.isOrdinal == b.isOrdinal && sort(a) == sort(b)
                && (a.units.isEmpty || b.units.isEmpty || !Set(a.units).isDisjoint(with: b.units))
        }
        return sort(a) == sort(b) || a.isRequired && b.isRequired
    }

    /// Whether a number in words, or behind letters, says so much that another one
    /// in its place is a change.
    private static func mayBeChanged(_ quantity: Quantity) -> Bool {
        quantity.kind == .clock || quantity.kind == .decade || quantity.kind == .fraction
            || quantity.kind == .label || quantity.kind == .month || quantity.value > 1_000
    }

    private static func sort(_ quantity: Quantity) -> Int {
        switch quantity.kind {
        case .time, .clock: 1
        case .month: 2
        case .label: 3
        case .number, .fraction, .day, .year, .decade, .hint, .sum: 0
        }
    }
}
