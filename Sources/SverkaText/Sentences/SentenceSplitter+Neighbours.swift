/// Rules on what follows the mark.
extension SentenceSplitter {
    /// `Ukraine.During` is an end that lost its space; `v2.0`, `т.е.` are none.
    @Sendable static func noSpace(_ c: SentenceCandidate) -> Verdict? {
        guard !c.spaceFollows else { return nil }
        guard let left = c.leftWord, let right = c.rightToken, right.isWord,
            right.shape == .capitalised, left.shape != .upper, left.shape != .single,
            left.end - left.start > 2, c.lengthOf(right) > 1,
            c.abbreviations.kind(c.text(left)) == nil
        else { return .goesOn }
        return isDottedName(c, left, right) ? .goesOn : nil
    }

    /// `Сервис Яндекс.Такси`, `Lenta.Ru`, `«Коммерсантъ.Деньги»`: a name with a
    /// point inside, and no end that lost its space.
    private static func isDottedName(
        _ c: SentenceCandidate, _ left: Token, _ right: Token
    ) -> Bool {
        guard c.isPoint, left.shape == .capitalised || left.shape == .mixed else { return false }
        let names = c.abbreviations.dotted
        if names.endings.contains(c.text(right).lowercased())
            || names.brands.contains(c.text(left).lowercased())
        {
            return true
        }
        guard !c.opensSentence(right) else { return false }
        guard c.mark - 1 > c.sentenceFirst, let before = c.tokenBefore(left) else { return true }
        if before.isWord { return names.isNoun(c.text(before)) }
        return c.isOpener(before) && before.end == left.start
    }

    @Sendable static func punctuationFollows(_ c: SentenceCandidate) -> Verdict? {
        guard let right = c.rightToken, right.kind == .punctuation else { return nil }
        switch c.scalar(right) {
        case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0xBB, 0x2E: return .goesOn
        default: return nil
        }
    }

    /// `… лично. б) Копия …`
    @Sendable static func letteredItemFollows(_ c: SentenceCandidate) -> Verdict? {
        guard let right = c.rightToken, right.isWord, c.lengthOf(right) == 1,
            let close = c.index(c.last + 2), close.start == right.end, c.scalar(close) == 0x29
        else { return nil }
        return .ends
    }

    /// `Куда? спросил он`; a lower-case word goes on with the sentence, also
    /// behind an opening quote or bracket.
    @Sendable static func smallLetterFollows(_ c: SentenceCandidate) -> Verdict? {
        guard let word = c.rightWord(skippingOpeners: true) else { return nil }
        return c.beginsSmall(word) ? .goesOn : nil
    }

    /// `— Иди! — сказал он.` but `— Иди. — Он встал.`
    @Sendable static func speechDash(_ c: SentenceCandidate) -> Verdict? {
        guard let right = c.rightToken, c.isDash(right) else { return nil }
        guard let word = c.wordBehindDash else { return nil }
        return c.beginsSmall(word) ? .goesOn : .ends
    }
}
