import SverkaData
import SverkaSupport

/// Words of the lexicon that are no names, by their stems: whether a word that
/// stands with a capital is `Основной` rather than `Минск`.
///
/// Made when it is first asked; about 20,000 numbers.
struct CommonWords: Sendable {
    static let shared = CommonWords()

    /// Hashes of stems in small letters, `ё` as it stands.
    private var stems: Set<UInt64> = []
    /// Hashes of names, as they stand.
    private var names: Set<UInt64> = []

    private static let files = ["nouns", "adjectives", "verbs", "adverbs", "function"]
    private static let nameFiles = ["given", "places", "surnames"]
    /// Letters at the end of a word that may be its ending.
    private static let longestEnding = 3
    private static let shortestStem = 3

    private init() {
        for file in Self.files {
            Self.eachWord("lexicon/\(file).tsv") { word in
                let letters = word.count / 2
                let stem =
                    letters > 4 ? letters - 2 : letters > Self.shortestStem ? letters - 1 : letters
                for count in stem...max(stem, letters) {
                    stems.insert(ByteHash.of(word.prefix(count * 2)))
                }
            }
        }
        for file in Self.nameFiles {
            Self.eachWord("names/\(file).tsv") { names.insert(ByteHash.of($0)) }
        }
    }

    /// Whether a word may be a form of one, and is no name in the nominative.
    func has(_ word: String) -> Bool {
        if names.contains(ByteHash.of(Array(word.utf8))) { return false }
        let small = Array(word.lowercased().utf8)
        let letters = small.count / 2
        guard letters >= Self.shortestStem, !Self.isSurname(small) else { return false }
        let least = max(Self.shortestStem, letters - Self.longestEnding)
        return (least...letters).contains { stems.contains(ByteHash.of(small.prefix($0 * 2))) }
    }

    /// What most surnames end in, and few other words.
    private static func isSurname(_ word: [UInt8]) -> Bool {
        ["ов", "ев", "ин", "енко", "ова", "ева", "ина"].contains {
            word.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// The first columns of a table's lines.
    private static func eachWord(
        _ file: String, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void
    ) {
        for line in GlossaryFile.named(file).bytes.split(separator: 0x0A).dropFirst() {
            body(line.prefix { $0 != 0x09 })
        }
    }
}
