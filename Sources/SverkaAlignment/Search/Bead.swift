import SverkaSupport
import SverkaText

/// A pairing of a run of Russian units with a run of English ones; one side is
/// empty where there is no counterpart.
public struct Bead: Sendable, Equatable {
    /// Positions in the Russian and in the English stream.
    public var russian: Range<Int>
    public var english: Range<Int>
    /// The chance that these units and no others belong together.
    public var confidence: Double
    /// Weight of the evidence less what it must outweigh.
    public var score: Float
    /// Share of the weight of its words that the evidence reaches, about 0 to 1.
    public var explained: Float = 0

    public init(
        russian: Range<Int>, english: Range<Int>, confidence: Double = 0, score: Float = 0
    ) {
        self.russian = russian
        self.english = english
        self.confidence = confidence
        self.score = score
    }

    public var isPaired: Bool { !russian.isEmpty && !english.isEmpty }
}

/// Beads that a reviewer has ruled out, by positions in a run.
///
/// A bead that holds all units of such a one says the same and more, and is
/// ruled out with it: where 4 is not rendered by 5, `4+6 | 5+7` is no way
/// round.
package struct ExcludedBeads: Sendable {
    /// By the first Russian unit.
    private var beads: [Int: [(russian: Range<Int>, english: Range<Int>)]] = [:]

    package init() {}

    package var isEmpty: Bool { beads.isEmpty }

    package mutating func insert(russian: Range<Int>, english: Range<Int>) {
        beads[russian.lowerBound, default: []].append((russian, english))
    }

    /// Whether a bead holds all units of one that is ruled out.
    package func ruleOut(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        russian.contains { first in
            beads[first]?.contains {
                $0.russian.upperBound <= russian.upperBound
                    && english.lowerBound <= $0.english.lowerBound
                    && $0.english.upperBound <= english.upperBound
            } ?? false
        }
    }
}

/// What a reviewer should look at in a row.
public enum Flag: String, Sendable, CaseIterable {
    case gap, numbers, names, length, partial, crossed, untranslated, terms
}
