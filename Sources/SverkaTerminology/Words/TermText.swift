import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// A text prepared for finding terms: its words with lemma and class.
struct TermText {
    let text: String
    private(set) var words: [Word] = []
    /// Whether it is an English heading whose words have capitals, so that they
    /// say nothing: `Defying Putin, Lukashenko Does Not Want to Attack`.
    private(set) var isTitled = false

    /// - Parameter features: whether words get their features, which pairing
    ///   needs and look-up does not.
    init(_ text: String, _ side: Side, _ bank: WordFeatureCache, features: Bool = false) {
        self.init(AnalyzedText(text, side), bank, features: features)
    }

    /// The same where tokens, or readings too, are known already.
    init(_ analyzed: AnalyzedText, _ bank: WordFeatureCache, features: Bool = false) {
        var unit = analyzed
        unit.tag(bank.analyzer)
        let text = unit.text, side = unit.side
        self.text = text
        text.withUTF8Bytes { bytes in
            let tokens = unit.tokens, readings = unit.readings
            words.reserveCapacity(tokens.count)
            var isFirst = true
            for (index, token) in tokens.enumerated() {
                let spelling = UnsafeBufferPointer(rebasing: bytes[token.range])
                var word =
                    side == .russian
                    ? Self.russian(spelling, token, readings[index], bank)
                    : Self.english(spelling, token, behind: words.last, bank)
                word.isFirst = isFirst
                if features { word.feature = bank.feature(of: spelling, token, side) }
                words.append(word)
                isFirst = token.kind == .punctuation && SentenceMarks.end(spelling, isFirst)
            }
        }
        isTitled = side == .english && Self.isTitled(words)
        if isTitled { for index in words.indices { words[index].isFirst = true } }
    }

    /// The words for looking terms up.
    var termWords: [TermWord] { words.map(TermWord.init) }

    // MARK: Words

    @inline(__always)
    private static func russian(
        _ spelling: UnsafeBufferPointer<UInt8>, _ token: Token, _ reading: Reading,
        _ bank: WordFeatureCache
    ) -> Word {
        let tag = reading.tag
        let entry =
            reading.lexeme.exists
            ? bank.entries.russian(reading.lexeme) : entry(spelling, tag.pos)
        return Word(entry, tag, isPlural: tag.number == .plural, token, spelling)
    }

    @inline(__always)
    private static func english(
        _ spelling: UnsafeBufferPointer<UInt8>, _ token: Token, behind before: Word?,
        _ bank: WordFeatureCache
    ) -> Word {
        let entry =
            token.kind == .latin || token.kind == .mixed
            ? bank.entries.english(spelling) : entry(spelling, pos(token.kind))
        let isInfinitive =
            entry.mayBeVerb && token.shape == .lower && before?.lemma == CandidateWords.to
        let tag = Tag(isInfinitive ? .verb : pos(entry.pos, spelling, behind: before?.pos))
        return Word(entry, tag, isPlural: entry.isPlural, token, spelling)
    }

    /// `a creeping annexation`: a participle behind an article is what an
    /// adjective is.
    private static func pos(
        _ pos: PartOfSpeech, _ word: UnsafeBufferPointer<UInt8>, behind before: PartOfSpeech?
    ) -> PartOfSpeech {
        guard pos == .verb, before == .determiner,
            word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ed".utf8)
        else { return pos }
        return .adjective
    }

    private static func pos(_ kind: Token.Kind) -> PartOfSpeech {
        switch kind {
        case .number: .numeral
        case .punctuation: .punctuation
        case .symbol: .symbol
        default: .other
        }
    }

    /// The entry of a number, a mark, or a word of another script.
    private static func entry(
        _ word: UnsafeBufferPointer<UInt8>, _ pos: PartOfSpeech
    ) -> WordEntry {
        let hash =
            pos == .punctuation || pos == .numeral
            ? ByteHash.of(word) : LemmaKey(String(decoding: word, as: UTF8.self)).value
        return WordEntry(
            hash: hash, pos: pos, frequencyBand: FrequencyBands.unknown)
    }
}
