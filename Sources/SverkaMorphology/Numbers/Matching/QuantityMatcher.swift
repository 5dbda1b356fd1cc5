import SverkaText

/// Finds what stands for each number of a text in another one.
struct QuantityMatcher {
    let all: Bilingual<[Quantity]>
    /// Whether each one stands for one of the other side.
    var isMatched: Bilingual<[Bool]>
    /// Whether each one is taken by one of the other side, one by one.
    var isTaken: Bilingual<[Bool]>
    var found: [QuantityDifference] = []

    init(_ all: Bilingual<[Quantity]>) {
        self.all = all
        isMatched = all.map { [Bool](repeating: false, count: $0.count) }
        isTaken = isMatched
    }

    mutating func differences() -> [QuantityDifference] {
        var dates = DateMatcher(all)
        dates.match(&self)
        matchValues()
        matchConverted()
        matchParts()
        matchElliptical()
        absorbClocks()
        reportUnits()
        reportChanges()
        return found
    }

    /// Numbers that are the same, one by one as far as there are as many.
    private mutating func matchValues() {
        for (mine, quantity) in all.russian.enumerated() where !isTaken.russian[mine] {
            let same = all.english.indices.filter {
                QuantityEquality.relation(quantity, all.english[$0]) == .same
            }
            guard !same.isEmpty else { continue }
            isMatched.russian[mine] = true
            for other in same { isMatched.english[other] = true }
            guard let free = same.first(where: { !isTaken.english[$0] }) else { continue }
            isTaken.russian[mine] = true
            isTaken.english[free] = true
        }
        // What a date has taken is evidence too.
        for side in Side.allCases {
            for (mine, quantity) in all[side].enumerated() where !isMatched[side][mine] {
                isMatched[side][mine] = all[side.other].contains {
                    relation(quantity, $0, side) == .same
                }
            }
        }
    }

    /// What was given in another unit: each one by one that nothing else stands
    /// for; then what one side gives in two units.
    private mutating func matchConverted() {
        for (mine, quantity) in all.russian.enumerated() where !isMatched.russian[mine] {
            let place = all.english.indices.first {
                !isMatched.english[$0]
                    && QuantityEquality.relation(quantity, all.english[$0]) == .converted
            }
            if let place { take(mine, place) }
        }
        for side in Side.allCases {
            for (mine, quantity) in all[side].enumerated() where !isMatched[side][mine] {
                let others = all[side.other].indices
                isMatched[side][mine] =
                    others.contains { relation(quantity, all[side.other][$0], side) == .converted }
                    && !others.contains {
                        !isMatched[side.other][$0]
                            && !Set(all[side.other][$0].units).isDisjoint(with: quantity.units)
                    }
            }
        }
    }

    private func relation(
        _ mine: Quantity, _ theirs: Quantity, _ side: Side
    ) -> QuantityEquality.Relation {
        side == .russian
            ? QuantityEquality.relation(mine, theirs) : QuantityEquality.relation(theirs, mine)
    }

    /// `21:15` where the other side has 21 and 15, `3/4` where it has 3 and 4.
    private mutating func matchParts() {
        for side in Side.allCases {
            for (mine, quantity) in all[side].enumerated()
            where quantity.others.count == 2
                && (quantity.kind == .time || quantity.kind == .fraction)
            {
                let places = quantity.others.map { part in
                    all[side.other].firstIndex {
                        $0.value == part && $0.kind != .month && $0.kind != .time
                    }
                }
                guard let first = places[0], let second = places[1] else { continue }
                isMatched[side][mine] = true
                for place in [first, second] { isMatched[side.other][place] = true }
            }
        }
    }

    /// Numbers whose unit is that of the one before: `40 килограммов, на десять
    /// меньше`, `88 pounds, 22 less`.
    private mutating func matchElliptical() {
        let whole = Bilingual { side in
            all[side].indices.map { withUnitBefore($0, side) }
        }
        for mine in all.russian.indices where !isMatched.russian[mine] {
            let place = all.english.indices.first { other in
                !isMatched.english[other]
                    && (all.russian[mine].units.isEmpty || all.english[other].units.isEmpty)
                    && [.same, .converted].contains(
                        QuantityEquality.relation(whole.russian[mine], whole.english[other]))
            }
            if let place { take(mine, place) }
        }
    }

    /// A number with the unit that the last one before it has.
    private func withUnitBefore(_ place: Int, _ side: Side) -> Quantity {
        var quantity = all[side][place]
        guard quantity.kind == .number, quantity.units.isEmpty, !quantity.isOrdinal,
            let before = all[side][..<place].last(where: { !$0.units.isEmpty })
        else { return quantity }
        quantity.units = before.units
        return quantity
    }

    /// The numbers inside times that are said otherwise are not looked for; a time
    /// that stands for none is only its numbers.
    private mutating func absorbClocks() {
        for side in Side.allCases {
            for place in all[side].indices where isMatched[side][place] { absorb(place, side) }
        }
    }

    /// Takes the numbers inside a time or sum as matched with it.
    private mutating func absorb(_ place: Int, _ side: Side) {
        let whole = all[side][place]
        guard whole.kind == .clock || whole.kind == .sum else { return }
        for (other, quantity) in all[side].enumerated()
        where quantity.range.overlaps(whole.range) { isMatched[side][other] = true }
    }

    /// Values that stand on the other side in another unit only.
    private mutating func reportUnits() {
        for (mine, quantity) in all.russian.enumerated() where !isMatched.russian[mine] {
            let place = all.english.indices.first {
                !isMatched.english[$0]
                    && QuantityEquality.relation(quantity, all.english[$0]) == .otherUnit
            }
            guard let place else { continue }
            add(mine, place, isUnit: true)
        }
    }

    mutating func add(_ russian: Int?, _ english: Int?, isUnit: Bool = false) {
        if let russian { (isMatched.russian[russian], isTaken.russian[russian]) = (true, true) }
        if let english { (isMatched.english[english], isTaken.english[english]) = (true, true) }
        // A time that was changed is one finding, not its numbers besides.
        if let russian, let english {
            absorb(russian, .russian)
            absorb(english, .english)
        }
        found.append(
            QuantityDifference(
                sides: Bilingual(
                    russian: russian.map { all.russian[$0] },
                    english: english.map { all.english[$0] }), isUnit: isUnit))
    }
}
