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

    /// `Передача «Что? Где? Когда?» вышла`: marks inside a title, which stands
    /// behind a word and is short.
    @Sendable static func insideTitle(_ c: SentenceCandidate) -> Verdict? {
        c.last == c.lastMark && c.openTitleInside ? .goesOn : nil
    }

    /// `Yahoo! Finance`: a name that has its mark.
    @Sendable static func nameWithMark(_ c: SentenceCandidate) -> Verdict? {
        guard c.scalar(c.tokens[c.mark]) == 0x21, c.mark == c.last, let left = c.leftWord,
            left.shape == .capitalised, let right = c.rightToken, right.isWord,
            c.abbreviations.withMark.contains(c.text(left).lowercased()),
            !c.opensSentence(right)
        else { return nil }
        return .goesOn
    }

    /// `"Who is there?" Anna asked`: the speaker behind what was said.
    @Sendable static func speakerFollows(_ c: SentenceCandidate) -> Verdict? {
        guard c.last > c.lastMark, !c.isPoint else { return nil }
        for position in c.last + 1..<min(c.last + 5, c.tokens.count) {
            let word = c.tokens[position]
            guard word.isWord else { return nil }
            if position > c.last + 1, c.abbreviations.said.contains(c.text(word)) {
                // `He` would be small there, `I` is not.
                let before = c.tokens[c.last + 1..<position]
                return before.contains { c.opensSentence($0) && c.text($0) != "I" }
                    ? nil : .goesOn
            }
        }
        return nil
    }
}
