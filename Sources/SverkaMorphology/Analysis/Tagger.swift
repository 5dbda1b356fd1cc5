import SverkaSupport
import SverkaText

/// Chooses among the readings of the words of a Russian sentence by what stands
/// beside them: agreement, government of prepositions, genitives behind nouns.
///
/// The best way through the readings is found by Viterbi's algorithm; a word
/// has at most eight of them, so the cost is linear in the words.
public struct Tagger {
    /// A word of the sentence with the reading chosen.
    public struct Word {
        public var token: Token
        public var text: String
        public var reading: Reading

        public init(token: Token, text: String, reading: Reading) {
            (self.token, self.text, self.reading) = (token, text, reading)
        }
    }

    private let analyzer: Analyzer

    public init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// The words, numbers and marks of a text with their readings.
    public func words(of text: String) -> [Word] {
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
    public func words(_ texts: [String]) -> [Word] {
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
        // Candidates of all words one behind the other, and for each the score
        // of the best way to it and the candidate before it on that way.
        var candidates: [Reading] = []
        candidates.reserveCapacity(tokens.count * 4)
        var starts: [Int] = []
        starts.reserveCapacity(tokens.count + 1)
        var best: [Float] = [], back: [Int32] = []
        best.reserveCapacity(tokens.count * 4)
        back.reserveCapacity(tokens.count * 4)
        for (index, token) in tokens.enumerated() {
            let start = candidates.count
            starts.append(start)
            append(token, bytes, to: &candidates)
            if Self.isBesideCapital(tokens, index) {
                // `Пола Манафорта`: two capitals make a name.
                for candidate in start..<candidates.count
                where candidates[candidate].tag.pos == .properNoun {
                    candidates[candidate].weight *= 3
                }
            }
            guard index > 0 else {
                for candidate in candidates[start...] {
                    best.append(logf(max(candidate.weight, 0.01)))
                    back.append(-1)
                }
                continue
            }
            let previous = starts[index - 1]..<start
            // What a preposition to the left asks for.
            let isBehindPreposition = previous.contains {
                candidates[$0].tag.pos == .adposition
            }
            let cases =
                isBehindPreposition
                ? Self.governed[
                    String(decoding: bytes[tokens[index - 1].range], as: UTF8.self).lowercased()]
                : nil
            for candidate in start..<candidates.count {
                var top: Float = -.infinity, argument = previous.lowerBound
                for other in previous {
                    let score =
                        best[other]
                        + Self.affinity(candidates[other].tag, candidates[candidate].tag, cases)
                    if score > top { (top, argument) = (score, other) }
                }
                best.append(top + logf(max(candidates[candidate].weight, 0.01)))
                back.append(Int32(argument))
            }
        }
        var choice = Int32(starts[tokens.count - 1])
        for candidate in starts[tokens.count - 1]..<candidates.count
        where best[candidate] >= best[Int(choice)] { choice = Int32(candidate) }
        var out = [Reading](repeating: candidates[0], count: tokens.count)
        for index in tokens.indices.reversed() {
            out[index] = candidates[Int(choice)]
            choice = back[Int(choice)]
        }
        return out
    }

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
        candidates.append(Reading(lexeme: -1, tag: Tag(pos), weight: 1, source: .foreign))
    }

    /// How well two neighbours go together.
    private static func affinity(_ first: Tag, _ second: Tag, _ cases: [Case]?) -> Float {
        let attributive =
            (first.pos == .adjective || first.pos == .determiner
                || first.verbForm.isParticiple || first.pos == .numeral) && !first.short
        if first.pos == .adposition {
            guard let cases else { return 0 }
            if second.grammaticalCase == .none {
                return [.verb, .adverb].contains(second.pos) && !second.verbForm.isParticiple
                    ? -1.5 : 0
            }
            return cases.contains(second.grammaticalCase) ? 1.8 : -2.5
        }
        if first.pos == .determiner, first.grammaticalCase == .none {
            // `его друзья`, `этом городе`; by itself rather the pronoun.
            if second.pos.isNominal || second.pos == .adjective || second.verbForm.isParticiple {
                return second.short ? -1 : 1.5
            }
            return second.pos == .determiner || second.pos == .numeral ? 0.5 : -1
        }
        if attributive, first.grammaticalCase != .none {
            if second.pos.isNominal || second.pos == .adjective || second.verbForm.isParticiple,
                second.grammaticalCase != .none
            {
                return first.agrees(with: second) ? 2 : -1.2
            }
            return second.pos == .verb ? -0.3 : 0
        }
        if first.pos.isNominal {
            if second.pos.isNominal {
                // Two names agree; a noun behind a noun is a genitive.
                if first.pos == .properNoun, second.pos == .properNoun {
                    if first.grammaticalCase == .none || second.grammaticalCase == .none {
                        return 1.2
                    }
                    let same =
                        first.grammaticalCase == second.grammaticalCase
                        && first.number == second.number
                    return same ? (first.gender == second.gender ? 1.5 : 0.5) : -0.8
                }
                if second.grammaticalCase == .genitive { return 0.9 }
                if second.pos == .properNoun, first.grammaticalCase == second.grammaticalCase {
                    return 0.6
                }
                return -0.3
            }
            if second.pos == .adjective || second.verbForm.isParticiple,
                second.grammaticalCase == .genitive
            {
                return 0.5
            }
            if second.pos == .verb, first.grammaticalCase == .nominative,
                [.present, .past].contains(second.verbForm)
            {
                return first.number == second.number ? 0.7 : -0.2
            }
        }
        if first.pos == .punctuation || first.pos == .symbol { return 0 }
        if first.pos == .adverb, second.pos == .verb || second.pos == .adjective { return 0.3 }
        return 0
    }

    /// The cases a preposition governs.
    static let governed: [String: [Case]] = [
        "в": [.accusative, .locative, .secondLocative],
        "во": [.accusative, .locative, .secondLocative],
        "на": [.accusative, .locative, .secondLocative], "о": [.locative, .accusative],
        "об": [.locative, .accusative], "обо": [.locative], "при": [.locative],
        "по": [.dative, .locative, .accusative], "к": [.dative], "ко": [.dative],
        "с": [.instrumental, .genitive], "со": [.instrumental, .genitive],
        "от": [.genitive], "до": [.genitive], "из": [.genitive], "у": [.genitive],
        "для": [.genitive], "без": [.genitive], "из-за": [.genitive], "после": [.genitive],
        "против": [.genitive], "около": [.genitive], "вокруг": [.genitive], "среди": [.genitive],
        "между": [.instrumental, .genitive], "над": [.instrumental], "перед": [.instrumental],
        "под": [.instrumental, .accusative], "за": [.instrumental, .accusative],
        "через": [.accusative], "про": [.accusative], "сквозь": [.accusative],
        "ради": [.genitive], "кроме": [.genitive], "вместо": [.genitive], "согласно": [.dative],
        "благодаря": [.dative], "вопреки": [.dative], "из-под": [.genitive], "вдоль": [.genitive],
        "внутри": [.genitive], "возле": [.genitive], "вне": [.genitive], "помимо": [.genitive],
        "насчёт": [.genitive], "относительно": [.genitive], "накануне": [.genitive],
    ]
}

extension Analyzer {
    /// The lemma of a word; of numbers, marks and other scripts, which have no
    /// lexeme, what stands there.
    package func lemma(of word: Tagger.Word) -> String {
        word.reading.lexeme < 0 ? word.text : lemma(of: word.reading.lexeme)
    }
}
