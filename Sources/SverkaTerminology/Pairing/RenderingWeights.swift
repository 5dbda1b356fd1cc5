/// How well one term renders another beside other renderings of it: the points
/// of a pair. Set by hand.
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
