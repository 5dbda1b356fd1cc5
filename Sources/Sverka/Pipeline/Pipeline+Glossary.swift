import SverkaSupport
import SverkaAlignment
import SverkaDocument
import SverkaMorphology
import SverkaReview
import SverkaExport
import SverkaTerminology
import SverkaText
import Synchronization

extension Pipeline {
    /// What goes into a glossary besides the texts.
    package struct GlossarySources: Sendable {
        /// Whether the built-in newsroom list is used.
        package var newsroom = true
        /// Glossaries that were given, later ones win.
        package var glossaries: [Glossary] = []
        /// Word lists that were laid over the lexicon.
        package var dictionaries: [[(russian: String, english: String)]] = []
        /// What reviewers made of an earlier run's, which the glossary keeps, and
        /// whose decisions are evidence.
        package var earlier = Glossary()
        package var thresholds = GlossaryThresholds()
        package init() {}

        /// What counts of parts must have in common.
        package var lists: CountedLists {
            CountedLists(newsroom: newsroom, glossaries: glossaries, dictionaries: dictionaries)
        }
    }

    /// What counting the terms of articles gives.
    package struct TermCounts: Sendable {
        package internal(set) var sum: TermStatistics
        /// The words of each article, for marking terms on the review page.
        var words: [ArticleWords]
    }

    /// The terms that sources know; may be worked out beside anything else.
    package func known(_ sources: GlossarySources) -> KnownTerms {
        pool.with { worker in
            KnownTerms(
                newsroom: sources.newsroom,
                glossaries: sources.glossaries + [sources.earlier.evidence],
                bank: worker.aligner.cache)
        }
    }

    /// Counts the terms of alignments.
    ///
    /// - Parameter marking: whether the words of the articles are kept, for
    ///   marking terms on the review page; they take four times the room of the
    ///   text.
    package func count(
        _ alignments: [Alignment], _ known: KnownTerms, marking: Bool = false
    ) -> TermCounts {
        let counters = Mutex<[Int: Counter]>([:])
        let words = Parallel.map(
            Array(alignments.enumerated()), jobs: jobs,
            workers: { [pool] thread in
                let counter = Counter(pool.borrow())
                let shared = Parallel.Lent(counter)
                counters.withLock { $0[thread] = shared.value }
                return counter
            }
        ) { counter, item in
            let words = counter.sum.read(
                item.element, order: item.offset, known: known, bank: counter.bank)
            return marking ? words : nil
        }
        var sum = TermStatistics()
        for (_, counter) in counters.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            sum.add(counter.sum)
        }
        return TermCounts(sum: sum, words: words.compactMap(\.self))
    }

    /// Builds one glossary over the counts of all articles.
    package func glossary(
        _ counts: TermCounts, _ known: KnownTerms, _ sources: GlossarySources
    ) -> Glossary {
        withBuilder(known, sources) { builder, bank in
            builder.glossary(counts.sum)
                .keeping(sources.earlier, seen: SeenTerms(counts.sum, known, bank))
        }
    }

    /// Threads beyond which a glossary is not made faster.
    private static let mostBuilders = 4

    /// What `body` makes with a builder that has a worker for each thread.
    private func withBuilder<Result>(
        _ known: KnownTerms, _ sources: GlossarySources,
        _ body: (GlossaryBuilder, WordFeatureCache) -> Result
    ) -> Result {
        let loans = (0..<min(jobs, Self.mostBuilders)).map { _ in pool.borrow() }
        return withExtendedLifetime(loans) {
            let caches = loans.map(\.worker.aligner.cache)
            let builder = GlossaryBuilder(
                known: known, thresholds: sources.thresholds, analyzers: caches.map(\.analyzer))
            return body(builder, caches[0])
        }
    }

    /// What may become rows of a glossary over alignments, with the evidence.
    package func proposals(
        _ alignments: [Alignment], _ sources: GlossarySources
    ) -> [TermProposal] {
        let known = known(sources)
        let counts = count(alignments, known)
        return withBuilder(known, sources) { builder, _ in builder.proposals(counts.sum) }
    }

    /// Builds one glossary over alignments.
    package func glossary(_ alignments: [Alignment], _ sources: GlossarySources) -> Glossary {
        let known = known(sources)
        return glossary(count(alignments, known), known, sources)
    }

    /// The counts of alignments as a part of a larger archive.
    package func partialCounts(
        _ alignments: [Alignment], _ sources: GlossarySources
    ) -> PartialCounts {
        PartialCounts(
            count(alignments, known(sources)).sum, documents: alignments.count,
            lists: sources.lists)
    }

    /// Builds one glossary over counts that were added up.
    package func glossary(_ counts: PartialCounts, _ sources: GlossarySources) -> Glossary {
        glossary(TermCounts(sum: counts.terms, words: []), known(sources), sources)
    }

    /// How a glossary's terms spread over documents, with the errors of those
    /// that could not be read.
    package func stats(
        _ glossary: Glossary, _ files: [Inputs.File], by grouping: GlossaryStats.Grouping
    ) -> (stats: GlossaryStats, errors: [DocumentError]) {
        let documents = identify(files)
        return pool.with { worker in
            let bank = worker.aligner.cache
            var stats = GlossaryStats(glossary, bank: bank)
            var errors: [DocumentError] = []
            for outcome in documents {
                switch outcome {
                case .success(let document):
                    stats.add(
                        document.units, group: GlossaryStats.group(of: document.path, by: grouping),
                        bank: bank)
                case .failure(let error): errors.append(error)
                }
            }
            return (stats, errors)
        }
    }

    /// A thread's sum of what it has read.
    private final class Counter {
        private let loan: Loan
        var sum = TermStatistics()
        var bank: WordFeatureCache { loan.worker.aligner.cache }
        init(_ loan: Loan) { self.loan = loan }
    }
}
