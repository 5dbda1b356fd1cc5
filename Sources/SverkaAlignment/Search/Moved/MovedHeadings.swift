import SverkaText

/// Headings that are left alone right before a pair that moved, one of each
/// language: a section takes its heading along.
enum MovedHeadings {
    /// How sure such a pair is. By hand, on Corpus.
    private static let confidence = 0.8

    /// The rows with such pairs.
    static func paired(
        _ rows: [Alignment.Row], _ units: Bilingual<[Unit]>
    ) -> [Alignment.Row] {
        let moved = rows.filter { $0.flags.contains(.crossed) && $0.isPaired }
        guard !moved.isEmpty else { return rows }
        var alone = Bilingual<Set<Int>>(repeating: [])
        for row in rows where !row.isFixed && !row.isPaired {
            for side in Side.allCases where row.units[side].count == 1 {
                alone[side].formUnion(row.units[side])
            }
        }
        let pairs = moved.compactMap { row -> Bilingual<Int>? in
            let heads = Bilingual { side in (row.units[side].min() ?? 0) - 1 }
            let areHeads = Side.allCases.allSatisfy { side in
                alone[side].contains(heads[side]) && units[side][heads[side]].role == .heading
            }
            return areHeads ? heads : nil
        }
        let taken = Bilingual { side in Set(pairs.map { $0[side] }) }
        let others = rows.filter { row in
            row.isPaired
                || Side.allCases.allSatisfy { taken[$0].isDisjoint(with: row.units[$0]) }
        }
        return others
            + pairs.map {
                Alignment.Row($0.map { [$0] }, confidence: confidence, flags: [.crossed])
            }
    }
}
