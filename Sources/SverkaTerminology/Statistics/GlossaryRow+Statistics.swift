import SverkaAlignment
import SverkaText

extension GlossaryRow {
    /// Takes over what paired text says of the rendering: how often, where, and
    /// an example.
    mutating func show(_ together: Cooccurrence, _ seen: Bilingual<TermOccurrences?>) {
        (count, documents) = (together.count, together.documents)
        source = together.isGloss ? .gloss : .corpus
        firstSeen = together.dates.map { SeenDates.text($0.first) } ?? ""
        lastSeen = together.dates.map { SeenDates.text($0.last) } ?? ""
        show(together.example, seen)
    }

    /// Takes over an example.
    ///
    /// - Parameter seen: the terms that it is one of.
    mutating func show(_ example: TermExample?, _ seen: Bilingual<TermOccurrences?>) {
        guard let example else { return }
        let context = TermContext.cut(
            Bilingual(russian: example.russian, english: example.english),
            around: seen.map { $0?.surfaces.mostSeen.map(\.text) ?? [] })
        (russianContext, englishContext) = (context.russian, context.english)
        contextAt = example.place
    }
}

extension Glossary {
    /// What a reviewer's decisions tell a new run: renderings to look for.
    package var evidence: Glossary {
        Glossary(rows: rows.filter { $0.isDecided && $0.status != .rejected })
    }
}

extension TermStatistics {
    /// Fills in how often a row's terms were seen, alone and together, and
    /// where they were seen together the example.
    package func count(_ row: inout GlossaryRow, _ bank: WordFeatureCache) {
        let pair = RowTerms(row, bank).keys
        let russian = seen.russian[pair.russian], english = seen.english[pair.english]
        row.russianCount = russian?.count ?? 0
        row.englishCount = english?.count ?? 0
        row.documents = max(russian?.documents ?? 0, english?.documents ?? 0)
        guard let together = pairs[pair] else { return }
        let source = row.source
        row.show(together, Bilingual(russian: russian, english: english))
        if !row.isDecided { row.source = source }
    }
}
