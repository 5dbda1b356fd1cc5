import SverkaSupport

/// The numbers that the aligner weighs evidence with.
///
/// Fitted on the development sets of mixed articles and noisy line pairs with
/// `sverka-bench fit`, which prints this table.
@usableFromInline package struct AlignmentWeights: Sendable {
    /// Share of a bead's weight that its evidence must outweigh.
    package var unexplained: Float = 0.215
    /// What a bead costs that is not 1-1, by the number of units beyond two.
    package var extraUnit: Float = 1.5
    /// What it costs besides where both sides have several units, by the
    /// number that the smaller side has beyond one.
    package var block: Float = 8.4
    /// What a unit costs that is left without counterpart.
    package var gap: Float = 0.075
    /// What it costs besides in a document whose units are all paired, and the
    /// share of paired units that a document has where nothing is added.
    package var gapWherePaired: Float = 2.0
    package var pairedShare: Float = 0.84
    /// What two units gain there that stand opposite each other with nothing to
    /// say that they belong together, and nothing beside to pair them with.
    package var oppositeWherePaired: Float = 1.6
    /// Pairs of the first pass surer than this teach the second.
    package var sureConfidence: Float = 0.9
    /// Expected logarithm of the Russian by the English length, and its spread.
    package var lengthMean: Float = 0.084
    package var lengthSpread: Float = 0.32
    /// What a deviation of one spread costs, as a share of the bead's weight.
    package var lengthCost: Float = 0.035
    /// What units that stand side by side gain where the article is
    /// interleaved.
    package var adjacency: Float = 1.2
    /// Share of their weight that the evidence of a pair out of order must
    /// reach.
    package var crossing: Float = 0.4375
    /// Score differences to log odds.
    package var temperature: Float = 0.45
    /// From the search's confidence to the chance of being right.
    package var calibration = Calibration(confidence: 0.165, explained: 6.37, shift: -1.72)
    /// Pairs of a smaller chance are left apart, in an article of both languages
    /// and in two files, which are translations as a rule.
    package var leastChance: Float = 0.27
    package var leastChanceInFiles: Float = 0.2

    /// What the logit of a row's chance is made of (Platt 1999); fitted by
    /// `sverka-bench calibration`.
    @usableFromInline package struct Calibration: Sendable {
        /// Of the logit of the search's confidence.
        package var confidence: Double
        /// Of the share of the row that the evidence explains.
        package var explained: Double
        package var shift: Double

        @usableFromInline package init(confidence: Double, explained: Double, shift: Double) {
            self.confidence = confidence
            self.explained = explained
            self.shift = shift
        }

        /// The search's confidence as it is.
        package static let none = Calibration(confidence: 1, explained: 0, shift: 0)

        /// The chance of being right, 0 to 1.
        @usableFromInline package func chance(logit: Double, explained: Double) -> Double {
            1 / (1 + exp(-(confidence * logit + self.explained * explained + shift)))
        }

        /// Confidences nearer to 0 and 1 are taken for this.
        static let least = 6e-6

        func chance(_ bead: Bead) -> Double {
            let p = min(max(bead.confidence, Self.least), 1 - Self.least)
            return chance(logit: log(p / (1 - p)), explained: Double(bead.explained))
        }
    }

    @usableFromInline package init() {}

    /// What opposite units gain in the document at hand.
    var opposite: Float = 0

    /// A unit without counterpart is the rarer, the more of its document is
    /// paired. Where few of the pairs are sure, what is left over is rather
    /// translated freely than not at all.
    ///
    /// - Parameters:
    ///   - paired: share of the units that the first pass paired, 0 to 1.
    ///   - sure: share of those that it paired surely.
    ///   - isMixed: whether they are those of one article, in which what stands
    ///     opposite each other may be of two stories.
    mutating func adapt(paired: Float, sure: Float, isMixed: Bool) {
        let free = min(1, 2 * (1 - sure / max(paired, 0.01)))
        let share = paired + (1 - paired) * free
        // Without sure pairs there is nothing to tell by.
        let trust = min(1, sure / 0.4)
        let excess = trust * max(0, share - pairedShare) / (1 - pairedShare)
        gap += gapWherePaired * excess
        opposite = isMixed ? 0 : oppositeWherePaired * excess
    }

    @usableFromInline package static let fitted = AlignmentWeights()
}
