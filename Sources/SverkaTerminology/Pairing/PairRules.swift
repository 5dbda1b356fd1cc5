import SverkaText

/// Which pairs of terms may make a row.
struct PairRules {
    private let terms: TermStatistics
    private let known: KnownTerms
    private let minCount: Int

    init(_ terms: TermStatistics, _ known: KnownTerms, minCount: Int) {
        (self.terms, self.known, self.minCount) = (terms, known, minCount)
    }

    func allow(_ pair: SeenPair) -> Bool {
        (pair.together.isGloss || isFrequent(pair) && isWorth(pair)) && isPlausible(pair)
    }

    private func isFrequent(_ pair: SeenPair) -> Bool {
        max(pair.russian.count, pair.english.count) >= minCount || isWorthFromTheFirstTime(pair)
    }

    /// A name with a name, an acronym with an acronym, an expression that is
    /// known, and a rare word with its known rendering.
    ///
    /// Of 141 names of persons and organisations that were paired once, readers
    /// kept 127; of 12 known expressions 10.
    private func isWorthFromTheFirstTime(_ pair: SeenPair) -> Bool {
        let (russian, english) = (pair.russian, pair.english)
        guard !russian.isAlwaysPart, !english.isAlwaysPart else { return false }
        if russian.isName && english.isName || russian.isAcronym && english.isAcronym {
            return true
        }
        guard pair.isListed, pair.together.links >= Self.surelyLinked else { return false }
        return russian.words > 1
            || min(russian.frequencyBand, english.frequencyBand) > FrequencyBands.rare
    }

    /// Share of the words of two terms that must translate one another, for a
    /// single place to show that they render each other.
    private static let surelyLinked: Float = 0.95

    /// Not a part of a longer term that it nearly always stands in, and not a
    /// single everyday word.
    private func isWorth(_ pair: SeenPair) -> Bool {
        let (russian, english) = (pair.russian, pair.english)
        if russian.isKnown || english.isKnown { return true }
        if terms.isNested(russian, .russian, least: minCount),
            terms.isNested(english, .english, least: minCount)
        {
            return false
        }
        // `Foreign Affairs`, of this ministry and that minister.
        return russian.isName || english.words == 1
            || !(english.isPartOfNames && russian.isAlwaysPart)
    }

    /// A term that Russian texts leave in its own letters has no other Russian
    /// one: neither what stands before it in brackets, nor one that is written
    /// nearly alike.
    private func isPlausible(_ pair: SeenPair) -> Bool {
        let (russian, english) = (pair.russian, pair.english)
        if pair.key.russian == pair.key.english {
            // A name of the same letters is another word: `Media` beside `media`.
            return english.small == 0 || russian.small > 0
        }
        // An everyday word has its everyday rendering, which makes no term.
        if english.isEveryday, russian.words > 1,
            known.entries(pair.key.russian, .russian).allSatisfy(\.isEvidence)
        {
            return false
        }
        if terms.seen.english[pair.key.russian] != nil,
            let surface = russian.surfaces.mostSeen.first,
            surface.text.utf8.allSatisfy({ $0 < 0x80 })
        {
            return false
        }
        guard pair.together.isGloss, let itself = terms.seen.russian[pair.key.english] else {
            return true
        }
        return itself.count <= pair.together.count
    }
}
