import SverkaMorphology
import SverkaText

/// Rows of terms that are paired in the text: of the renderings of a term the
/// best, and others that recur.
struct PairedTerms {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let workshop: GlossaryWorkshop

    init(known: KnownTerms, thresholds: GlossaryThresholds, workshop: GlossaryWorkshop) {
        self.known = known
        self.thresholds = thresholds
        self.workshop = workshop
    }

    /// In no particular order.
    func proposals(_ terms: TermStatistics) -> [TermProposal] {
        let rules = PairRules(terms, known, minCount: thresholds.minCount)
        var scored: [ScoredPair] = []
        for (key, together) in terms.pairs {
            guard let russian = terms.seen.russian[key.russian],
                let english = terms.seen.english[key.english]
            else { continue }
            let pair = SeenPair(
                key: key, together: together, russian: russian, english: english,
                isListed: known.isListed(key))
            if rules.allow(pair) { scored.append(ScoredPair(pair)) }
        }
        let best = BestRenderings(scored)
        let chosen = scored.compactMap { pair in best.confidence(of: pair).map { (pair, $0) } }
        return workshop.compactMap(chosen) { [known] tools, item in
            Self.proposal(item.0, confidence: item.1, known, tools.phrasing)
        }
    }

    private static func proposal(
        _ scored: ScoredPair, confidence: Double, _ known: KnownTerms, _ phrasing: TermPhrasing
    ) -> TermProposal? {
        let pair = scored.pair
        var row = GlossaryRow()
        if let entry = pair.isListed ? known.entry(pair.key) : nil {
            (row.russian, row.english) = (entry.row.russian, entry.row.english)
            phrasing.describe(&row, entry)
        } else {
            (row.russian, row.english) = phrasing.terms(pair.russian, pair.english)
            guard phrasing.isWellFormed(row.russian) else { return nil }
            phrasing.describe(&row, isName: pair.russian.isName)
            // The name of somebody whose surname stands beside it.
            if row.kind == .person, pair.russian.isPartOfNames || pair.english.isPartOfNames,
                !row.russian.hasSpace, phrasing.isGivenName(row.russian)
            {
                return nil
            }
        }
        row.confidence = confidence
        (row.russianCount, row.englishCount) = (pair.russian.count, pair.english.count)
        row.show(pair.together, Bilingual(russian: pair.russian, english: pair.english))
        return TermProposal(key: pair.key, row: row, evidence: .paired(scored.evidence))
    }
}
