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

    init(russian text: String, _ bank: FeatureBank) {
        let tagged = Tagger(analyzer: bank.analyzer).words(of: text)
        var first = true
        for word in tagged {
            var lemma = word.text
            if word.reading.lexeme >= 0 { lemma = bank.analyzer.lemma(of: word.reading.lexeme) }
            lemma = TermKey.folded(lemma)
            words.append(
                Word(
                    text: word.text, lemma: lemma, hash: ByteHash.of(lemma.utf8),
                    pos: word.reading.tag.pos, tag: word.reading.tag, token: word.token,
                    band: word.reading.lexeme >= 0 ? bank.analyzer.band(of: word.reading.lexeme) : 9,
                    feature: bank.number(of: word.text, .russian), isFirst: first))
            first = Self.endsSentence(word.text, first)
        }
    }

    init(english text: String, _ bank: FeatureBank) {
        var first = true
        text.withUTF8Bytes { bytes in
            for token in Tokenizer.tokens(of: bytes) {
                let word = String(decoding: bytes[token.range], as: UTF8.self)
                var lemma = word.lowercased(), pos = PartOfSpeech.other, band = 9
                switch token.kind {
                case .latin, .mixed:
                    let reading = bank.english.readings(of: word)[0]
                    lemma = reading.lemma.lowercased()
                    pos = reading.pos
                    band = bank.english.band(of: lemma)
                case .number: pos = .numeral
                case .punctuation: pos = .punctuation
                case .symbol: pos = .symbol
                default: break
                }
                words.append(
                    Word(
                        text: word, lemma: lemma, hash: ByteHash.of(lemma.utf8), pos: pos,
                        tag: Tag(pos), token: token, band: band,
                        feature: bank.number(of: word, .english), isFirst: first))
                first = Self.endsSentence(word, first)
            }
        }
    }

    private static func endsSentence(_ text: String, _ wasFirst: Bool) -> Bool {
        switch text {
        case ".", "!", "?", "…", "...", ":": true
        case "«", "“", "\"", "„", "—", "–", "(", "-", "•": wasFirst || text != "-" && text != "("
        default: false
        }
    }
}

/// Keys that terms are compared by: the lemmas of their words.
enum TermKey {
    /// Small letters, `ё` as `е`, plain apostrophes.
    static func folded(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            switch value {
            case 0x451: out.append("е")
            case 0x2019: out.append("'")
            case 0x2010, 0x2011: out.append("-")
            default: out.append(Unicode.Scalar(value)!)
            }
        }
        return String(out)
    }

    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    static func next(_ key: UInt64, _ word: UInt64) -> UInt64 {
        (key ^ word) &* 0xBF58_476D_1CE4_E5B9 ^ (key >> 31)
    }

    static func of(_ words: ArraySlice<TermText.Word>) -> UInt64 {
        words.reduce(seed) { next($0, $1.hash) }
    }
}
