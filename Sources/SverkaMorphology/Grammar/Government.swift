/// How Russian nouns govern what English joins by a preposition: `tax on sugar`
/// is `налог на сахар`; from `Glossary/grammar/government.tsv`.
package struct Government: Sendable {
    /// The English preposition.
    package let english: String
    /// The Russian nouns it is for; none for any.
    package let heads: Set<String>
    /// The Russian preposition; empty where the case alone does.
    package let russian: String
    package let grammaticalCase: Case

    /// All, in the order they are asked.
    package static let all: [Government] = GrammarTable.rows(of: "government").compactMap { row in
        Case(code: row.text(3)).map {
            Government(
                english: row.text(0), heads: Set(row.list(1)), russian: row.text(2),
                grammaticalCase: $0)
        }
    }

    /// The English prepositions that there is anything of.
    package static let prepositions = Set(all.map(\.english))

    /// What a preposition is behind a Russian noun, given by its lemma; nil
    /// where none is known.
    package static func of(_ english: String, behind head: String) -> Government? {
        all.first { $0.english == english && ($0.heads.isEmpty || $0.heads.contains(head)) }
    }
}
