import SverkaSupport

/// The evidence of one row, a number a feature.
package struct TermEvidence: Sendable {
    package var values = SIMD16<Double>.zero

    init() { self[.always] = 1 }

    package subscript(feature: TermFeature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}

extension TermEvidence {
    /// What speaks for a pair to be a term with its right rendering.
    init(_ pair: SeenPair) {
        self.init()
        let (russian, english) = (pair.russian, pair.english)
        let isGloss = pair.together.isGloss
        let isSpecific = russian.words > 1 || english.words > 1 || russian.isName
        self[.links] = Double(pair.together.links)
        self[.dice] = pair.dice
        self[.count] = log2(1 + Double(pair.together.count))
        self[.listed] = pair.isListed ? 1 : 0
        self[.gloss] = isGloss ? 1 : 0
        self[.remark] = isGloss && pair.together.count == 1 && !pair.isListed ? 1 : 0
        self[.specific] = isSpecific ? 1 : 0
        self[.everyday] = isSpecific ? 0 : Double(6 - min(russian.frequencyBand, 6))
        self[.lengths] = pair.isListed ? 0 : pair.difference
        self[.name] = russian.isName ? 1 : 0
        guard !pair.isListed, !isGloss else { return }
        // `штаб`, `Headquarters`
        self[.partOfName] =
            english.words == 1 && english.small == 0 && russian.capital == 0 && !russian.isName
            ? 1 : 0
        // `контракт`, `five-year contract`
        self[.half] =
            pair.together.links < Self.loose && min(russian.words, english.words) == 1
                && max(russian.words, english.words) > 1 ? 1 : 0
    }

    /// Links below which one word translates several but loosely.
    private static let loose: Float = 0.8

    /// What speaks for a rendering that the lexicon has put together.
    init(_ seen: TermOccurrences, certainty: Double) {
        self.init()
        self[.certainty] = certainty
        self[.count] = log2(1 + Double(seen.count))
        self[.name] = seen.isName ? 1 : 0
        self[.specific] = seen.isName || seen.words > 1 ? 1 : 0
        self[.length] = Double(max(seen.words - 2, 0))
    }
}
