import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// A text prepared for finding terms: its words with lemma and class.
struct TermText {
    struct Word {
        /// Hash of the lemma in small letters, `ё` as `е`.
        var hash: UInt64
        /// Russian words only.
        var tag: Tag
        var pos: PartOfSpeech
        /// 1 for the most frequent words of the language to 9 for unknown ones.
        var frequencyBand: UInt8
        var isPlural: Bool
        var isPossessive: Bool
        /// An English noun that is an adjective first of all: `public`.
        var isPrimarilyAdjective: Bool
        /// An acronym, whatever ending it has: `NGO`, `NGO's`, `NGOs`.
        var isUpper: Bool
        /// Begins a sentence, so that its capital says nothing.
        var isFirst: Bool
        var token: Token
        /// Number of its feature in the bank.
        var feature: Int32 = -1

        /// A verb that is no participle, or is a short one: `задержали`,
        /// `задержано`.
        var isVerb: Bool { pos == .verb && (!tag.verbForm.isParticiple || tag.short) }

        /// A word of the lexicon that is no name.
        var isCommon: Bool {
            frequencyBand < 9 && pos != .properNoun && token.shape == .capitalised
        }

        /// Length in bytes.
        var length: Int { Int(token.end - token.start) }
    }

    let text: String
    var words: [Word] = []
    /// Whether it is an English heading whose words have capitals, so that they
    /// say nothing: `Defying Putin, Lukashenko Does Not Want to Attack`.
    private var isTitled = false

    /// - Parameter features: whether words get their features, which pairing
    ///   needs and look-up does not.
    init(_ text: String, _ side: Side, _ bank: WordFeatureCache, features: Bool = false) {
        self.init(text, AnalyzedText(text, side, bank.analyzer), side, bank, features: features)
    }

    /// The same where tokens and readings are known already.
    init(
        _ text: String, _ unit: AnalyzedText, _ side: Side, _ bank: WordFeatureCache,
        features: Bool = false
    ) {
        self.text = text
        text.withUTF8Bytes { bytes in
            let tokens = unit.tokens, readings = unit.readings
            words.reserveCapacity(tokens.count)
            var first = true
            for (index, token) in tokens.enumerated() {
                let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                var tag: Tag
                let entry: WordFeatureCache.WordEntry
                switch side {
                case .russian:
                    tag = readings[index].tag
                    entry =
                        readings[index].lexeme.exists
                        ? bank.russianEntry(readings[index].lexeme) : Self.entry(word, tag.pos)
                case .english:
                    entry =
                        token.kind == .latin || token.kind == .mixed
                        ? bank.englishEntry(word) : Self.entry(word, Self.pos(token.kind))
                    tag = Tag(Self.pos(entry.pos, word, after: words.last))
                }
                words.append(
                    Word(
                        hash: entry.hash, tag: tag, pos: tag.pos,
                        frequencyBand: entry.frequencyBand,
                        isPlural: side == .russian ? tag.number == .plural : entry.isPlural,
                        isPossessive: entry.isPossessive,
                        isPrimarilyAdjective: entry.isPrimarilyAdjective,
                        isUpper: Self.isUpper(token, word),
                        isFirst: first, token: token))
                if features {
                    words[index].feature = bank.number(of: word, token, side)
                }
                first = token.kind == .punctuation && Self.endsSentence(word, first)
            }
            isTitled = side == .english && Self.isTitled(words)
            if isTitled { for index in words.indices { words[index].isFirst = true } }
        }
    }

    /// Whether a text without a full stop has capitals on most of its longer
    /// words, and on one that is no part of a name.
    private static func isTitled(_ words: [Word]) -> Bool {
        guard let last = words.last, last.pos != .punctuation || last.length > 1 else {
            return false
        }
        var long = 0, capitals = 0
        var isEvident = false
        for word in words where word.pos != .punctuation && word.pos != .numeral {
            let isCapital = word.token.shape == .capitalised
            if word.length >= longWord {
                long += 1
                capitals += isCapital ? 1 : 0
            }
            if isCapital, !word.isFirst, sentenceParts.contains(word.pos) {
                isEvident = true
            }
        }
        return isEvident && long >= 4 && capitals * 3 >= long * 2
    }

    /// What stands in sentences, and not in names.
    private static let sentenceParts: Set<PartOfSpeech> = [
        .verb, .adverb, .auxiliary, .particle, .pronoun, .subordinator,
    ]

    /// Letters of a word that has a capital in every style of headings.
    private static let longWord = 4

    /// `a creeping annexation`: a participle behind an article is what an
    /// adjective is.
    private static func pos(
        _ pos: PartOfSpeech, _ word: UnsafeBufferPointer<UInt8>, after before: Word?
    ) -> PartOfSpeech {
        guard pos == .verb, before?.pos == .determiner,
            word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ed".utf8)
        else { return pos }
        return .adjective
    }

    private static func isUpper(_ token: Token, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if token.shape == .upper { return true }
        guard token.shape == .mixed, word.last == 0x73 else { return false }
        return word.count { (0x61...0x7A).contains($0) } == 1
    }

    /// The entry of a number, a mark, or a word of another script.
    private static func entry(
        _ word: UnsafeBufferPointer<UInt8>, _ pos: PartOfSpeech
    ) -> WordFeatureCache.WordEntry {
        if pos == .punctuation || pos == .numeral {
            return WordFeatureCache.WordEntry(hash: ByteHash.of(word), pos: pos, frequencyBand: 9)
        }
        let text = TermKey.folded(String(decoding: word, as: UTF8.self))
        return WordFeatureCache.WordEntry(hash: ByteHash.of(text.utf8), pos: pos, frequencyBand: 9)
    }

    private static func pos(_ kind: Token.Kind) -> PartOfSpeech {
        switch kind {
        case .number: .numeral
        case .punctuation: .punctuation
        case .symbol: .symbol
        default: .other
        }
    }

    private static func endsSentence(_ word: UnsafeBufferPointer<UInt8>, _ wasFirst: Bool) -> Bool {
        let mark = ByteHash.of(word)
        return beforeSentence.contains(mark) || wasFirst && beforeFirst.contains(mark)
    }

    /// Marks behind which a sentence may begin, and those that keep the
    /// beginning where they stand.
    private static let beforeSentence = Set(
        [".", "!", "?", "…", "...", ":", "«", "“", "\"", "„", "—", "–", "•"].map {
            ByteHash.of($0.utf8)
        })
    private static let beforeFirst = Set(["(", "-"].map { ByteHash.of($0.utf8) })

    /// The words for looking terms up.
    var termWords: [TermWord] { words.map(TermWord.init) }

    /// A stretch of the words as it stands, with one space where there was any.
    func surface(_ range: Range<Int>) -> String {
        var out = ""
        var end: Int32 = -1
        for word in words[range] {
            if !out.isEmpty, word.token.start > end { out += " " }
            let written = text.slice(word.token.range)
            out += isTitled && word.isCommon ? written.lowercased() : String(written)
            end = word.token.end
        }
        return out
    }

    /// Hash of the same.
    func surfaceHash(_ range: Range<Int>) -> UInt64 {
        if isTitled { return ByteHash.of(surface(range).utf8) }
        return text.withUTF8Bytes { bytes in
            var hash = ByteHash.seed
            var end = words[range.lowerBound].token.start
            for word in words[range] {
                if word.token.start > end { hash = ByteHash.next(hash, 0x20) }
                for byte in bytes[word.token.range] { hash = ByteHash.next(hash, byte) }
                end = word.token.end
            }
            return hash
        }
    }
}

/// A word as the look-up of terms needs it.
struct TermWord: Sendable {
    /// Hash of the lemma.
    var hash: UInt64
    /// Place in the text, in bytes.
    var start: Int32
    var length: UInt16
    var isPunctuation: Bool
    var isUpper: Bool
    /// Written with a capital that does not come of a sentence's beginning.
    var isNamed: Bool
    /// A predicate, hence no form of a noun or an adjective.
    var isVerb: Bool

    init(_ word: TermText.Word) {
        hash = word.hash
        start = word.token.start
        length = UInt16(clamping: word.length)
        isPunctuation = word.pos == .punctuation
        isUpper = word.isUpper
        isNamed = !word.isFirst && word.token.shape != .lower
        isVerb = word.isVerb
    }

    var end: Int { Int(start) + Int(length) }
}

/// Keys that terms are compared by: the lemmas of their words.
enum TermKey {
    static func folded(_ text: String) -> String { WordFeatureCache.folded(text) }

    /// The lemma hash of a word that stands as it is: `of`.
    static func word(_ lemma: String) -> UInt64 { ByteHash.of(folded(lemma).utf8) }

    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    static func next(_ key: UInt64, _ word: UInt64) -> UInt64 {
        (key ^ word) &* 0xBF58_476D_1CE4_E5B9 ^ (key >> 31)
    }

    static func of(_ words: ArraySlice<TermText.Word>) -> UInt64 {
        words.reduce(seed) { next($0, $1.hash) }
    }
}
