import SverkaData

/// Words of the everyday language that do not make terms, from
/// `Glossary/general.tsv`.
enum GeneralWords {
    private static let words: Set<String> = {
        var words: Set<String> = []
        for line in GlossaryFile.named("general.tsv").bytes.split(separator: 0x0A).dropFirst() {
            let word = String(decoding: line, as: UTF8.self)
            words.insert(TermKey.folded(word))
        }
        return words
    }()

    static func contains(_ lemma: String) -> Bool { words.contains(lemma) }
}
