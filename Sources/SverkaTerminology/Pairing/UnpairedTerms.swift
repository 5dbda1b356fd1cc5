import SverkaSupport
import SverkaMorphology
import SverkaText

/// Rows of terms that no paired text has a rendering of, as in texts of one
/// language: the rendering of a list, one put together from the lexicon, or
/// none, for a reviewer to fill in.
struct UnpairedTerms {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let phrasing: TermPhrasing
    private let russianComposer: RussianComposer
    private let englishComposer: EnglishComposer

    init(
        known: KnownTerms, thresholds: GlossaryThresholds, phrasing: TermPhrasing,
        analyzer: Analyzer
    ) {
        self.known = known
        self.thresholds = thresholds
        self.phrasing = phrasing
        russianComposer = RussianComposer(analyzer: analyzer, known: known)
        englishComposer = EnglishComposer(analyzer: analyzer, known: known)
    }

    /// Times that a term must have stood in paired text without the rendering
    /// of a list, for the list's not to be meant.
    private static let enoughPaired = 3

    /// - Parameter paired: the rows of terms that are paired in the text.
    func proposals(_ terms: TermStatistics, beside paired: [TermProposal]) -> [TermProposal] {
        var covered = Side.allCases.map { side in Set(paired.map { $0.key[side] }) }
        let listed = listed(terms, &covered)
        return listed + composed(terms, covered)
    }

    // MARK: Lists

    /// Renderings of lists whose terms occur and are paired with nothing.
    private func listed(
        _ terms: TermStatistics, _ covered: inout [Set<UInt64>]
    ) -> [TermProposal] {
        let pairedEnglish = covered[Side.english.rawValue]
        var out: [TermProposal] = []
        for side in [Side.english, .russian] {
            for (key, seen) in terms.seen[side.rawValue].sorted(by: { $0.key < $1.key })
            where seen.isKnown && !covered[side.rawValue].contains(key) {
                let other = terms.seen[side.other.rawValue]
                guard let entry = entry(key, side, seen, other),
                    // What a list has is worth a row wherever it stands.
                    seen.count >= thresholds.minCount
                        || !entry.isEvidence && thresholds.minCount <= 2,
                    !(side == .russian && pairedEnglish.contains(entry.englishKey)),
                    !terms.isNested(seen, side, least: thresholds.minCount) || !entry.isEvidence,
                    seen.words > 1 || seen.isName || !seen.isAlwaysPart
                else { continue }
                let pair = TermPair(
                    russian: entry.russianKey, english: entry.englishKey)
                let row = row(entry, pair, terms, seen)
                covered[Side.russian.rawValue].insert(entry.russianKey)
                covered[Side.english.rawValue].insert(entry.englishKey)
                out.append(
                    TermProposal(
                        key: pair, row: row, evidence: .listed,
                        use: row.confidence * (0.8 + 0.35 * log2(Double(seen.count)))))
            }
        }
        return out
    }

    /// The rendering of a list that a term has rather than others: one that
    /// stands in the texts too.
    private func entry(
        _ key: UInt64, _ side: Side, _ seen: TermOccurrences,
        _ other: [UInt64: TermOccurrences]
    ) -> KnownTerms.Entry? {
        let entries = known.entries(key, side)
        func isSaid(_ entry: KnownTerms.Entry) -> Bool { other[entry.key(side.other)] != nil }
        guard let entry = entries.first(where: isSaid) ?? known.usual(key, side) ?? entries.first
        else { return nil }
        if isSaid(entry) { return entry }
        // `government` is no Council of Ministers, where the translation
        // beside it has none.
        if seen.isEveryday, seen.paired >= Self.enoughPaired { return nil }
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
    private func row(
        _ entry: KnownTerms.Entry, _ pair: TermPair, _ terms: TermStatistics,
        _ seen: TermOccurrences
    ) -> GlossaryRow {
        var row = GlossaryRow()
        row.russian = entry.row.russian
        row.english = entry.row.english
        phrasing.describe(&row, entry)
        row.source = entry.isEvidence ? .lexicon : entry.row.source
        row.confidence = entry.isEvidence ? 0.75 : 0.9
        row.documents = seen.documents
        row.russianCount = terms.seen[0][pair.russian]?.count ?? 0
        row.englishCount = terms.seen[1][pair.english]?.count ?? 0
        row.show(seen.example)
        if let together = terms.pairs[pair] { row.show(together) }
        return row
    }

    // MARK: The lexicon

    /// A term without counterpart, with what the lexicon makes of it.
    private struct Candidate {
        var key: UInt64
        var side: Side
        var seen: TermOccurrences
        /// Its citation form.
        var term: String
        var rendering: String?
        var evidence = TermEvidence()
        /// The chance that the rendering is right, 0 to 1; where there is none,
        /// that it is a term.
        var confidence = UnpairedTerms.ofTerm
    }

    /// The chance that a row without a rendering is a term: of 150 such rows,
    /// drawn from texts on health and news in either language, 99 were.
    private static let ofTerm = 0.66

    /// Terms that nothing else renders, with a proposal from the lexicon where
    /// it has one.
    private func composed(_ terms: TermStatistics, _ covered: [Set<UInt64>]) -> [TermProposal] {
        let sides = Side.allCases.map { candidates(terms, $0, covered[$0.rawValue]) }
        // What is put together for a term may stand in texts of the other
        // language, which makes it surer, and a row of its own needless.
        let places = sides.map { candidates in
            Dictionary(
                candidates.enumerated().map { (TermKey.folded($1.term), $0) },
                uniquingKeysWith: { first, _ in first })
        }
        var met = [Set<Int>(), Set<Int>()]
        var out: [TermProposal] = []
        for side in [Side.english, .russian] {
            for (index, candidate) in sides[side.rawValue].enumerated() {
                let other = candidate.rendering.flatMap {
                    places[side.other.rawValue][TermKey.folded($0)]
                }
                guard let other, !met[side.rawValue].contains(index),
                    !met[side.other.rawValue].contains(other)
                else { continue }
                met[side.rawValue].insert(index)
                met[side.other.rawValue].insert(other)
                out.append(proposal(candidate, beside: sides[side.other.rawValue][other]))
            }
        }
        for side in [Side.english, .russian] {
            for (index, candidate) in sides[side.rawValue].enumerated()
            where !met[side.rawValue].contains(index) {
                out.append(proposal(candidate, beside: nil))
            }
        }
        return out
    }

    private func candidates(
        _ terms: TermStatistics, _ side: Side, _ covered: Set<UInt64>
    ) -> [Candidate] {
        terms.seen[side.rawValue].sorted { $0.key < $1.key }.compactMap { key, seen in
            guard !covered.contains(key), seen.count >= thresholds.minCount,
                !terms.isNested(seen, side, least: thresholds.minCount),
                !seen.isPartOfNames || seen.words == 1,
                // What stands beside it in the translation is no such thing.
                seen.paired < Self.enoughPaired, seen.paired * 2 <= seen.count
            else { return nil }
            let term = phrasing.term(seen, side)
            guard !term.isEmpty else { return nil }
            var candidate = Candidate(key: key, side: side, seen: seen, term: term)
            render(&candidate)
            return isTerm(candidate) ? candidate : nil
        }
    }

    /// Adds what the lexicon makes of a term, unless that is too doubtful.
    private func render(_ candidate: inout Candidate) {
        let (term, seen) = (candidate.term, candidate.seen)
        let composed =
            switch candidate.side {
            case .russian: englishComposer.english(for: term)
            case .english: russianComposer.russian(for: term, plural: seen.isPlural)
            }
        guard let composed else { return }
        var evidence = TermEvidence()
        evidence[.certainty] = composed.certainty
        evidence[.count] = log2(1 + Double(seen.count))
        evidence[.name] = seen.isName ? 1 : 0
        evidence[.specific] = seen.isName || seen.words > 1 ? 1 : 0
        evidence[.length] = Double(max(seen.words - 2, 0))
        let confidence = TermWeights.composed.chance(evidence)
        guard confidence >= thresholds.minDraftConfidence else { return }
        (candidate.rendering, candidate.confidence) = (composed.text, confidence)
        candidate.evidence = evidence
    }

    /// Whether a candidate is worth a row.
    private func isTerm(_ candidate: Candidate) -> Bool {
        let seen = candidate.seen
        // What a Russian text leaves in Latin letters is no Russian term.
        if candidate.side == .russian, candidate.term.utf8.allSatisfy({ $0 < 0x80 }) {
            return false
        }
        if candidate.side == .russian, !phrasing.isWellFormed(candidate.term) { return false }
        let isRendered = candidate.rendering != nil
        if seen.words > 1 {
            return !phrasing.isOfGeneralHead(candidate.term)
                && phrasing.isNounPhrase(candidate.term)
        }
        if seen.isName {
            return isRendered
                || phrasing.isWord(candidate.term) && !phrasing.isGivenName(candidate.term)
        }
        // A single word must recur, the more so the more usual it is; one of
        // the lexicon is a term only if it is rare and its rendering plain.
        guard seen.count >= max(thresholds.minCount, 8 - seen.frequencyBand) else { return false }
        let isKnown = seen.frequencyBand < Self.unknown
        return isKnown
            ? isRendered && seen.frequencyBand >= Self.rare
            : isRendered || phrasing.isWord(candidate.term)
    }

    /// The band of words that the lexicon has not.
    private static let unknown = 9
    /// The band from which on a word by itself is a term.
    private static let rare = 4

    /// - Parameter other: what was seen of the rendering.
    private func proposal(_ candidate: Candidate, beside other: Candidate?) -> TermProposal {
        let seen = candidate.seen
        var row = GlossaryRow()
        var key = TermPair(russian: 0, english: 0)
        key[candidate.side] = candidate.key
        row[candidate.side] = candidate.term
        row[candidate.side.other] = other?.term ?? candidate.rendering ?? ""
        if let other { key[candidate.side.other] = other.key }
        phrasing.describe(&row, isName: seen.isName)
        row.source = candidate.rendering == nil ? .corpus : .lexicon
        row.confidence = candidate.confidence
        let counts = [candidate, other].compactMap(\.self)
        row.russianCount = counts.first { $0.side == .russian }?.seen.count ?? 0
        row.englishCount = counts.first { $0.side == .english }?.seen.count ?? 0
        row.documents = counts.map(\.seen.documents).max() ?? 0
        row.show(seen.example)
        let count = Double(counts.map(\.seen.count).max() ?? 1)
        let use = candidate.rendering == nil ? 0.35 * log2(count) - 10 : 0.6 + 0.35 * log2(count)
        return TermProposal(
            key: key, row: row,
            evidence: candidate.rendering == nil ? .none : .composed(candidate.evidence),
            use: row.confidence * use)
    }
}
