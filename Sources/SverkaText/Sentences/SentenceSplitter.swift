import SverkaSupport

/// Cuts a paragraph of Russian or English into sentences.
///
/// Every mark that can end a sentence is a candidate; an ordered list of small
/// rules looks at what stands left and right of it, and the first that decides
/// has its way. Where all abstain, the sentence ends.
@usableFromInline package struct SentenceSplitter: Sendable {
    private let abbreviations: Abbreviations

    @usableFromInline package init() { abbreviations = .shared }

    /// The byte ranges of the sentences, in order, white space between them
    /// left out. Linear in the length of the text.
    @usableFromInline package func sentences(in text: String) -> [Range<Int>] {
        text.withUTF8Bytes { bytes in
            sentences(in: bytes, tokens: Tokenizer.tokens(of: bytes))
        }
    }

    package func sentences(
        in bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]
    ) -> [Range<Int>] {
        guard let first = tokens.first else { return [] }
        var ranges: [Range<Int>] = []
        var start = Int(first.start)
        var sentenceFirst = 0
        var index = 0
        while index < tokens.count {
            guard isTerminal(bytes, tokens[index]) else {
                index += 1
                continue
            }
            let candidate = candidate(bytes, tokens, mark: index, from: sentenceFirst)
            index = candidate.last + 1
            guard index < tokens.count else { break }
            if Self.verdict(candidate) == .ends {
                ranges.append(start..<Int(tokens[candidate.last].end))
                start = Int(tokens[index].start)
                sentenceFirst = index
            }
        }
        ranges.append(start..<Int(tokens[tokens.count - 1].end))
        return ranges
    }

    /// The marks that begin there, with what closes behind them.
    private func candidate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], mark: Int, from first: Int
    ) -> SentenceCandidate {
        var last = mark
        while last + 1 < tokens.count, touches(tokens, last), isTerminal(bytes, tokens[last + 1]) {
            last += 1
        }
        let lastMark = last
        while last + 1 < tokens.count, closes(bytes, tokens, last + 1) { last += 1 }
        return SentenceCandidate(
            bytes: bytes, tokens: tokens, mark: mark, lastMark: lastMark, last: last,
            sentenceFirst: first, abbreviations: abbreviations)
    }

    private static func verdict(_ candidate: SentenceCandidate) -> Verdict {
        for rule in rules {
            if let verdict = rule.decide(candidate) { return verdict }
        }
        return .ends
    }

    private func isTerminal(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch UTF8Scan.scalar(bytes, at: Int(token.start)).value {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: return true
        default: return false
        }
    }

    private func touches(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].end == tokens[index + 1].start
    }

    /// Whether the token closes a quotation or bracket behind the mark.
    private func closes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ index: Int
    ) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation, tokens[index - 1].end == token.start else {
            return false
        }
        switch UTF8Scan.scalar(bytes, at: Int(token.start)).value {
        case 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x203A: return true
        case 0x201C:  // closes „German“ and Russian „лапки“
            return true
        case 0x22, 0x27:
            // A straight quote closes if a space, a mark or the end follows.
            guard index + 1 < tokens.count else { return true }
            return tokens[index + 1].start > token.end
                || tokens[index + 1].kind == .punctuation
        default: return false
        }
    }
}
