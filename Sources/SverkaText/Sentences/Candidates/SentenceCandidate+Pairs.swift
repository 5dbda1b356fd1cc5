/// Brackets and quotation marks around the mark.
extension SentenceCandidate {
    /// Whether a bracket that opened inside the sentence, and not as its
    /// first token, is still open and will be closed.
    var openBracketInside: Bool {
        var depth = 0
        var position = sentenceFirst + 1
        while position <= last {
            switch scalar(tokens[position]) {
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            default: break
            }
            position += 1
        }
        guard depth > 0 else { return false }
        let limit = min(tokens.count, last + 60)
        while position < limit {
            switch scalar(tokens[position]) {
            case 0x28, 0x5B: return false
            case 0x29, 0x5D: return true
            default: position += 1
            }
        }
        return false
    }

    /// The token that opens the quotation which closes behind the mark.
    var openingQuote: Int? {
        let closer = scalar(tokens[lastMark + 1])
        let openers: [UInt32] =
            switch closer {
            case 0xBB: [0xAB]
            case 0x201D: [0x201C, 0x201E]
            case 0x201C: [0x201E]
            case 0x22: [0x22]
            default: []
            }
        return (sentenceFirst..<mark).last { openers.contains(scalar(tokens[$0])) }
    }

    /// The most tokens of a title, as far as it is one.
    private static let longestTitle = 14

    /// Whether a quotation that stands behind a word, and not at the beginning
    /// or behind a colon, is still open and will be closed soon.
    var openTitleInside: Bool {
        guard let open = openQuoteInside, open > sentenceFirst, tokens[open - 1].isWord else {
            return false
        }
        let closers = Self.closers(scalar(tokens[open]))
        let end = min(tokens.count, open + Self.longestTitle)
        guard last + 1 < end else { return false }
        return tokens[last + 1..<end].contains { closers.contains(scalar($0)) }
    }

    /// The last quotation mark of the sentence that is not closed before the
    /// mark.
    private var openQuoteInside: Int? {
        var open: [Int] = []
        for position in sentenceFirst..<mark where tokens[position].kind == .punctuation {
            let scalar = scalar(tokens[position])
            if let first = open.last, Self.closers(self.scalar(tokens[first])).contains(scalar) {
                open.removeLast()
            } else if !Self.closers(scalar).isEmpty {
                open.append(position)
            }
        }
        return open.last
    }

    /// What closes a quotation that opens so; nothing for another mark.
    private static func closers(_ opener: UInt32) -> [UInt32] {
        switch opener {
        case 0xAB: [0xBB]
        case 0x201C: [0x201D]
        case 0x201E: [0x201C, 0x201D]
        case 0x22: [0x22]
        default: []
        }
    }
}
