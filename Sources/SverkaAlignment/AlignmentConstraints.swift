import SverkaSupport
import SverkaText

/// What is settled before the search: rows that stand, and pairings that are
/// ruled out, both by positions among the units of each side.
@usableFromInline package struct AlignmentConstraints: Sendable {
    /// Rows that stand as they are; no unit in two of them.
    package var fixed: [Bilingual<[Int]>]
    /// Pairs that may not come, nor larger ones that hold all their units.
    package var excluded: [Bilingual<[Int]>]
    /// What the document's format pairs itself; worked out by the aligner.
    var given = FormatPairs()

    @usableFromInline package init(
        fixed: [Bilingual<[Int]>] = [], excluded: [Bilingual<[Int]>] = []
    ) {
        self.fixed = fixed
        self.excluded = excluded
    }

    /// Whether the search is free.
    var isEmpty: Bool {
        fixed.isEmpty && excluded.isEmpty && given.rows.isEmpty && given.closed.isEmpty
    }

    /// Runs of units between fixed rows, to be aligned by themselves.
    ///
    /// Fixed pairs cut the streams where they keep the order; the units of those
    /// that cross it are simply taken out. Pairs of the format do as fixed ones
    /// do; sentences that are paired with each other alone are a run.
    func freeRuns(of count: Bilingual<Int>) -> [Bilingual<[Int]>] {
        let settled = fixed + given.rows.map(\.units) + given.closed
        let taken = Bilingual { side in Set(settled.flatMap { $0[side] }) }
        var runs = given.closed
        var start = Bilingual(repeating: 0)
        func cut(_ next: Bilingual<Int>) {
            let run = Bilingual { side in
                (start[side]..<max(start[side], next[side])).filter {
                    !taken[side].contains($0)
                }
            }
            if !run.russian.isEmpty || !run.english.isEmpty { runs.append(run) }
            start = Bilingual { max(start[$0], next[$0]) }
        }
        let pairs = settled.filter { !$0.russian.isEmpty && !$0.english.isEmpty }
            .map { ($0.russian[0], $0.english[0]) }
        for (russian, english) in longestIncreasingSubsequence(pairs) {
            cut(Bilingual(russian: russian, english: english))
        }
        cut(count)
        return runs
    }

    /// The pairs that are ruled out and lie in a run, by positions in it.
    func excludedBeads(in run: Bilingual<[Int]>) -> ExcludedBeads {
        var out = ExcludedBeads()
        for row in excluded {
            let places = Bilingual { side in
                row[side].compactMap { run[side].firstIndex(of: $0) }
            }
            guard places.map(\.count) == row.map(\.count), let a = Self.hull(places.russian),
                let b = Self.hull(places.english)
            else { continue }
            out.insert(russian: a, english: b)
        }
        return out
    }

    /// From the least to the largest of some positions.
    private static func hull(_ positions: [Int]) -> Range<Int>? {
        guard let first = positions.min(), let last = positions.max() else { return nil }
        return first..<last + 1
    }
}
