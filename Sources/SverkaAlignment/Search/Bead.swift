import SverkaSupport
import SverkaText

/// A pairing of a run of Russian units with a run of English ones; one side is
/// empty where there is no counterpart.
@usableFromInline package struct Bead: Sendable, Equatable {
    /// Positions in the Russian and in the English stream.
    package var russian: Range<Int>
    package var english: Range<Int>
    /// The chance that these units and no others belong together.
    package var confidence: Double
    /// Weight of the evidence less what it must outweigh.
    package var score: Float
    /// Share of the weight of its words that the evidence reaches, about 0 to 1.
    package var explained: Float = 0

    package init(
        russian: Range<Int>, english: Range<Int>, confidence: Double = 0, score: Float = 0
    ) {
        self.russian = russian
        self.english = english
        self.confidence = confidence
        self.score = score
    }

    @usableFromInline package var isPaired: Bool { !russian.isEmpty && !english.isEmpty }
}
