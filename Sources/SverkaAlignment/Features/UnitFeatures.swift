import SverkaMorphology
import SverkaText

/// A unit as the aligner sees it: the features of its words and its length.
package struct UnitFeatures: Sendable {
    /// The feature of each token; `.none` for those that tell nothing.
    var tokens: [FeatureID]
    /// Characters.
    var length: Float

    /// The features of the words, in order; function words too.
    var words: [FeatureID] { tokens.filter { $0 != .none } }

    /// Those of units that stand side by side with a space between.
    static func joined(_ parts: some Collection<UnitFeatures>) -> UnitFeatures {
        if parts.count == 1, let only = parts.first { return only }
        return UnitFeatures(
            tokens: parts.flatMap(\.tokens),
            length: parts.reduce(0) { $0 + $1.length } + Float(max(parts.count - 1, 0)))
    }
}
