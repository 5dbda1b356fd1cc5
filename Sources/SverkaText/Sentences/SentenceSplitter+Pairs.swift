/// Rules on brackets and quotations.
extension SentenceSplitter {
    /// A bracket that opened inside the sentence keeps it together.
    @Sendable static func insideBrackets(_ c: SentenceCandidate) -> Verdict? {
        c.openBracketInside ? .goesOn : nil
    }

    /// `the "What now?" Party`, `газета «Правда!» вышла`: a question or shout
    /// that closes with its quotation ends the sentence only if the
    /// quotation began it or a colon led to it.
    @Sendable static func quotedMark(_ c: SentenceCandidate) -> Verdict? {
        guard c.last > c.lastMark, !c.isPoint, let open = c.openingQuote else { return nil }
        if open == c.sentenceFirst { return nil }
        guard let before = c.index(open - 1) else { return nil }
        if before.kind == .punctuation { return nil }
        return c.last - open <= 5 && c.rightToken?.shape == .capitalised
            && c.tokens[c.last].end - c.tokens[open].start < 30 ? .goesOn : nil
    }
}
