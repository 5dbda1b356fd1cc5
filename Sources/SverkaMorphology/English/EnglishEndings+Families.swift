import SverkaSupport
import SverkaText

extension EnglishEndings {
    /// Hash of what is left of a word without its derivational endings, for
    /// meeting `defend`, `defence` and `defensive`.
    package static func family(_ word: some Collection<UInt8>) -> UInt64 {
        var stem = Array(word)
        var rounds = 0
        while rounds < 2 {
            guard
                let ending = derivational.first(where: {
                    stem.count - $0.count >= 4 && stem[(stem.count - $0.count)...].elementsEqual($0)
                })
            else { break }
            stem.removeLast(ending.count)
            rounds += 1
        }
        if let last = stem.last, [0x65, 0x79, 0x69].contains(last) { stem.removeLast() }
        return ByteHash.of(stem.prefix(7))
    }

    /// Endings that make words of others, the longest first.
    private static let derivational = WordList.items("derivational-ending", .english)
        .map { Array($0.utf8) }.sorted { $0.count > $1.count }
}
