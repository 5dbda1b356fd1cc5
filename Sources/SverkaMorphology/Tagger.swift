import SverkaText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
    }

    private let analyzer: Analyzer

    public init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// The words, numbers and marks of a text with their readings.
    public func words(of text: String) -> [Word] {
        text.withUTF8Bytes { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            return choose(
                tokens,
                tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) })
        }
    }

    /// The same for words that are given one by one.
    public func words(_ texts: [String]) -> [Word] {
        choose(
            texts.map { text in
                Tokenizer.tokens(of: text).first
                    ?? Token(start: 0, end: Int32(text.utf8.count), kind: .symbol, shape: .lower)
            }, texts)
    }

    private func candidates(_ token: Token, _ text: String) -> [Reading] {
        switch token.kind {
        case .cyrillic: return Array(analyzer.readings(of: text).prefix(8))
        case .number:
            return [Reading(lexeme: -1, tag: Tag(.numeral), weight: 1, source: .foreign)]
        case .punctuation:
            return [Reading(lexeme: -1, tag: Tag(.punctuation), weight: 1, source: .foreign)]
        case .symbol:
            return [Reading(lexeme: -1, tag: Tag(.symbol), weight: 1, source: .foreign)]
        default: return analyzer.readings(of: text)
        }
    }

    private func choose(_ tokens: [Token], _ texts: [String]) -> [Word] {
        guard !tokens.isEmpty else { return [] }
        let readings = zip(tokens, texts).map { candidates($0, $1) }
        // best[k][r]: score of the best choice for words 0...k with reading r.
        var best: [[Float]] = []
        var back: [[Int]] = []
        for index in readings.indices {
            var row: [Float] = [], from: [Int] = []
            // What a preposition to the left asks for.
            let isBehindPreposition =
                index > 0
                && readings[index - 1].contains { $0.tag.pos == .adposition }
            let cases = isBehindPreposition ? Self.governed[texts[index - 1].lowercased()] : nil
            for reading in readings[index] {
                let own = logf(max(reading.weight, 0.01))
                guard index > 0 else {
                    row.append(own)
                    from.append(-1)
                    continue
                }
                var top: Float = -.infinity, argument = 0
                for (previous, other) in readings[index - 1].enumerated() {
                    let score =
                        best[index - 1][previous]
                        + Self.affinity(
                            other, reading, cases)
                    if score > top { (top, argument) = (score, previous) }
                }
                row.append(top + own)
                from.append(argument)
            }
            best.append(row)
            back.append(from)
        }
        var choice = best[best.count - 1].indices.max {
            best[best.count - 1][$0] < best[best.count - 1][$1]
        }!
        var out: [Word] = []
        for index in readings.indices.reversed() {
            out.append(
                Word(token: tokens[index], text: texts[index], reading: readings[index][choice]))
            if index > 0 { choice = back[index][choice] }
        }
        return out.reversed()
    }

    /// How well two neighbours go together.
    private static func affinity(_ a: Reading, _ b: Reading, _ cases: [Case]?) -> Float {
        let first = a.tag, second = b.tag
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
    private static let governed: [String: [Case]] = [
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
