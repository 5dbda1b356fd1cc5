import SverkaMorphology
import SverkaSupport
import SverkaText

/// What readers ask of words, at the few places where only words can tell.
///
/// The lexicon is asked when the first question comes; it belongs to one thread.
final class WordKnowledge {
    private lazy var russian = Analyzer()
    private lazy var english = EnglishAnalyzer()

    /// Whether the lexicon has a word, also in one of its forms, or knows what
    /// it is made of.
    func isKnown(_ word: String) -> Bool {
        guard Self.isCyrillic(word) else {
            return english.readings(of: word).contains { english.number(of: $0.lemma) != nil }
        }
        let reading = russian.readings(of: word).first
        return reading.map { Self.known.contains($0.source) } ?? false
    }

    private static let known: Set<ReadingSource> = [
        .lexicon, .derived, .name, .acronym, .prefix,
    ]

    private static func isCyrillic(_ word: String) -> Bool {
        word.utf8.contains { $0 == 0xD0 || $0 == 0xD1 }
    }

    /// How many of some Russian words have a translation among some English
    /// ones.
    func translated(_ russian: [String], _ english: [String]) -> Int {
        var numbers: Set<EnglishWord.ID> = []
        for word in english {
            for reading in self.english.readings(of: word) {
                if let number = self.english.number(of: reading.lemma) { numbers.insert(number) }
            }
        }
        guard !numbers.isEmpty else { return 0 }
        return russian.count { word in
            self.russian.readings(of: word).prefix(Self.mostReadings).contains { reading in
                self.russian.lexicon.translationNumbers(
                    of: reading.lexeme, analyzer: self.russian
                ).contains { !$0.isEmpty && $0.allSatisfy(numbers.contains) }
            }
        }
    }

    /// Readings of a word whose translations are looked for.
    private static let mostReadings = 3
}
