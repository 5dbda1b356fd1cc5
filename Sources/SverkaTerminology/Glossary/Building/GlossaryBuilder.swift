import SverkaMorphology

/// Makes the glossary of some documents from their counts.
package struct GlossaryBuilder {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let paired: PairedTerms
    private let unpaired: UnpairedTerms

    /// - Parameter analyzers: one for each thread that shares the work.
    package init(known: KnownTerms, thresholds: GlossaryThresholds, analyzers: [Analyzer]) {
        self.known = known
        self.thresholds = thresholds
        let workshop = GlossaryWorkshop(analyzers, known)
        paired = PairedTerms(known: known, thresholds: thresholds, workshop: workshop)
        unpaired = UnpairedTerms(known: known, thresholds: thresholds, workshop: workshop)
    }

    /// The rows, in the order of their use to a reviewer: sure and frequent
    /// ones first, the renderings of one term together.
    package func glossary(_ terms: TermStatistics) -> Glossary {
        let proposals = proposals(terms)
        // Places are moved rather than rows. Keys tell apart what different
        // lemmas are written alike.
        let order = proposals.indices.sorted { first, second in
            let a = proposals[first], b = proposals[second]
            if a.use != b.use { return a.use > b.use }
            return (b.row.english, b.row.russian, b.key) > (a.row.english, a.row.russian, a.key)
        }
        var rows = Variants.fold(order.map { proposals[$0].row }) { row in
            row.concept.isEmpty && row.note.isEmpty && row.source != .newsroom
        }
        if thresholds.top > 0 { rows = Array(rows.prefix(thresholds.top)) }
        ShortForms.name(&rows)
        return Glossary(rows: rows)
    }

    /// What may become rows, in no particular order.
    package func proposals(_ terms: TermStatistics) -> [TermProposal] {
        let paired = paired.proposals(terms)
        return (paired + unpaired.proposals(terms, beside: paired)).filter {
            $0.row.confidence >= thresholds.least($0.evidence) && !known.isRejected($0.row)
        }
    }
}
