import SverkaAlignment
import SverkaMorphology
import SverkaText

/// A text prepared for finding terms: its words with lemma and class.
struct TermText {
    struct Word {
        var text: String
        /// In small letters, `ё` as `е`.
        var lemma: String
        /// Hash of the lemma.
        var hash: UInt64
        var pos: PartOfSpeech
        /// Russian words only.
        var tag: Tag
        var token: Token
        /// 1 for the most frequent words of the language to 9 for unknown ones.
        var band: Int
        /// Number of its feature in the bank.
        var feature: Int32
        /// Begins a sentence, so that its capital says nothing.
        var isFirst: Bool
    }

    var words: [Word] = []

    /// - Parameter features: whether words get their features, which pairing
    ///   needs and look-up does not.
    init(russian text: String, _ bank: FeatureBank, features: Bool = false) {
        let tagged = Tagger(analyzer: bank.analyzer).words(of: text)
        var first = true
        words.reserveCapacity(tagged.count)
        for word in tagged {
            let entry: FeatureBank.WordEntry
            if word.reading.lexeme >= 0 {
                entry = bank.russianEntry(word.reading.lexeme)
            } else {
                let lemma = TermKey.folded(word.text)
                entry = FeatureBank.WordEntry(
                    lemma: lemma, hash: ByteHash.of(lemma.utf8), pos: word.reading.tag.pos, band: 9)
            }
            words.append(
                Word(
                    text: word.text, lemma: entry.lemma, hash: entry.hash,
                    pos: word.reading.tag.pos, tag: word.reading.tag, token: word.token,
                    band: entry.band,
                    feature: features ? bank.number(of: word.text, .russian) : -1, isFirst: first))
            first = word.token.kind == .punctuation && Self.endsSentence(word.text, first)
        }
    }

    init(english text: String, _ bank: FeatureBank, features: Bool = false) {
        var first = true
        text.withUTF8Bytes { bytes in
            for token in Tokenizer.tokens(of: bytes) {
                let word = String(decoding: bytes[token.range], as: UTF8.self)
                var entry: FeatureBank.WordEntry
                if token.kind == .latin || token.kind == .mixed {
                    entry = bank.englishEntry(UnsafeBufferPointer(rebasing: bytes[token.range]))
                } else {
                    let pos: PartOfSpeech =
                        switch token.kind {
                        case .number: .numeral
                        case .punctuation: .punctuation
                        case .symbol: .symbol
                        default: .other
                        }
                    let lemma = TermKey.folded(word)
                    entry = FeatureBank.WordEntry(
                        lemma: lemma, hash: ByteHash.of(lemma.utf8), pos: pos, band: 9)
                }
                words.append(
                    Word(
                        text: word, lemma: entry.lemma, hash: entry.hash, pos: entry.pos,
                        tag: Tag(entry.pos), token: token, band: entry.band,
                        feature: features ? bank.number(of: word, .english) : -1, isFirst: first))
                first = token.kind == .punctuation && Self.endsSentence(word, first)
            }
        }
    }

    private static func endsSentence(_ text: String, _ wasFirst: Bool) -> Bool {
        switch text {
        case ".", "!", "?", "…", "...", ":": true
        case "«", "“", "\"", "„", "—", "–", "•": true
        case "(", "-": wasFirst
        default: false
        }
    }
}

/// Keys that terms are compared by: the lemmas of their words.
enum TermKey {
    static func folded(_ text: String) -> String { FeatureBank.folded(text) }

    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    static func next(_ key: UInt64, _ word: UInt64) -> UInt64 {
        (key ^ word) &* 0xBF58_476D_1CE4_E5B9 ^ (key >> 31)
    }

    static func of(_ words: ArraySlice<TermText.Word>) -> UInt64 {
        words.reduce(seed) { next($0, $1.hash) }
    }
}
