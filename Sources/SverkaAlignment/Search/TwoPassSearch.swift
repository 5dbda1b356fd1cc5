import SverkaText

/// Finds the best beads of two runs of units: first by what the lexicon knows,
/// then once more by what the sure beads of the first pass have taught.
struct TwoPassSearch {
    let cache: WordFeatureCache
    let weights: AlignmentWeights
    /// Threads that may share the work on a long document.
    let threads: Int

    /// The beads, in order, each unit once.
    func beads(_ units: SearchUnits, excluded: ExcludedBeads = ExcludedBeads()) -> [Bead] {
        if units.count.russian == 0 || units.count.english == 0 { return Self.alone(units.count) }
        var excluded = excluded
        excluded.blocks = units.bounds
        var bitext = Bitext(units.features, order: units.order, cache)
        let interleaving = units.interleaving
        let paragraphs = paragraphBand(units)
        let pairs = firstPairs(bitext, interleaving, paragraphs, excluded)
        let sure = pairs.filter { $0.confidence > Double(weights.sureConfidence) }
        bitext.add(LexicalTranslationModel(bitext, sure))
        var adapted = weights
        adapted.adapt(
            paired: Self.share(of: pairs, in: units.count),
            sure: Self.share(of: sure, in: units.count), isMixed: units.order != nil)
        var second = BeadSearch(
            score: BeadScore(bitext: bitext, weights: adapted, interleaving: interleaving),
            band: Anchors.band(for: bitext, along: sure).within(paragraphs), excluded: excluded,
            threads: threads)
        let least = units.order == nil ? weights.leastChanceInFiles : weights.leastChance
        return second.beads().flatMap { credible(second.explained($0), least: least) }
    }

    /// The pairs that the lexicon tells.
    private func firstPairs(
        _ bitext: Bitext, _ interleaving: Float, _ paragraphs: SearchBand?,
        _ excluded: ExcludedBeads
    ) -> [Bead] {
        var search = BeadSearch(
            score: BeadScore(bitext: bitext, weights: weights, interleaving: interleaving),
            band: Anchors.band(for: bitext, threads: threads).within(paragraphs),
            shapes: BeadSearch.small, excluded: excluded, threads: threads)
        return search.beads().filter(\.isPaired)
    }

    /// Each unit by itself, where there is nothing to pair.
    private static func alone(_ count: Bilingual<Int>) -> [Bead] {
        (0..<count.russian).map { Bead(russian: $0..<$0 + 1, english: 0..<0, confidence: 1) }
            + (0..<count.english).map { Bead(russian: 0..<0, english: $0..<$0 + 1, confidence: 1) }
    }

    /// The share of all units that stand in some beads.
    private static func share(of beads: [Bead], in count: Bilingual<Int>) -> Float {
        let units = beads.reduce(0) { $0 + $1.russian.count + $1.english.count }
        return Float(units) / Float(count.russian + count.english)
    }

    // MARK: Sentences

    /// Where the sentences of paragraphs that are surely paired may have their
    /// counterparts: in the paragraph, and a little across its bounds; nil where
    /// the units are paragraphs themselves.
    private func paragraphBand(_ units: SearchUnits) -> SearchBand? {
        guard let paragraphs = units.paragraphs else { return nil }
        let sure = beads(units.joined(paragraphs)).filter {
            $0.isPaired && $0.confidence > Double(weights.sureConfidence)
        }
        func sentences(_ side: Side, _ range: Range<Int>) -> Range<Int> {
            let all = paragraphs[side]
            return all[range.lowerBound].lowerBound..<all[range.upperBound - 1].upperBound
        }
        return SearchBand(
            along: sure.map {
                (sentences(.russian, $0.russian), sentences(.english, $0.english))
            }, rows: units.count.russian, columns: units.count.english,
            margin: Self.acrossParagraphs)
    }

    /// How many sentences a translation may move across a paragraph's bounds.
    private static let acrossParagraphs = 2

    // MARK: Beads that are hardly likelier than none

    /// A bead with the chance that it is right, or its units apart where it is
    /// the best way but hardly likelier than leaving them alone.
    private func credible(_ bead: Bead, least: Float) -> [Bead] {
        guard bead.isPaired else { return [bead] }
        var bead = bead
        bead.confidence = weights.calibration.chance(bead)
        guard bead.confidence < Double(least) else { return [bead] }
        let confidence = 1 - bead.confidence
        return bead.russian.map {
            Bead(russian: $0..<$0 + 1, english: 0..<0, confidence: confidence)
        }
            + bead.english.map {
                Bead(russian: 0..<0, english: $0..<$0 + 1, confidence: confidence)
            }
    }
}
