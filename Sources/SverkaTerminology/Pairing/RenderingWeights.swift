import SverkaText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How well one term renders another beside other renderings of it: the points
/// of a pair. By hand, on `Corpus`.
enum RenderingWeights {
    /// For words that translate one another, times their share.
    static let links = 3.4
    /// For standing together rather than apart, times how much.
    static let dice = 2.5
    /// For each doubling of the rows that have both.
    static let count = 0.5
    /// Against each word that one side has more, unless a list has the pair.
    static let word = 0.5
    static let listed = 0.7
    static let gloss = 1.0
    /// Against an acronym beside what is none.
    static let acronym = 2.0

    // Of renderings that are not the best of their terms:

    /// The least rows that have another rendering, its links, and its
    /// confidence, for it to stand beside the best one.
    static let leastCount = 2
    static let leastLinks: Float = 0.95
    static let leastConfidence = 0.5
    /// What its confidence is multiplied by.
    static let otherRendering = 0.8
    /// How far it stays below that of the best one.
    static let below = 0.01
}

/// A pair of terms with what was seen of both and of either.
struct SeenPair {
    let key: TermPair
    let together: Cooccurrence
    let russian: TermOccurrences
    let english: TermOccurrences
    /// Whether a list or the lexicon has the rendering.
    let isListed: Bool

    /// How often the terms stand beside each other rather than apart, 0 to 1.
    var dice: Double {
        2 * Double(together.count) / Double(max(russian.paired + english.paired, 1))
    }

    /// How many words more one side has.
    var difference: Double { abs(Double(russian.words - english.words)) }

    /// How well one term renders the other, beside other renderings: whether
    /// they stand together, and their words translate one another; an acronym
    /// is rather rendered by one.
    var rendering: Double {
        RenderingWeights.links * Double(together.links) + RenderingWeights.dice * dice
            + RenderingWeights.count * log2(1 + Double(together.count))
            - (isListed ? 0 : RenderingWeights.word * difference)
            + (isListed ? RenderingWeights.listed : 0)
            + (together.isGloss ? RenderingWeights.gloss : 0)
            - (russian.isAcronym != english.isAcronym ? RenderingWeights.acronym : 0)
    }
}
