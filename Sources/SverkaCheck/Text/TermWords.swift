/// Terms as bags of words.
enum TermWords {
    /// Whether all words of a term are in another one, in any capitals.
    static func isPart(_ short: String, of long: String) -> Bool {
        let words = Set(long.lowercased().split(separator: " "))
        return short.lowercased().split(separator: " ").allSatisfy(words.contains)
    }
}
