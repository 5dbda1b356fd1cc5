import SverkaData

/// Words of the everyday language that do not make terms, from
/// `Glossary/general.tsv`.
enum GeneralWords {
    private static let words: Set<UInt64> = {
        var words: Set<UInt64> = []
        for line in GlossaryFile.named("general.tsv").bytes.split(separator: 0x0A).dropFirst() {
            words.insert(TermKey.word(String(decoding: line, as: UTF8.self)))
        }
        return words
    }()

    /// Whether the word with that lemma hash is one.
    static func contains(_ hash: UInt64) -> Bool { words.contains(hash) }
}
