/// The syllables of a Russian word.
enum Syllables {
    private static let vowels = Set("аеёиоуыэюя")

    static func isVowel(_ letter: Character) -> Bool { vowels.contains(letter) }

    /// How many a word has, as it has vowels.
    static func count(_ word: String) -> Int { word.lowercased().count(where: isVowel) }
}
