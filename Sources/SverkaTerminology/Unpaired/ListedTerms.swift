import SverkaText

/// Renderings of lists whose terms occur and are paired with nothing.
struct ListedTerms {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let phrasing: TermPhrasing

    init(known: KnownTerms, thresholds: GlossaryThresholds, phrasing: TermPhrasing) {
        self.known = known
        self.thresholds = thresholds
        self.phrasing = phrasing
    }

    /// The confidence of a row, 0 to 1: of the rows that readers judged the share
    /// that was right.
    private enum Confidence {
        static let ofExpression = 0.75
        static let ofList = 0.92
        /// Of one word that is no name, which has other senses.
        static let ofWord = 0.62
    }

    /// English terms first, for a list may say of several Russian ones which
    /// is meant.
    ///
    /// - Parameter covered: terms that have a row; those of the new rows are
    ///   added.
    func proposals(
        _ terms: TermStatistics, _ covered: inout Bilingual<Set<TermKey>>
    ) -> [TermProposal] {
        let pairedEnglish = covered.english
        var out: [TermProposal] = []
        for side in [Side.english, .russian] {
            for (key, seen) in terms.seen[side].filter({ $0.value.isKnown })
                .sorted(by: { $0.key < $1.key }) where !covered[side].contains(key)
            {
                guard let entry = entry(key, side, seen, terms.seen[side.other]),
                    !(side == .russian && pairedEnglish.contains(entry.keys.english)),
                    isWorth(entry, seen, side, terms)
                else { continue }
                covered.russian.insert(entry.keys.russian)
                covered.english.insert(entry.keys.english)
                out.append(proposal(entry, terms, seen))
            }
        }
        return out
    }

    private func isWorth(
        _ entry: KnownTerm, _ seen: TermOccurrences, _ side: Side, _ terms: TermStatistics
    ) -> Bool {
        // What a list has is worth a row wherever it stands.
        let isEnough =
            seen.count >= thresholds.minCount || !entry.isEvidence && thresholds.minCount <= 2
        return isEnough
            && (!entry.isEvidence
                || !terms.isNested(seen, side, least: thresholds.minCount))
            && (seen.words > 1 || seen.isName || !seen.isAlwaysPart)
    }

    /// The rendering of a list that a term has rather than others: one that
    /// stands in the texts too.
    private func entry(
        _ key: TermKey, _ side: Side, _ seen: TermOccurrences,
        _ other: [TermKey: TermOccurrences]
    ) -> KnownTerm? {
        let entries = known.entries(key, side)
        func isSaid(_ entry: KnownTerm) -> Bool { other[entry.keys[side.other]] != nil }
        guard let entry = entries.first(where: isSaid) ?? known.usual(key, side) ?? entries.first
        else { return nil }
        if isSaid(entry) { return entry }
        // `government` is no Council of Ministers, where the translation
        // beside it has none.
        if seen.isEveryday, seen.paired >= UnpairedTerms.enoughPaired { return nil }
        // One English word has many senses; which is meant, the Russian text
        // must say.
        if entry.isEvidence, side == .english, seen.words == 1,
            !seen.isName || entry.row.english.contains(where: \.isNumber)
        {
            return nil
        }
        return entry
    }

    /// Of a deprecated or admitted rendering too: what it stands for is the
    /// concept's Russian term.
    private func proposal(
        _ entry: KnownTerm, _ terms: TermStatistics, _ seen: TermOccurrences
    ) -> TermProposal {
        var row = GlossaryRow()
        row.russian = entry.row.russian
        row.english = entry.row.english
        phrasing.describe(&row, entry)
        row.source = entry.isEvidence ? .lexicon : entry.row.source
        row.confidence =
            entry.isEvidence
            ? Confidence.ofExpression
            : seen.words == 1 && !seen.isName && !seen.isAcronym
                ? Confidence.ofWord : Confidence.ofList
        row.documents = seen.documents
        row.russianCount = terms.seen.russian[entry.keys.russian]?.count ?? 0
        row.englishCount = terms.seen.english[entry.keys.english]?.count ?? 0
        let both = Bilingual { side in terms.seen[side][entry.keys[side]] }
        row.show(seen.example, both)
        if let together = terms.pairs[entry.keys] { row.show(together, both) }
        return TermProposal(key: entry.keys, row: row, evidence: .listed)
    }
}
