/// Participles and adjectives that are nouns, with what they govern:
/// `исполняющий обязанности`, `заведующий кафедрой`; from
/// `Glossary/grammar/substantives.tsv`.
enum Substantives {
    struct Entry {
        /// What they govern; the genitive where there is no entry.
        var grammaticalCase: Case
        /// Nouns that stand behind them though they might agree: `рабочий
        /// завода`.
        var heads: Set<String>
        /// Nouns that they are attributes of: `управляющая компания`.
        var beside: Set<String>
    }

    /// By the lemma: of a noun its own, of a participle its verb's.
    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        for row in GrammarTable.rows(of: "substantives") {
            guard let grammaticalCase = Case(code: row.text(1)) else { continue }
            entries[row.text(0)] = Entry(
                grammaticalCase: grammaticalCase, heads: Set(row.list(2)),
                beside: Set(row.list(3)))
        }
        return entries
    }()

    static func entry(_ lemma: String) -> Entry? { entries[lemma] }
}
