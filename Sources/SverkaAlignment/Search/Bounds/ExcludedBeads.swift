/// Beads that a reviewer has ruled out, by positions in a run.
///
/// A bead that holds all units of such a one says the same and more, and is
/// ruled out with it: where 4 is not rendered by 5, `4+6 | 5+7` is no way
/// round.
package struct ExcludedBeads: Sendable {
    /// By the first Russian unit.
    private var beads: [Int: [(russian: Range<Int>, english: Range<Int>)]] = [:]
    /// What their blocks say besides; nil where they say nothing.
    var blocks: BlockBounds?

    @usableFromInline package init() {}

    package var isEmpty: Bool { beads.isEmpty && blocks == nil }

    package mutating func insert(russian: Range<Int>, english: Range<Int>) {
        beads[russian.lowerBound, default: []].append((russian, english))
    }

    /// Whether a bead holds all units of one that is ruled out, or its blocks
    /// do not go together.
    package func ruleOut(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        if let blocks, blocks.ruleOut(russian, english) { return true }
        return !beads.isEmpty && holdsExcluded(russian, english)
    }

    private func holdsExcluded(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        russian.contains { first in
            beads[first]?.contains {
                $0.russian.upperBound <= russian.upperBound
                    && english.lowerBound <= $0.english.lowerBound
                    && $0.english.upperBound <= english.upperBound
            } ?? false
        }
    }
}
