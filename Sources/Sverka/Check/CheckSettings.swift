import SverkaCheck
import SverkaText

/// What a check goes by, besides the glossary.
package struct CheckSettings: Sendable, Equatable {
    /// The side that the other translates.
    package var source: Side
    /// What kinds of findings count as, where it is not the usual.
    package var levels: [Finding.Kind: Finding.Level]
    /// Whether to replace what can be replaced without a second look.
    package var fixes: Bool

    package init(
        source: Side = .russian, levels: [Finding.Kind: Finding.Level] = [:], fixes: Bool = false
    ) {
        (self.source, self.levels, self.fixes) = (source, levels, fixes)
    }
}
