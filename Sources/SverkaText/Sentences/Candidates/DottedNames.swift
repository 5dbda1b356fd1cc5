/// What is known of names that have a point inside and no space: `Яндекс.Такси`,
/// `Lenta.Ru`; from `Glossary/abbreviations.tsv`, all in small letters.
struct DottedNames: Sendable {
    /// First parts of such names: `яндекс`.
    var brands: Set<String> = []
    /// Last parts, as sites have them: `ру`.
    var endings: Set<String> = []
    /// What the nouns before such names begin with: `сервис`, `газет`.
    var nouns: [String] = []

    /// Whether a word is what such names are called: `сервиса`, `газету`.
    func isNoun(_ word: String) -> Bool {
        let small = word.lowercased()
        return nouns.contains { small.hasPrefix($0) && small.count <= $0.count + 3 }
    }
}
