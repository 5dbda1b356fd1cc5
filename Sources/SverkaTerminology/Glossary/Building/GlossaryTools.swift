import SverkaMorphology
import SverkaSupport
import SverkaText

/// What one thread puts the terms of a glossary into words with.
struct GlossaryTools {
    let phrasing: TermPhrasing
    let worth: WorthReader
    let translators: CompositionalTranslators

    /// - Parameter senses: of the lists; shared by all threads.
    init(_ analyzer: Analyzer, _ known: KnownTerms, _ senses: ListedSenses) {
        phrasing = TermPhrasing(known: known, analyzer: analyzer)
        worth = WorthReader(phrasing: phrasing)
        translators = CompositionalTranslators(analyzer, known, senses)
    }
}

/// The tools of several threads, that share the work on a glossary.
struct GlossaryWorkshop {
    /// Each used by one thread at a time.
    private let tools: [Parallel.Lent<GlossaryTools>]

    /// - Parameter analyzers: one a thread, at least one.
    init(_ analyzers: [Analyzer], _ known: KnownTerms) {
        let senses = ListedSenses(known)
        tools = analyzers.map { Parallel.Lent(GlossaryTools($0, known, senses)) }
    }

    /// For work that is not shared.
    var first: GlossaryTools { tools[0].value }

    /// What comes of each item, in their order, without those of which nothing
    /// does; whatever the number of threads.
    func compactMap<Item: Sendable, Output: Sendable>(
        _ items: [Item], _ body: @Sendable (GlossaryTools, Item) -> Output?
    ) -> [Output] {
        let parts = Parallel.ranges(of: items.count, parts: tools.count * Self.partsPerThread)
        return Parallel.map(
            parts, jobs: tools.count, workers: { [tools] in tools[$0].value }
        ) { tools, part in
            items[part].compactMap { body(tools, $0) }
        }.flatMap(\.self)
    }

    /// So that a thread that is done early takes over from the others.
    private static let partsPerThread = 8
}
