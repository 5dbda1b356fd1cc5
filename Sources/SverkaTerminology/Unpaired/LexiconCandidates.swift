import SverkaText

/// Finds the terms that are worth a row though nothing is paired with them.
struct LexiconCandidates {
    let thresholds: GlossaryThresholds
    let workshop: GlossaryWorkshop

    /// Times that a term must have stood in paired text with nothing beside it,
    /// to be one rather than a stretch of words that came twice. Set by hand.
    private static let oftenWithoutCounterpart = 3

    /// In the order of their keys.
    func all(
        _ terms: TermStatistics, _ side: Side, _ covered: Set<TermKey>
    ) -> [LexiconCandidate] {
        let all = terms.seen[side].filter { key, seen in
            !covered.contains(key) && seen.count >= thresholds.minCount
                && (!seen.isMostlyPaired || seen.isName
                    || seen.count >= Self.oftenWithoutCounterpart)
                && (!seen.isPartOfNames || seen.words == 1)
                && !terms.isNested(seen, side, least: thresholds.minCount)
        }.sorted { $0.key < $1.key }
        return workshop.compactMap(all) { [thresholds] tools, item in
            let bench = Bench(tools: tools, thresholds: thresholds)
            return bench.candidate(item.key, item.value, side)
        }
    }
}

/// One thread's part of the work.
private struct Bench {
    let tools: GlossaryTools
    let thresholds: GlossaryThresholds

    private var phrasing: TermPhrasing { tools.phrasing }

    /// A term with what the lexicon makes of it; nil where it is not worth a
    /// row.
    func candidate(_ key: TermKey, _ seen: TermOccurrences, _ side: Side) -> LexiconCandidate? {
        let term = phrasing.term(seen, side)
        guard !term.isEmpty else { return nil }
        var candidate = LexiconCandidate(
            key: key, side: side, seen: seen, term: term,
            isPaired: seen.isMostlyPaired)
        render(&candidate)
        return isTerm(candidate) ? candidate : nil
    }

    /// Adds what the lexicon makes of a term, unless that is too doubtful.
    private func render(_ candidate: inout LexiconCandidate) {
        let composed = tools.translators[candidate.side].rendering(
            of: candidate.term, isPlural: candidate.seen.isPlural)
        guard let composed else { return }
        let evidence = TermEvidence(candidate.seen, certainty: composed.certainty)
        let confidence = TermWeights.composed.chance(evidence)
        guard confidence >= thresholds.minDraftConfidence, !candidate.isPaired else {
            candidate.draft = composed.text
            return
        }
        (candidate.rendering, candidate.confidence) = (composed.text, confidence)
        candidate.evidence = evidence
    }

    /// Whether a candidate is worth a row.
    private func isTerm(_ candidate: LexiconCandidate) -> Bool {
        let (seen, term) = (candidate.seen, candidate.term)
        let isRendered = candidate.rendering != nil
        // What a Russian text leaves in Latin letters is no Russian term.
        if candidate.side == .russian,
            term.utf8.allSatisfy({ $0 < 0x80 }) || !phrasing.isWellFormed(term)
        {
            return false
        }
        if seen.words > 1 {
            return !phrasing.isOfGeneralHead(term) && phrasing.isNounPhrase(term)
        }
        if seen.isName {
            return isRendered || phrasing.isWord(term) && !phrasing.isGivenName(term)
        }
        // A single word must recur, the more so the more usual it is; one of
        // the lexicon is a term only if it is rare and its rendering plain.
        guard seen.count >= max(thresholds.minCount, 8 - seen.frequencyBand) else { return false }
        return seen.frequencyBand < FrequencyBands.unknown
            ? isRendered && seen.frequencyBand >= FrequencyBands.rare
            : isRendered || phrasing.isWord(term)
    }
}
