extension Glossary {
    /// What terms of both languages stand for, with all renderings of it.
    public struct Concept: Sendable, Equatable {
        /// A stable name made of the English term, such as `union-state`.
        public let name: String
        /// In the order of the glossary.
        public let renderings: [GlossaryRow]
    }

    /// The concepts in the order in which the glossary has them.
    ///
    ///     for concept in glossary.concepts {
    ///         print(concept.name, concept.renderings.map(\.english))
    ///     }
    ///     // union-state ["Union State", "State Union"]
    ///
    /// - Complexity: O(*n*) in the number of rows.
    public var concepts: [Concept] {
        var names: [String] = []
        var renderings: [String: [GlossaryRow]] = [:]
        for row in rows {
            if renderings[row.concept] == nil { names.append(row.concept) }
            renderings[row.concept, default: []].append(row)
        }
        return names.map { Concept(name: $0, renderings: renderings[$0] ?? []) }
    }
}
