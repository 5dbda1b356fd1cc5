import SverkaAlignment
import SverkaText

/// How often terms were seen in some articles, whether they make a row or not,
/// and which rows of an earlier run are as it made them.
public final class SeenTerms {
    private let terms: TermStatistics
    private let known: KnownTerms
    private let bank: WordFeatureCache
    private lazy var made = GeneratedRows(known, bank)

    public init(_ terms: TermStatistics, _ known: KnownTerms, _ bank: WordFeatureCache) {
        (self.terms, self.known, self.bank) = (terms, known, bank)
    }

    /// Whether a row, still proposed, is as a run made it; else a reviewer has
    /// changed a term.
    func isMade(_ row: GlossaryRow) -> Bool { made.contains(row) }

    /// Fills in how often a row's terms were seen, alone and together, and
    /// where they were seen together the example.
    func count(_ row: inout GlossaryRow) {
        let pair = RowTerms(row, bank).keys
        let russian = terms.seen.russian[pair.russian], english = terms.seen.english[pair.english]
        row.russianCount = russian?.count ?? 0
        row.englishCount = english?.count ?? 0
        row.documents = max(russian?.documents ?? 0, english?.documents ?? 0)
        guard let together = terms.pairs[pair] else { return }
        let source = row.source
        row.show(together)
        if !row.isDecided { row.source = source }
    }
}

extension GlossaryRow {
    /// Takes over what paired text says of the rendering: how often, where, and
    /// an example.
    mutating func show(_ together: Cooccurrence) {
        (count, documents) = (together.count, together.documents)
        source = together.isGloss ? .gloss : .corpus
        show(together.example)
    }

    /// Takes over an example.
    mutating func show(_ example: TermExample?) {
        guard let example else { return }
        russianContext = example.russian
        englishContext = example.english
        contextAt = example.place
    }
}

extension Glossary {
    /// What a reviewer's decisions tell a new run: renderings to look for.
    public var evidence: Glossary {
        Glossary(rows: rows.filter { $0.isDecided && $0.status != .rejected })
    }
}
