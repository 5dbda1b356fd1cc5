import SverkaData

/// Other words that stand for the words of a column: what a Russian reviewer
/// writes.
package struct WordSynonyms: Sendable {
    private let words: [String: String]

    /// The word of ours that another one stands for.
    subscript(word: String) -> String? { words[word] }

    package static let none = WordSynonyms(words: [:])

    /// Of the columns `status`: `принято` is `accepted`.
    package static let status = WordSynonyms(of: "status")

    private init(words: [String: String]) { self.words = words }

    /// The lines of `Glossary/column-words.tsv` for a column.
    private init(of column: String) {
        let rows = GlossaryFile.named("column-words.tsv").rows.filter { $0[0] == column }
        self.init(words: Dictionary(rows.map { ($0[1], $0[2]) }) { first, _ in first })
    }
}
