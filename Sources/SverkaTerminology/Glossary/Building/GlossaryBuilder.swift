import SverkaMorphology

/// Makes the glossary of some documents from their counts.
package struct GlossaryBuilder {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let paired: PairedTerms
    private let unpaired: UnpairedTerms
    private let workshop: GlossaryWorkshop

    /// - Parameter analyzers: one for each thread that shares the work.
    package init(known: KnownTerms, thresholds: GlossaryThresholds, analyzers: [Analyzer]) {
        self.known = known
        self.thresholds = thresholds
        workshop = GlossaryWorkshop(analyzers, known)
        paired = PairedTerms(known: known, thresholds: thresholds, workshop: workshop)
        unpaired = UnpairedTerms(known: known, thresholds: thresholds, workshop: workshop)
    }

    /// The rows, in the order of their use to a reviewer: those that are rather
    /// kept first; of the renderings of one term the likeliest before the others.
    package func glossary(_ terms: TermStatistics) -> Glossary {
        let proposals = proposals(terms)
        let order = WorthOrder.places(of: proposals)
        var rows = Variants.fold(order.map { proposals[$0].row }) { row in
            row.concept.isEmpty && row.note.isEmpty && row.source != .newsroom
        }
        ShortForms.name(&rows)
        // A surname says nothing that the whole name does not.
        rows = rows.filter { $0.form != .short } + rows.filter { $0.form == .short }
        if thresholds.top > 0 { rows = Array(rows.prefix(thresholds.top)) }
        return Glossary(rows: rows)
    }

    /// What may become rows, in no particular order.
    package func proposals(_ terms: TermStatistics) -> [TermProposal] {
        let paired = paired.proposals(terms)
        let sure = paired.filter(isSure), doubtful = paired.filter { !isSure($0) }
        let unpaired = unpaired.proposals(terms, beside: sure, doubtful: doubtful)
        var all = (sure + unpaired.filter(isSure)).filter { !known.isRejected($0.row) }
        let worth = workshop.compactMap(all) { tools, proposal in
            tools.worth.evidence(proposal.row)
        }
        for index in all.indices { all[index].worth = worth[index] }
        return thresholds.minKeyness.map { telling(all, terms, least: $0) } ?? all
    }

    /// Those that are more frequent here than in the language at large.
    private func telling(
        _ proposals: [TermProposal], _ terms: TermStatistics, least: Int
    ) -> [TermProposal] {
        let keyness = Keyness(words: terms.words, reader: workshop.first.worth)
        return proposals.filter { proposal in
            if proposal.worth.isEveryday { return thresholds.takesEveryday }
            return keyness.keyness(proposal.row).map { $0 >= Double(least) } ?? true
        }
    }

    private func isSure(_ proposal: TermProposal) -> Bool {
        proposal.row.confidence >= thresholds.least(proposal.evidence)
    }
}
