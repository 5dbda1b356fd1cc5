/// The English `'s`, with either apostrophe.
enum EnglishPossessive {
    private static let endings = ["'s", "’s"]

    /// `'s` of a word that has it, else nothing.
    static func ending(of word: String) -> String { endings.first(where: word.hasSuffix) ?? "" }

    static func without(_ word: String) -> String {
        String(word.dropLast(ending(of: word).count))
    }
}
