import SverkaMorphology
import SverkaSupport
import SverkaText

/// What is known of a word apart from its context, for finding terms.
package struct WordEntry {
    /// Hash of the lemma in small letters, `ё` as `е`; of a woman's surname that
    /// of the man's.
    package var hash: UInt64
    package var pos: PartOfSpeech
    /// 1 for the most frequent words to 9 for unknown ones.
    package var frequencyBand: UInt8
    /// English words: a form in `s` of a lemma without it, and one with an
    /// apostrophe for the possessive.
    package var isPlural = false
    package var isPossessive = false
    /// The same: an adjective first of all, as `public`.
    package var isPrimarilyAdjective = false
    /// The same: the bare form of a verb, whatever else it is: `track`.
    package var mayBeVerb = false

    package init(hash: UInt64, pos: PartOfSpeech, frequencyBand: Int) {
        (self.hash, self.pos, self.frequencyBand) = (hash, pos, UInt8(frequencyBand))
    }
}

/// The entries of words, each worked out when it is first met; belongs to one
/// thread.
package final class WordEntries {
    private let analyzer: Analyzer
    private let words: EnglishReadings
    private var english: EnglishAnalyzer { words.analyzer }
    // Belong to one thread: that no two accesses overlap needs no check at each.
    @exclusivity(unchecked) private var englishIndex = HashIndex(capacity: 4096)
    @exclusivity(unchecked) private var englishEntries: [WordEntry] = []
    @exclusivity(unchecked) private var russianIndex = HashIndex(capacity: 4096)
    @exclusivity(unchecked) private var russianEntries: [WordEntry] = []

    init(analyzer: Analyzer, english: EnglishReadings) {
        (self.analyzer, words) = (analyzer, english)
    }

    /// The entry of an English word as it stands in a text.
    package func english(_ bytes: UnsafeBufferPointer<UInt8>) -> WordEntry {
        let key = ByteHash.of(bytes)
        let seen = englishIndex[key]
        if seen >= 0 { return englishEntries[Int(seen)] }
        let word = String(decoding: bytes, as: UTF8.self)
        let reading = words[word][0]
        // `people` is the plural of `person` in terms: `disabled people`.
        let lemma =
            reading.lemma == "people" ? "person" : WordFeatureCache.folded(reading.lemma)
        var entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: reading.pos,
            frequencyBand: english.frequencyBand(of: lemma))
        // `wash hands`, `raise taxes`
        if entry.pos == .noun, english.isPrimarilyVerb(word) { entry.pos = .verb }
        entry.isPrimarilyAdjective = english.isPrimarilyAdjective(lemma)
        entry.mayBeVerb = english.hasPart(word.lowercased(), .verb)
        entry.isPlural = word.lowercased().hasSuffix("s") && !lemma.hasSuffix("s")
        entry.isPossessive = Self.isPossessive(word)
        englishIndex.update(key, Int32(englishEntries.count))
        englishEntries.append(entry)
        return entry
    }

    /// Whether an apostrophe stands behind an `s` or before one at the end.
    private static func isPossessive(_ word: String) -> Bool {
        word.utf8.contains { $0 == 0x27 || $0 == 0xE2 }
            && ["'s", "’s", "s'", "s’"].contains { word.hasSuffix($0) }
    }

    /// The entry of a Russian lexeme.
    package func russian(_ lexeme: Lexeme.ID) -> WordEntry {
        let key = UInt64(UInt32(bitPattern: lexeme.rawValue)) &* 0x9E37_79B9_7F4A_7C15
        let seen = russianIndex[key]
        if seen >= 0 { return russianEntries[Int(seen)] }
        let lemma = WordFeatureCache.folded(analyzer.lemma(of: analyzer.surname(of: lexeme)))
        let entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: analyzer.partOfSpeech(of: lexeme),
            frequencyBand: analyzer.frequencyBand(of: lexeme))
        russianIndex.update(key, Int32(russianEntries.count))
        russianEntries.append(entry)
        return entry
    }
}
