import SverkaAlignment
import SverkaTerminology
import SverkaText

/// What rules go by, besides the text.
struct CheckContext {
    let concepts: CheckedConcepts
    /// The side that the other is a translation of.
    let source: Side
    let bank: WordFeatureCache
    let placer: TermPlacer
    /// Finds the words that the configuration forbids; nil where there are none.
    let forbidden: TermFinder?
}
