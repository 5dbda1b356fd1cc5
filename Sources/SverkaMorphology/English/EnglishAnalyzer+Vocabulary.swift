import SverkaSupport
import SverkaText

/// What the lexicon's English side tells of a word.
extension EnglishAnalyzer {
    /// Without a possessive ending, and in small letters with plain apostrophes.
    func plain(_ word: String) -> (String, String) {
        word.withUTF8Bytes { bytes in
            let bare = UnsafeBufferPointer(rebasing: bytes.dropLast(possessiveLength(bytes)))
            return (String(decoding: bare, as: UTF8.self), FoldedText.of(bare, yoAsYe: false))
        }
    }

    /// Bytes of the ending of a possessive: `'s`, or the apostrophe alone.
    private func possessiveLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        let base = word.last == 0x73 ? word.dropLast() : word[...]
        let apostrophe = base.last == 0x27 ? 1 : base.suffix(3).elementsEqual("’".utf8) ? 3 : 0
        return apostrophe == 0 ? 0 : apostrophe + word.count - base.count
    }

    /// Whether the lexicon has the word as a translation of that class.
    package func hasPart(_ word: String, _ pos: PartOfSpeech) -> Bool {
        guard let number = tables.number(of: word.utf8) else { return false }
        return tables.parts[number.index] >> UInt32(pos.rawValue) & 1 == 1
    }

    /// Whether a word, in small letters and uninflected, is a verb first of all:
    /// `wash`, but not `attack`.
    package func isPrimarilyVerb(_ word: String) -> Bool {
        isMainly(.verb, word) && !isMainly(.noun, word) && !isMainly(.adjective, word)
    }

    /// The same of adjectives: `public`, but not `military`.
    package func isPrimarilyAdjective(_ word: String) -> Bool {
        isMainly(.adjective, word) && !isMainly(.noun, word)
    }

    private func isMainly(_ pos: PartOfSpeech, _ word: String) -> Bool {
        guard let number = tables.number(of: word.utf8) else { return false }
        return tables.mainParts[number.index] >> UInt32(pos.rawValue) & 1 == 1
    }

    /// The class the word has most likely where it stands uninflected; with a
    /// capital it is rather the place than what is of the place: `Geneva`.
    func mainPart(_ word: String, capital: Bool) -> PartOfSpeech {
        guard let number = tables.number(of: word.utf8) else { return .noun }
        let parts = tables.parts[number.index]
        let order: [PartOfSpeech] =
            capital
            ? [.noun, .properNoun, .adjective, .verb, .adverb]
            : [.noun, .adjective, .verb, .adverb, .properNoun]
        for pos in order where parts >> UInt32(pos.rawValue) & 1 == 1 {
            return pos
        }
        return word.hasSuffix("ly") ? .adverb : .noun
    }

    /// How usual what a word means is in Russian: 1 the most frequent, 9 not in
    /// the lexicon.
    @usableFromInline package func frequencyBand(of lemma: String) -> Int {
        tables.number(of: lemma.utf8).map { Int(tables.bands[$0.index]) } ?? 9
    }

    /// How usual a word is in English, by bands of the same size.
    package func ownFrequencyBand(of lemma: String) -> Int {
        guard let number = tables.number(of: lemma.utf8) else { return 9 }
        let half = tables.halfZipfs[number.index], band = Int(tables.bands[number.index])
        return half == 0 || band == 9 ? band : EnglishFrequencies.band(half)
    }

    /// How usual a lemma is on the Zipf scale, the decimal logarithm of how often
    /// it stands in a thousand million words: 7.5 of `the`, 1 of the rarest; nil
    /// where the lexicon does not say.
    package func zipf(of lemma: String) -> Double? {
        guard let number = tables.number(of: lemma.utf8) else { return nil }
        let half = tables.halfZipfs[number.index]
        return half == 0 ? nil : Double(half) / 2
    }

    /// The number of a lemma in the lexicon's English vocabulary; nil for none.
    package func number(of lemma: String) -> EnglishWord.ID? { tables.number(of: lemma.utf8) }
}
