import SverkaMorphology
import SverkaText

/// What an alignment is to come with.
@usableFromInline package struct AlignmentOptions: Sendable {
    /// Whether rows are told what to look at.
    package var flags = true
    /// Whether paired rows come with the evidence behind them.
    package var evidence = false
    /// Threads that may share the work on one long document.
    package var threads = 1

    @usableFromInline package init() {}
}

/// Pairs units of two streams.
///
/// An aligner remembers the words it has seen and belongs to one thread; its
/// answer for a document does not depend on those before.
@usableFromInline package final class Aligner {
    /// The words that it has seen.
    package let cache: WordFeatureCache
    /// What evidence counts; see `AlignmentWeights`.
    package var weights: AlignmentWeights

    @usableFromInline package init(
        analyzer: Analyzer, english: EnglishAnalyzer, weights: AlignmentWeights = .fitted,
        terms: TermLinks = TermLinks()
    ) {
        cache = WordFeatureCache(analyzer: analyzer, english: english, terms: terms)
        self.weights = weights
    }

    /// Aligns the units of an article or of a pair of files; what their format
    /// pairs itself stays as it is.
    ///
    /// - Parameters:
    ///   - constraints: what is settled beforehand.
    ///   - draft: of these units and others; what it found stands where nothing
    ///     is settled.
    package func align(
        document: String, _ streams: UnitStreams,
        constraints: AlignmentConstraints = AlignmentConstraints(),
        options: AlignmentOptions = AlignmentOptions(), draft: AlignmentDraft? = nil
    ) -> Alignment {
        let places = draft?.places(of: streams)
        let analyzed =
            places.flatMap { draft?.analyzed.only($0) }
            ?? AnalyzedStreams(streams.units, cache, threads: options.threads)
        var constraints = constraints
        constraints.given = FormatPairs(streams.units, besides: constraints)
        var rows = constraints.fixed.map { Alignment.Row($0, confidence: 1, isFixed: true) }
        rows += constraints.given.rows.map(Alignment.Row.init)
        let drafted = constraints.isEmpty ? places.flatMap { draft?.rows(at: $0) } : nil
        rows += drafted ?? searched(streams, analyzed, constraints, threads: options.threads)
        rows = withMovedPairs(rows, streams, analyzed, constraints)
        rows = RowOrder.order(rows.map(RowOrder.Key.init)).map { rows[$0] }
        if options.flags {
            FlagRules(cache: cache).assign(&rows, analyzed, threads: options.threads)
        }
        if options.evidence { addEvidence(to: &rows, analyzed) }
        return Alignment(
            document: document, units: streams.units, rows: rows, texts: analyzed.texts)
    }

    /// The rows that the search makes of what constraints leave free.
    func searched(
        _ streams: UnitStreams, _ analyzed: AnalyzedStreams, _ constraints: AlignmentConstraints,
        threads: Int
    ) -> [Alignment.Row] {
        let search = TwoPassSearch(cache: cache, weights: weights, threads: threads)
        return constraints.freeRuns(of: streams.units.map(\.count)).flatMap { run in
            let units = SearchUnits(
                Bilingual { side in run[side].map { streams.units[side][$0] } },
                analyzed.features(run),
                order: streams.order.map { order in
                    Bilingual { side in run[side].map { order[side][$0] } }
                })
            return search.beads(units, excluded: constraints.excludedBeads(in: run)).map { bead in
                var row = Alignment.Row(
                    Bilingual(
                        russian: bead.russian.map { run.russian[$0] },
                        english: bead.english.map { run.english[$0] }),
                    confidence: bead.confidence)
                row.explained = Double(bead.explained)
                return row
            }
        }
    }

    /// Rows with sure pairs among the units that were left over, which moved in
    /// translation; flagged `crossed`.
    ///
    /// A pair must be the best of both its units by far, and explain more than
    /// a pair within the order must, since nothing beside it vouches for it.
    func withMovedPairs(
        _ rows: [Alignment.Row], _ streams: UnitStreams, _ analyzed: AnalyzedStreams,
        _ constraints: AlignmentConstraints
    ) -> [Alignment.Row] {
        let closed = Bilingual { side in Set(constraints.given.closed.flatMap { $0[side] }) }
        func isLeftOver(_ row: Alignment.Row) -> Bool {
            !row.isFixed && row.units.russian.count + row.units.english.count == 1
                && Side.allCases.allSatisfy { closed[$0].isDisjoint(with: row.units[$0]) }
        }
        let left = rows.filter(isLeftOver)
        let alone = Bilingual { side in left.flatMap { $0.units[side] } }
        let isAll = alone.russian.count == streams.units.russian.count
        guard !alone.russian.isEmpty, !alone.english.isEmpty,
            !isAll || alone.russian.count > Self.fewUnits,
            alone.russian.count * alone.english.count <= Self.mostPairs
        else { return rows }
        let bitext = Bitext(analyzed.features(alone), order: nil, cache)
        var score = BeadScore(bitext: bitext, weights: weights, interleaving: 0)
        let headings = Bilingual { side in
            alone[side].map { streams.units[side][$0].block == .heading }
        }
        let pairs = MovedPairs.find(&score, headings: headings).map { pair in
            Alignment.Row(
                Bilingual(
                    russian: [alone.russian[pair.russian]], english: [alone.english[pair.english]]),
                confidence: pair.confidence, flags: [.crossed])
        }.filter { !constraints.excluded.contains($0.units) }
        guard !pairs.isEmpty else { return rows }
        let taken = Bilingual { side in Set(pairs.flatMap { $0.units[side] }) }
        let others = rows.filter { row in
            !isLeftOver(row)
                || Side.allCases.allSatisfy { taken[$0].isDisjoint(with: row.units[$0]) }
        }
        return MovedHeadings.paired(others + pairs, streams.units)
    }

    /// Where nothing at all is paired, so few units are left alone: there is no
    /// order that they could have moved in.
    private static let fewUnits = 3
    /// Units that are left over on one side times those on the other, up to
    /// which moved ones are looked for.
    private static let mostPairs = 4_000_000

    private func addEvidence(to rows: inout [Alignment.Row], _ analyzed: AnalyzedStreams) {
        for index in rows.indices where rows[index].isPaired {
            let row = analyzed.row(rows[index].units)
            rows[index].evidence = Evidence(row.texts, row.features, cache)
        }
    }
}
