import SverkaData

/// Words of the everyday language that do not make terms, from
/// `Glossary/general.tsv`.
enum GeneralWords {
    private static let words: Set<LemmaKey> = {
        let lines = GlossaryFile.named("general.tsv").bytes.split(separator: 0x0A).dropFirst()
        return Set(lines.map { LemmaKey(String(decoding: $0, as: UTF8.self)) })
    }()

    /// Whether the word with that lemma is one.
    static func contains(_ lemma: LemmaKey) -> Bool { words.contains(lemma) }
}
