import SverkaSupport
import SverkaText

/// Chooses among the readings of the words of a Russian sentence by what stands
/// beside them: agreement, government of prepositions, genitives behind nouns.
///
/// The best way through the readings is found by Viterbi's algorithm; a word
/// has at most eight of them, so the cost is linear in the words.
@usableFromInline package struct Tagger {
    /// A word of the sentence with the reading chosen.
    @usableFromInline package struct Word {
        package var token: Token
        package var text: String
        package var reading: Reading

        @usableFromInline package init(token: Token, text: String, reading: Reading) {
            (self.token, self.text, self.reading) = (token, text, reading)
        }
    }

    private let analyzer: Analyzer

    @usableFromInline package init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// The words, numbers and marks of a text with their readings.
    package func words(of text: String) -> [Word] {
        text.withUTF8Bytes { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            return zip(tokens, readings(of: tokens, in: bytes)).map { token, reading in
                Word(
                    token: token, text: String(decoding: bytes[token.range], as: UTF8.self),
                    reading: reading)
            }
        }
    }

    /// The same for words that are given one by one.
    package func words(_ texts: [String]) -> [Word] {
        // Each word has its bytes to itself, and a token from its first.
        var bytes: [UInt8] = []
        let tokens = texts.map { text in
            let start = Int32(bytes.count)
            bytes.append(contentsOf: text.utf8)
            var token =
                Tokenizer.tokens(of: text).first
                ?? Token(start: 0, end: 0, kind: .symbol, shape: .lower)
            (token.start, token.end) = (start, Int32(bytes.count))
            return token
        }
        let readings = bytes.withUnsafeBufferPointer { self.readings(of: tokens, in: $0) }
        return texts.indices.map {
            Word(token: tokens[$0], text: texts[$0], reading: readings[$0])
        }
    }

    /// The reading chosen for each token of a text.
    package func readings(
        of tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [Reading] {
        guard !tokens.isEmpty else { return [] }
        var lattice = ReadingLattice(words: tokens.count)
        for (index, token) in tokens.enumerated() {
            lattice.begin()
            append(token, bytes, to: &lattice.candidates)
            if Self.isBesideCapital(tokens, index) { lattice.preferNames() }
            if Self.isBefore(tokens, index, Self.particle, bytes), !Self.isAll(token, bytes) {
                lattice.preferDeterminers()
            }
            // What a preposition to the left asks for.
            let cases =
                lattice.isBehindPreposition
                ? PrepositionTable.cases(
                    of: String(decoding: bytes[tokens[index - 1].range], as: UTF8.self)
                        .lowercased())
                : nil
            if Self.isThan(tokens[index], bytes), isBehindComparative(tokens, index, bytes) {
                lattice.preferSubordinators()
            }
            if index == 0, tokens.count >= Self.leastSentence { lattice.preferNominatives() }
            lattice.link(cases)
        }
        return lattice.bestPath()
    }

    /// `чем`
    private static let than = Array("чем".utf8)
    /// Words before it that are no comparatives by form: `прежде`.
    private static let beforeThan = Set(WordList.items("before-than", .russian))

    private static func isThan(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        token.end - token.start == 6 && bytes[token.range].elementsEqual(than)
    }

    /// Whether a comparative stands a few words before: `быстрее, чем`.
    private func isBehindComparative(
        _ tokens: [Token], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        tokens[max(0, index - 6)..<index].contains { token in
            guard token.kind == .cyrillic else { return false }
            let word = UnsafeBufferPointer(rebasing: bytes[token.range])
            return analyzer.readings(of: word).contains { $0.tag.degree == .comparative }
                || Self.beforeThan.contains(String(decoding: word, as: UTF8.self).lowercased())
        }
    }

    /// `все`, `всё`, which are adverbs before `же`.
    private static func isAll(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[token.range].dropFirst(2).starts(with: "с".utf8)
    }

    /// Tokens that make a sentence rather than a phrase.
    private static let leastSentence = 6

    /// `же`
    private static let particle = Array("же".utf8)

    /// Whether a word follows.
    private static func isBefore(
        _ tokens: [Token], _ index: Int, _ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let range = tokens[index + 1].range
        return range.count == word.count && bytes[range].elementsEqual(word)
    }

    /// Whether a word and one beside it are Russian with a capital.
    private static func isBesideCapital(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[index].shape == .capitalised, tokens[index].kind == .cyrillic else {
            return false
        }
        return [index - 1, index + 1].contains {
            tokens.indices.contains($0) && tokens[$0].shape == .capitalised
                && tokens[$0].kind == .cyrillic
        }
    }

    private func append(
        _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, to candidates: inout [Reading]
    ) {
        let pos: PartOfSpeech
        switch token.kind {
        case .number: pos = .numeral
        case .punctuation: pos = .punctuation
        case .symbol: pos = .symbol
        default:
            let readings = analyzer.readings(
                of: UnsafeBufferPointer(rebasing: bytes[token.range]))
            for reading in readings.prefix(token.kind == .cyrillic ? 8 : readings.count) {
                candidates.append(reading)
            }
            return
        }
        candidates.append(Reading(lexeme: .none, tag: Tag(pos), weight: 1, source: .foreign))
    }
}

extension Analyzer {
    /// The lemma of a word; of numbers, marks and other scripts, which have no
    /// lexeme, what stands there.
    package func lemma(of word: Tagger.Word) -> String {
        word.reading.lexeme.exists ? lemma(of: word.reading.lexeme) : word.text
    }
}
