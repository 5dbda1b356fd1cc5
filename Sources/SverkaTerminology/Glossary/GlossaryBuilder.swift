import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// What a glossary takes in.
public struct GlossaryThresholds: Sendable, Equatable {
    /// The least times a term must have been seen, on the side where it was
    /// seen more often.
    public var minCount = 2
    /// The least confidence of a row of paired text, 0 to 1. At this the rows
    /// that `Corpus` calls for are nine in ten of all.
    public var minConfidence = 0.7
    /// The same of a rendering from the dictionary, of a term that stands in one
    /// language alone: what is rather right than wrong is worth a look.
    public var minDraftConfidence = 0.5
    /// The most rows that are proposed; 0 for any number.
    public var top = 0

    public init() {}

    fileprivate func least(_ evidence: TermProposal.Evidence) -> Double {
        switch evidence {
        case .paired, .listed: minConfidence
        case .composed, .none: minDraftConfidence
        }
    }
}

/// Makes the glossary of some documents from their counts.
public struct GlossaryBuilder {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let phrasing: TermPhrasing
    private let unpaired: UnpairedTerms

    public init(known: KnownTerms, thresholds: GlossaryThresholds, analyzer: Analyzer) {
        self.known = known
        self.thresholds = thresholds
        phrasing = TermPhrasing(known: known, analyzer: analyzer)
        unpaired = UnpairedTerms(
            known: known, thresholds: thresholds, phrasing: phrasing, analyzer: analyzer)
    }

    /// The rows, in the order of their use to a reviewer: sure and frequent
    /// ones first, the renderings of one term together.
    public func glossary(_ terms: TermStatistics) -> Glossary {
        var proposals = proposals(terms)
        // Keys tell apart what different lemmas are written alike.
        proposals.sort { a, b in
            (a.use, b.row.english, b.row.russian, b.key.russian, b.key.english)
                > (b.use, a.row.english, a.row.russian, a.key.russian, a.key.english)
        }
        var rows = Variants.fold(proposals.map(\.row)) { row in
            row.concept.isEmpty && row.note.isEmpty && row.source != .newsroom
        }
        if thresholds.top > 0 { rows = Array(rows.prefix(thresholds.top)) }
        ShortForms.name(&rows)
        return Glossary(rows: rows)
    }

    /// What may become rows, in no particular order.
    package func proposals(_ terms: TermStatistics) -> [TermProposal] {
        let paired = paired(terms)
        return (paired + unpaired.proposals(terms, beside: paired)).filter {
            $0.row.confidence >= thresholds.least($0.evidence) && !known.isRejected($0.row)
        }
    }

    // MARK: Terms that are paired in the text

    private func paired(_ terms: TermStatistics) -> [TermProposal] {
        struct Scored {
            var key: TermPair
            var evidence: TermEvidence
            var confidence: Double
            var rendering: Double
        }
        var byRussian: [UInt64: Double] = [:], byEnglish: [UInt64: Double] = [:]
        var scored: [Scored] = []
        for (key, together) in terms.pairs {
            guard let russian = terms.seen[0][key.russian],
                let english = terms.seen[1][key.english],
                isFrequent(russian, english) || together.isGloss,
                isWorth(terms, key, russian, english) || together.isGloss,
                isPlausible(terms, key, together)
            else { continue }
            let isListed = isListed(key)
            let rendering = rendering(together, russian, english, isListed)
            let evidence = evidence(together, russian, english, isListed)
            scored.append(
                Scored(
                    key: key, evidence: evidence, confidence: TermWeights.paired.chance(evidence),
                    rendering: rendering))
            byRussian[key.russian] = max(byRussian[key.russian] ?? -.infinity, rendering)
            byEnglish[key.english] = max(byEnglish[key.english] ?? -.infinity, rendering)
        }
        // How sure the best rendering of each English term is: no other one
        // may stand before it.
        var first: [UInt64: Double] = [:]
        for pair in scored where pair.rendering >= byEnglish[pair.key.english]! {
            first[pair.key.english] = max(first[pair.key.english] ?? 0, pair.confidence)
        }
        return scored.compactMap { pair in
            // The best partner from either side; another rendering only where
            // it recurs and is as well linked.
            let isBestOfEnglish = pair.rendering >= byEnglish[pair.key.english]!
            let isBest = isBestOfEnglish && pair.rendering >= byRussian[pair.key.russian]!
            let together = terms.pairs[pair.key]!
            let recurs = together.count >= 2 && together.links >= 0.95
            guard isBest || recurs && pair.confidence >= 0.5 else { return nil }
            var confidence = isBest ? pair.confidence : pair.confidence * 0.8
            if !isBestOfEnglish { confidence = min(confidence, first[pair.key.english]! - 0.01) }
            return proposal(pair.key, terms, pair.evidence, confidence: confidence)
        }
    }

    /// How well one term renders the other, beside other renderings: whether
    /// they stand together, and their words translate one another; an acronym
    /// is rather rendered by one.
    private func rendering(
        _ together: Cooccurrence, _ russian: TermOccurrences,
        _ english: TermOccurrences, _ listed: Bool
    ) -> Double {
        3.4 * Double(together.links) + 2.5 * dice(together, russian, english) + 0.5
            * log2(1 + Double(together.count))
            - 0.5 * abs(Double(russian.words - english.words)) * (listed ? 0 : 1)
            + (listed ? 0.7 : 0) + (together.isGloss ? 1 : 0)
            - (russian.isAcronym != english.isAcronym ? 2 : 0)
    }

    /// How often two terms stand beside each other rather than apart, 0 to 1.
    private func dice(
        _ together: Cooccurrence, _ russian: TermOccurrences,
        _ english: TermOccurrences
    ) -> Double {
        2 * Double(together.count) / Double(max(russian.paired + english.paired, 1))
    }

    private func isFrequent(_ russian: TermOccurrences, _ english: TermOccurrences) -> Bool {
        max(russian.count, english.count) >= thresholds.minCount
    }

    /// A term that Russian texts leave in its own letters has no other Russian
    /// one: neither what stands before it in brackets, nor one that is written
    /// nearly alike.
    private func isPlausible(
        _ terms: TermStatistics, _ key: TermPair, _ together: Cooccurrence
    ) -> Bool {
        if key.russian == key.english {
            // A name of the same letters is another word: `Media` beside `media`.
            let english = terms.seen[1][key.english], russian = terms.seen[0][key.russian]
            return (english?.small ?? 0) == 0 || (russian?.small ?? 0) > 0
        }
        // An everyday word has its everyday rendering, which makes no term.
        if let english = terms.seen[1][key.english], let russian = terms.seen[0][key.russian],
            english.isEveryday, russian.words > 1,
            known.entries(key.russian, .russian).allSatisfy(\.isEvidence)
        {
            return false
        }
        if let surface = terms.seen[0][key.russian]?.mostSeen.first,
            terms.seen[1][key.russian] != nil, surface.text.utf8.allSatisfy({ $0 < 0x80 })
        {
            return false
        }
        guard together.isGloss, let itself = terms.seen[0][key.english] else { return true }
        return itself.count <= together.count
    }

    /// Not a part of a longer term that it nearly always stands in, and not a
    /// single everyday word.
    private func isWorth(
        _ terms: TermStatistics, _ key: TermPair, _ russian: TermOccurrences,
        _ english: TermOccurrences
    ) -> Bool {
        if russian.isKnown || english.isKnown { return true }
        if terms.isNested(russian, .russian, least: thresholds.minCount),
            terms.isNested(english, .english, least: thresholds.minCount)
        {
            return false
        }
        // `Foreign Affairs`, of this ministry and that minister.
        return russian.isName || english.words == 1
            || !(english.isPartOfNames && russian.isAlwaysPart)
    }

    private func isListed(_ key: TermPair) -> Bool {
        known.entries(key.russian, .russian).contains { $0.englishKey == key.english }
    }

    /// What speaks for the pair to be a term with its right rendering.
    private func evidence(
        _ together: Cooccurrence, _ russian: TermOccurrences,
        _ english: TermOccurrences, _ listed: Bool
    ) -> TermEvidence {
        let isSpecific = russian.words > 1 || english.words > 1 || russian.isName
        let isPlain = !listed && !together.isGloss
        var evidence = TermEvidence()
        evidence[.links] = Double(together.links)
        evidence[.dice] = dice(together, russian, english)
        evidence[.count] = log2(1 + Double(together.count))
        evidence[.listed] = listed ? 1 : 0
        evidence[.gloss] = together.isGloss ? 1 : 0
        evidence[.remark] = together.isGloss && together.count == 1 && !listed ? 1 : 0
        evidence[.specific] = isSpecific ? 1 : 0
        evidence[.everyday] = isSpecific ? 0 : Double(6 - min(russian.frequencyBand, 6))
        evidence[.lengths] = listed ? 0 : abs(Double(russian.words - english.words))
        // `штаб`, `Headquarters`
        evidence[.partOfName] =
            isPlain && english.words == 1 && english.small == 0 && russian.capital == 0
                && !russian.isName ? 1 : 0
        // `контракт`, `five-year contract`
        evidence[.half] =
            isPlain && together.links < 0.8 && min(russian.words, english.words) == 1
                && max(russian.words, english.words) > 1 ? 1 : 0
        evidence[.name] = russian.isName ? 1 : 0
        return evidence
    }

    private func proposal(
        _ key: TermPair, _ terms: TermStatistics, _ evidence: TermEvidence,
        confidence: Double
    ) -> TermProposal? {
        guard let russian = terms.seen[0][key.russian], let english = terms.seen[1][key.english]
        else { return nil }
        let together = terms.pairs[key]
        var row = GlossaryRow()
        let entry = known.entries(key.russian, .russian).first { $0.englishKey == key.english }
        (row.russian, row.english) = phrasing.terms(russian, english)
        if let entry {
            row.russian = entry.row.russian
            row.english = entry.row.english
        }
        if let entry {
            phrasing.describe(&row, entry)
        } else if !phrasing.isWellFormed(row.russian) {
            return nil
        } else {
            phrasing.describe(&row, isName: russian.isName)
        }
        row.confidence = confidence
        row.documents = max(russian.documents, english.documents)
        row.russianCount = russian.count
        row.englishCount = english.count
        row.source = entry?.row.source ?? .corpus
        if let together { row.show(together) }
        let count = Double(max(russian.count, english.count))
        return TermProposal(
            key: key, row: row, evidence: .paired(evidence),
            use: confidence * (1 + 0.35 * log2(count)))
    }
}
