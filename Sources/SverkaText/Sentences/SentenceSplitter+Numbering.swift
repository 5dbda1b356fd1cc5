/// Rules on numbers of items and headings.
extension SentenceSplitter {
    /// `1. Пункт`, `a) …`, `IV. Глава` at the beginning of the sentence.
    @Sendable static func listNumber(_ c: SentenceCandidate) -> Verdict? {
        guard c.scalar(c.tokens[c.mark]) == 0x2E, c.mark == c.lastMark,
            c.mark - c.sentenceFirst == 1, let left = c.leftToken
        else { return nil }
        if left.kind == .number, left.end - left.start <= 3 { return .goesOn }
        let text = c.text(left)
        return !text.isEmpty && text.allSatisfy { "IVX".contains($0) } ? .goesOn : nil
    }

    /// `Статья 14. Порядок уплаты`, `Chapter IV. The Flood`
    @Sendable static func headingNumber(_ c: SentenceCandidate) -> Verdict? {
        guard c.isPoint, c.mark - c.sentenceFirst == 2, let left = c.leftToken, c.isNumeric(left),
            let word = c.index(c.sentenceFirst),
            c.abbreviations.headings.contains(c.text(word).lowercased())
        else { return nil }
        return .goesOn
    }
}
