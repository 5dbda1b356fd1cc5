import SverkaMorphology
import SverkaSupport
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
    /// known, and a rare word or phrase whose rendering is sure.
    ///
    /// Of 141 names of persons and organisations that were paired once, readers
    /// kept 127; of 12 known expressions 10; of 130 rare words and phrases 66, and
    /// called 6 wrong.
    private func isWorthFromTheFirstTime(_ pair: SeenPair) -> Bool {
        let (russian, english) = (pair.russian, pair.english)
        guard !isPart(russian, .russian), !isPart(english, .english) else { return false }
        if russian.isName && english.isName || russian.isAcronym && english.isAcronym {
            return true
        }
        guard pair.together.links >= Self.surelyLinked else { return false }
        if pair.isListed, russian.words > 1 { return true }
        // `hospitals of Homel` is a free combination.
        return russian.isName == english.isName && english.words <= russian.words
            && min(russian.frequencyBand, english.frequencyBand) >= FrequencyBands.rare
    }

    /// Whether a term has stood but in longer names and known terms: `Минск` in
    /// `Минский район`, but not a name behind an office: `agronomist Zakhar Lisovenko`.
    /// Of what stands at the beginnings of sentences alone that is not told.
    private func isPart(_ term: TermOccurrences, _ side: Side) -> Bool {
        let inside = term.parents.reduce(0) { count, parent in
            guard let longer = terms.seen[side][parent.key] else { return count + parent.value }
            let isName = longer.isName && longer.small == 0 && longer.capital > 0
            return count + (isName || longer.isKnown ? parent.value : 0)
        }
        return inside >= term.count
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
        if !pair.isListed, !pair.together.isGloss,
            isHalfOfCompound(english, of: russian) || hasTitle(english, before: russian)
        {
            return false
        }
        guard pair.together.isGloss, let itself = terms.seen.russian[pair.key.english] else {
            return true
        }
        return itself.count <= pair.together.count
    }

    /// Whether a single English word renders but a part of a Russian one with a
    /// hyphen: `Tory` beside `депутат-тори`, but not `website` beside `веб-сайт`.
    private func isHalfOfCompound(
        _ english: TermOccurrences, of russian: TermOccurrences
    ) -> Bool {
        guard russian.words == 1, english.words == 1, !english.isAcronym,
            let compound = russian.surfaces.mostSeen.first?.text,
            let word = english.surfaces.mostSeen.first?.text, !word.contains("-")
        else { return false }
        let parts = compound.split(separator: "-")
        guard parts.count > 1, parts.allSatisfy({ $0.utf8.count >= Self.leastPart }) else {
            return false
        }
        let sound = SoundForm(english: word)
        func likeness(_ russian: String) -> Double {
            SoundForm(russian: russian).similarity(to: sound)
        }
        let whole = likeness(parts.joined())
        return whole < LikenessWeights.wholeCompound
            || parts.contains { likeness(String($0)) > whole }
    }

    /// Bytes of the part of a compound, three letters.
    private static let leastPart = 6

    /// Whether the English name has a word before it that says what it is, and the
    /// Russian one has none: `dancer Richard Yoder`.
    private func hasTitle(_ english: TermOccurrences, before russian: TermOccurrences) -> Bool {
        russian.isName && russian.words > 1 && russian.small == 0
            && english.words == russian.words + 1 && english.capital == 0 && english.small > 0
    }
}
