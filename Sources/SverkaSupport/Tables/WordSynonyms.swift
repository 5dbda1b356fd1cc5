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
        var words: [String: String] = [:]
        for line in GlossaryFile.named("column-words.tsv").bytes.split(separator: 0x0A).dropFirst()
        {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            if fields.count == 3, fields[0] == column { words[fields[1]] = fields[2] }
        }
        self.init(words: words)
    }
}
