/// Tells in which code page bytes read the most like text, by how usual its
/// pairs of characters are.
struct CodePageGuess: Sendable {
    /// Two bytes of which one is no ASCII, with the one before them; the ends
    /// of the text are spaces.
    private struct Pair: Equatable {
        var before: UInt8, first: UInt8, second: UInt8
    }

    /// A pair that repeats itself, as in frames, stands there once.
    private let pairs: [Pair]

    /// So many pairs say enough.
    private static let mostPairs = 4096

    /// - Cost: linear, up to where enough has been seen.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var pairs: [Pair] = []
        var pair = Pair(before: 0x20, first: 0x20, second: 0x20)
        var last: UInt8 = 0x20, isBehindLatin = false
        func take(_ byte: UInt8, before next: UInt8) {
            pair.second = byte > 0x20 ? byte : isASCIILetter(next) ? Self.spaceThenLatin : 0x20
            if (pair.first | byte) & 0x80 != 0, pair != pairs.last { pairs.append(pair) }
            pair.before = pair.first
            pair.first = Self.marked(byte, behind: last, isBehindLatin: isBehindLatin)
            last = byte
            if byte >= 0x80 {
                isBehindLatin = false
            } else if isASCIILetter(byte) {
                isBehindLatin = true
            }
        }
        for index in bytes.indices {
            take(bytes[index], before: index + 1 < bytes.count ? bytes[index + 1] : 0x20)
            if pairs.count == Self.mostPairs { break }
        }
        take(0x20, before: 0x20)
        self.pairs = pairs
    }

    /// Bytes that spaces inside sentences are written as.
    private static let spaceInside: UInt8 = 0, spaceLatin: UInt8 = 1, spaceThenLatin: UInt8 = 2

    /// A byte, or one of those for a space.
    private static func marked(
        _ byte: UInt8, behind last: UInt8, isBehindLatin: Bool
    ) -> UInt8 {
        guard byte <= 0x20 else { return byte }
        guard byte == 0x20 else { return 0x20 }
        switch LetterSymbols.space(isBehindLatin: isBehindLatin, before: last) {
        case LetterSymbols.spaceInside: return spaceInside
        case LetterSymbols.spaceLatin: return spaceLatin
        default: return 0x20
        }
    }

    /// What a text may cost more in the encoding that it is said to be in than
    /// in the best: in all, or for each pair. By hand: a text in the wrong code
    /// page costs three times as much and more.
    private static let doubt: Int32 = 150, doubtPerPair: Int32 = 10

    /// The most likely of those that are told by themselves.
    var best: TextEncoding {
        let costs = Self.candidates.map { (encoding: $0.encoding, cost: cost(in: $0)) }
        return costs.min { $0.cost < $1.cost }?.encoding ?? .windows1252
    }

    /// Whether the bytes may be in an encoding that they are said to be in:
    /// they read about as well in it as in any other.
    func allows(_ encoding: TextEncoding) -> Bool {
        guard let said = Self.candidates.first(where: { $0.encoding == encoding }) else {
            return true
        }
        let least = Self.candidates.map { cost(in: $0) - $0.prior }.min() ?? 0
        let more = cost(in: said) - said.prior - least
        return more < Self.doubt || more < Int32(pairs.count) * Self.doubtPerPair
    }

    /// What all pairs cost in a code page.
    private func cost(in candidate: Candidate) -> Int32 {
        let costs = LetterPairs.standard.costs, caseCosts = LetterPairs.caseCosts
        let scriptCosts = LetterPairs.scriptCosts
        let width = LetterPairs.symbols
        var sum = candidate.prior, openQuotes: Int32 = 0
        for pair in pairs {
            let one = candidate.bytes[Int(pair.first)], two = candidate.bytes[Int(pair.second)]
            sum += costs[Int(one.symbol) * width + Int(two.symbol)]
            sum += caseCosts[Int(one.letterCase) * LetterPairs.cases + Int(two.letterCase)]
            sum += scriptCosts[one.script.rawValue * LetterPairs.scripts + two.script.rawValue]
            let before = candidate.bytes[Int(pair.before)]
            switch one.shape {
            case .other: break
            case .capital:
                if two.letterCase == 0, before.isSpaceInside { sum += LetterPairs.loneCapital }
                if two.letterCase == 1, before.shape == .capital {
                    sum += LetterPairs.smallInCapitals
                }
            case .quote:
                if two.isLetter, !before.isLetter { openQuotes += 1 }
                if !two.isLetter, before.isLetter { openQuotes -= 1 }
            case .dash:
                if two.letterCase == 1, !before.isLetter { sum += LetterPairs.dashBeforeSmall }
            }
        }
        return sum + abs(openQuotes) * LetterPairs.openQuote
    }

    /// A code page with what its bytes are.
    private struct Candidate: Sendable {
        let encoding: TextEncoding
        /// What it costs that a text is in it at all.
        let prior: Int32
        let bytes: [Meaning]

        /// What a byte is.
        struct Meaning: Sendable {
            var symbol: UInt8
            /// As of `LetterSymbols.Meaning`; 3 for a space inside a sentence.
            var letterCase: UInt8
            var script = LetterSymbols.Meaning.Script.none
            var shape: Shape = .other

            enum Shape: Sendable { case other, capital, quote, dash }

            var isLetter: Bool { letterCase == 1 || letterCase == 2 }
            var isSpaceInside: Bool { letterCase == 3 }
        }

        init(_ page: CodePage, prior: Int32) {
            (encoding, self.prior) = (page.encoding, prior)
            var bytes = (Array(0..<128) + page.scalars).map { value in
                let meaning = LetterSymbols.meaning(of: Unicode.Scalar(value) ?? "\u{FFFD}")
                return Meaning(
                    symbol: UInt8(meaning.symbol), letterCase: UInt8(meaning.letterCase),
                    script: meaning.script,
                    shape: meaning.letterCase == 2
                        ? .capital
                        : LetterSymbols.quotes.contains(meaning.symbol)
                            ? .quote
                            : LetterSymbols.dashes.contains(meaning.symbol) ? .dash : .other)
            }
            bytes[0] = Meaning(symbol: UInt8(LetterSymbols.spaceInside), letterCase: 3)
            bytes[1] = Meaning(symbol: UInt8(LetterSymbols.spaceLatin), letterCase: 3)
            bytes[2] = Meaning(symbol: UInt8(LetterSymbols.spaceThenLatin), letterCase: 0)
            self.bytes = bytes
        }
    }

    /// In the order in which they are taken where they read equally well; what
    /// being in one costs, by hand.
    private static let candidates = [
        Candidate(.windows1252, prior: 0), Candidate(.windows1251, prior: 0),
        Candidate(.koi8r, prior: 10), Candidate(.cp866, prior: 10), Candidate(.koi8u, prior: 15),
        Candidate(.iso88595, prior: 25), Candidate(.macCyrillic, prior: 30),
    ]
}

private func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}
