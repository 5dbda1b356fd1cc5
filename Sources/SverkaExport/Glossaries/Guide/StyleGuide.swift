import SverkaSupport
import SverkaTerminology
import SverkaText

/// The style guide to read: terms of the source language in alphabetical order,
/// each with its own rendering, what may be said too and in short, what to avoid,
/// definition, note and example; avoided forms refer to the preferred one.
struct StyleGuide {
    private(set) var entries: [Entry] = []
    private var unnamed = 0

    /// Concepts that stand under no letter.
    var omissions: [Message] {
        Omissions.list([(unnamed, "concept", "without a term of the source language not written")])
    }

    init(_ glossary: ExportedGlossary) {
        for concept in glossary.concepts {
            let own = Self.entries(concept, glossary.source)
            if own.isEmpty { unnamed += 1 }
            entries += own
        }
        let keyed = entries.map { (isLetter: $0.letter != "#", key: $0.key, entry: $0) }
        entries = keyed.sorted {
            if $0.isLetter != $1.isLetter { return $1.isLetter }
            return ($0.key, $0.entry.term) < ($1.key, $1.entry.term)
        }.map(\.entry)
    }

    /// The entries of a concept, one a term of the source language.
    private static func entries(_ concept: ExportedConcept, _ source: Side) -> [Entry] {
        let terms = concept.terms(source)
        let avoided = Set(concept.terms(source.other).filter(\.isAvoided).map(\.term))
        let better = terms.first { !$0.isAvoided }?.term
        return terms.map { term in
            var entry = Entry(term: term.term)
            if term.isAvoided, let better, better != term.term {
                entry.see = better
                return entry
            }
            let renderings = GuideRenderings(term, concept, source)
            entry.renderings = renderings.usual
            entry.also = renderings.also
            entry.short = renderings.short
            entry.avoid = renderings.avoided(of: avoided, isFirst: term.term == better)
            let defining = term.term == better ? term.rows + concept.rows : term.rows
            entry.definition =
                defining.lazy.compactMap { $0.other["definition"] }
                .first { !$0.isEmpty } ?? ""
            entry.note = term.rows.map(\.note).first { !$0.isEmpty } ?? ""
            entry.example = term.rows.first { !$0.russianContext.isEmpty }.map {
                ($0.context(source), $0.context(source.other))
            }
            return entry
        }
    }
}
