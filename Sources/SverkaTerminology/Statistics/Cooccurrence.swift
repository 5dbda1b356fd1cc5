import SverkaAlignment
import SverkaMorphology
import SverkaText

/// A Russian term and an English one, by the keys of their words.
struct TermPair: Hashable, Sendable {
    var russian: UInt64
    var english: UInt64

    subscript(side: Side) -> UInt64 {
        get { side == .russian ? russian : english }
        set { if side == .russian { russian = newValue } else { english = newValue } }
    }
}

/// Two terms that stood in units that are paired.
struct Cooccurrence: Sendable {
    var count = 0
    var documents = 1
    /// Share of their words that translate one another, 0 to 1.
    var links: Float = 0
    /// Given in the text itself: `термин (term)`.
    var isGloss = false
    /// The clearest one.
    var example: TermExample?
}
