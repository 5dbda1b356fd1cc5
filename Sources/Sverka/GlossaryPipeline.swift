import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// What goes into a glossary besides the texts.
    public struct GlossarySources: Sendable {
        /// Whether the built-in newsroom list is used.
        public var newsroom = true
        /// Glossaries that were given, later ones win.
        public var glossaries: [Glossary] = []
        public var thresholds = GlossaryThresholds()
        public init() {}
    }

    /// Builds one glossary over alignments.
    public func glossary(_ alignments: [Alignment], _ sources: GlossarySources) -> Glossary {
        let bank = pool.worker(0).aligner.bank
        let known = KnownTerms(
            newsroom: sources.newsroom, glossaries: sources.glossaries, bank: bank)
        let counts = Parallel.map(
            alignments, jobs: jobs,
            workers: { [pool] in pool.worker($0).aligner.bank }
        ) { bank, alignment in DocumentTerms(alignment, known: known, bank: bank) }
        var sum = DocumentTerms()
        for terms in counts { sum.add(terms) }
        return GlossaryBuilder(
            known: known, thresholds: sources.thresholds, analyzer: bank.analyzer
        )
        .glossary(sum)
    }

    /// The review page of alignments, the terms of a glossary marked in it.
    public func reviewPage(_ alignments: [Alignment], _ glossary: Glossary) -> [UInt8] {
        let terms = TermFinder.Terms(glossary, bank: pool.worker(0).aligner.bank)
        let articles = Parallel.map(
            Array(alignments.enumerated()), jobs: jobs,
            workers: { [pool] in TermFinder(terms, bank: pool.worker($0).aligner.bank) }
        ) { finder, item in
            ReviewPage.article(
                item.element, item.offset, marker: TermMarker { finder.ranges(in: $0, $1) })
        }
        return ReviewPage(alignments, glossary: glossary).bytes(articles)
    }
}
