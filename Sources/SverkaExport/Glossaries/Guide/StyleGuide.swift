import SverkaSupport
import SverkaTerminology
import SverkaText

/// The style guide to read: terms of the source language in alphabetical order,
/// each with its rendering, what to avoid, note and example; avoided forms
/// refer to the preferred one.
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
        let terms = concept.terms(source), renderings = concept.terms(source.other)
        let allowed = renderings.filter { !$0.isAvoided }.map(\.term)
        let avoided = renderings.filter(\.isAvoided).map(\.term)
        let better = terms.first { !$0.isAvoided }?.term
        return terms.map { term in
            var entry = Entry(term: term.term)
            if term.isAvoided, let better, better != term.term {
                entry.see = better
                return entry
            }
            entry.renderings = allowed
            entry.avoid = avoided
            entry.note = term.rows.map(\.note).first { !$0.isEmpty } ?? ""
            entry.example = term.rows.first { !$0.russianContext.isEmpty }.map {
                ($0.context(source), $0.context(source.other))
            }
            return entry
        }
    }
}
