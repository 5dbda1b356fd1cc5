import SverkaText

/// What documents say of terms: which stand in them, and which stand in paired
/// units together.
///
/// Counts of documents add up, in any order and any grouping.
package struct TermStatistics: Sendable {
    var seen = Bilingual<[TermKey: TermOccurrences]>(repeating: [:])
    var pairs: [TermPair: Cooccurrence] = [:]
    /// All words that were read.
    var words = Bilingual<Int>(repeating: 0)

    package init() {}

    /// Adds the counts of other documents.
    package mutating func add(_ other: TermStatistics) {
        for side in Side.allCases {
            Self.add(other.seen[side], to: &seen[side])
            words[side] += other.words[side]
        }
        if pairs.isEmpty {
            pairs = other.pairs
            return
        }
        for (key, theirs) in other.pairs {
            if let index = pairs.index(forKey: key) {
                pairs.values[index].add(theirs)
            } else {
                pairs[key] = theirs
            }
        }
    }

    private static func add(
        _ other: [TermKey: TermOccurrences], to seen: inout [TermKey: TermOccurrences]
    ) {
        if seen.isEmpty {
            seen = other
            return
        }
        for (key, theirs) in other {
            if let index = seen.index(forKey: key) {
                seen.values[index].add(theirs)
            } else {
                seen[key] = theirs
            }
        }
    }

    /// Whether a term stands in the same longer one nearly always.
    ///
    /// - Parameter least: times that it must have done so.
    func isNested(_ term: TermOccurrences, _ side: Side, least: Int) -> Bool {
        guard let parent = term.parents.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return false
        }
        return parent.value * 10 >= term.count * Self.tenthsNested
            && parent.value >= min(2, least) && seen[side][parent.key] != nil
    }

    /// So many tenths of a term's places are in one longer term where it is
    /// only a part of that. Set by hand.
    private static let tenthsNested = 7
}
