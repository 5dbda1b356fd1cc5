/// Whether a word may follow an indefinite article.
enum EnglishArticle {
    /// Whether a term may stand in place of another behind a word of a text,
    /// which need not be an article.
    static func fits(_ before: String?, _ old: String, _ new: String) -> Bool {
        guard let before = before?.lowercased(), before == "a" || before == "an" else {
            return true
        }
        guard let first = beginsWithVowel(old), let other = beginsWithVowel(new) else {
            return old.lowercased().prefix(3) == new.lowercased().prefix(3)
        }
        return first == other
    }

    /// Whether a word begins with a vowel to the ear; nil where its letters
    /// do not tell: `hour`, `union`, `EU`.
    private static func beginsWithVowel(_ text: String) -> Bool? {
        let word = text.prefix { $0 != " " }
        guard let first = word.first, word.count == 1 || word != Substring(word.uppercased())
        else { return nil }
        let letter = first.lowercased()
        if letter == "u" || letter == "h" || word.lowercased().hasPrefix("eu") { return nil }
        return "aeio".contains(letter)
    }
}
