import SverkaSupport

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
