import SverkaData

/// English words that begin with a small letter in titles, from
/// `Glossary/titles.tsv`.
enum TitleWords {
    private static let small: Set<String> = {
        let lines = GlossaryFile.named("titles.tsv").bytes.split(separator: 0x0A).dropFirst()
        return Set(lines.map { String(decoding: $0, as: UTF8.self) })
    }()

    /// Whether a word does but as the first of a title; in small letters.
    static func staySmall(_ word: Substring) -> Bool { small.contains(String(word)) }
}
