import SverkaText

/// Rows of terms that nothing else renders, with a proposal from the lexicon
/// where it has one.
struct LexiconTerms {
    private let candidates: LexiconCandidates

    init(thresholds: GlossaryThresholds, workshop: GlossaryWorkshop) {
        candidates = LexiconCandidates(thresholds: thresholds, workshop: workshop)
    }

    /// - Parameter covered: terms that have a row already.
    func proposals(
        _ terms: TermStatistics, _ covered: Bilingual<Set<TermKey>>, _ suggestions: Suggestions
    ) -> [TermProposal] {
        let sides = Bilingual<[LexiconCandidate]> { candidates.all(terms, $0, covered[$0]) }
        let meetings = Meetings(sides)
        let both = meetings.pairs.map { proposal($0.candidate, beside: $0.other, suggestions) }
        return both
            + [Side.english, .russian].flatMap { side in
                sides[side].indices.lazy.filter { !meetings.met[side].contains($0) }
                    .map { proposal(sides[side][$0], beside: nil, suggestions) }
            }
    }

    /// Terms whose rendering from the lexicon stands in texts of the other
    /// language, which makes it surer, and a row of its own needless.
    private struct Meetings {
        private(set) var pairs: [(candidate: LexiconCandidate, other: LexiconCandidate)] = []
        /// Places of the terms of the pairs.
        private(set) var met = Bilingual<Set<Int>>(repeating: [])

        init(_ sides: Bilingual<[LexiconCandidate]>) {
            let places = sides.map { candidates in
                Dictionary(
                    candidates.enumerated().map { (TermKey.folded($1.term), $0) },
                    uniquingKeysWith: { first, _ in first })
            }
            for side in [Side.english, .russian] {
                for (index, candidate) in sides[side].enumerated() {
                    guard let rendering = candidate.rendering,
                        let other = places[side.other][TermKey.folded(rendering)],
                        !met[side].contains(index), !met[side.other].contains(other)
                    else { continue }
                    met[side].insert(index)
                    met[side.other].insert(other)
                    pairs.append((candidate, sides[side.other][other]))
                }
            }
        }
    }

    /// - Parameter other: what was seen of the rendering.
    private func proposal(
        _ candidate: LexiconCandidate, beside other: LexiconCandidate?,
        _ suggestions: Suggestions
    ) -> TermProposal {
        let side = candidate.side, isRendered = candidate.rendering != nil
        var row = GlossaryRow()
        var key = TermPair(russian: .none, english: .none)
        key[side] = candidate.key
        row[side] = candidate.term
        row[side.other] = other?.term ?? candidate.rendering ?? ""
        if let other { key[side.other] = other.key }
        candidates.workshop.first.phrasing.describe(&row, isName: candidate.seen.isName)
        row.source = isRendered ? .lexicon : .corpus
        if !isRendered {
            row.suggestions = suggestions.of(candidate.key, side, composed: candidate.draft)
        }
        row.confidence = candidate.confidence
        let counts = Bilingual<Int> { ($0 == side ? candidate : other)?.seen.count ?? 0 }
        (row.russianCount, row.englishCount) = (counts.russian, counts.english)
        row.documents = max(candidate.seen.documents, other?.seen.documents ?? 0)
        row.show(
            candidate.seen.example,
            Bilingual { $0 == side ? candidate.seen : other?.seen })
        return TermProposal(
            key: key, row: row, evidence: isRendered ? .composed(candidate.evidence) : .none)
    }
}
