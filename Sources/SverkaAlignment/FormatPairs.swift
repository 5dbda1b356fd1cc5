import SverkaText

/// The rows that the format of a document gives: units with one key are
/// translations of each other.
///
/// What a reviewer has decided goes before them: where a unit stands in a row
/// of theirs, or they have rejected the pair, the units that are left are
/// searched like any others.
struct FormatPairs {
    struct Row {
        /// Positions among the units of each side, rising; one side may be
        /// empty.
        var units: Bilingual<[Int]>
        /// Whether somebody has said that they are translations.
        var isSettled: Bool

        var isPaired: Bool { !units.russian.isEmpty && !units.english.isEmpty }

        /// Whether all units of a pair are among those of the row.
        func holds(_ pair: Bilingual<[Int]>) -> Bool {
            Side.allCases.allSatisfy { Set(units[$0]).isSuperset(of: pair[$0]) }
        }
    }

    private(set) var rows: [Row] = []
    /// Sentences of translations, which are paired with each other alone.
    private(set) var closed: [Bilingual<[Int]>] = []

    /// The chance that rows are right which nobody has settled: what stands in
    /// one row of a table, or under one key, is a translation but for slips.
    static let confidence = 0.98

    init() {}

    /// Cost: linear, without keys nothing.
    init(_ units: Bilingual<[Unit]>, besides constraints: AlignmentConstraints) {
        guard units.both.contains(where: { $0.contains { $0.counterpart != nil } }) else { return }
        var groups = Self.groups(units)
        // The keys of two files that have nothing to do with each other.
        guard groups.contains(where: \.isPaired) else { return }
        let taken = Bilingual { side in Set(constraints.fixed.flatMap { $0[side] }) }
        let ruledOut = Dictionary(grouping: constraints.excluded) { $0.russian.first ?? -1 }
        groups.removeAll { group in
            Side.allCases.contains { !taken[$0].isDisjoint(with: group.units[$0]) }
                || group.units.russian.contains {
                    ruledOut[$0]?.contains(where: group.holds) == true
                }
        }
        for group in groups { add(group, units) }
    }

    /// The units of each key, in the order of the first ones.
    private static func groups(_ units: Bilingual<[Unit]>) -> [Row] {
        var places: [String: Int] = [:]
        var groups: [Row] = []
        for side in Side.allCases {
            for (position, unit) in units[side].enumerated() {
                guard let key = unit.counterpart else { continue }
                let place = places[key.name] ?? groups.count
                if place == groups.count {
                    places[key.name] = place
                    groups.append(Row(units: Bilingual(repeating: []), isSettled: true))
                }
                groups[place].units[side].append(position)
                if !key.isSettled { groups[place].isSettled = false }
            }
        }
        return groups
    }

    private mutating func add(_ group: Row, _ units: Bilingual<[Unit]>) {
        guard group.isPaired else {
            for side in Side.allCases {
                for position in group.units[side] {
                    var alone = Bilingual<[Int]>(repeating: [])
                    alone[side] = [position]
                    rows.append(Row(units: alone, isSettled: false))
                }
            }
            return
        }
        let areSentences = Side.allCases.allSatisfy { side in
            group.units[side].count > 1
                && group.units[side].contains { units[side][$0].number.sentence > 0 }
        }
        if areSentences { closed.append(group.units) } else { rows.append(group) }
    }
}
