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
}
