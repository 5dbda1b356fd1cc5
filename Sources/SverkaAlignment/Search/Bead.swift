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
