/// Rules on points that belong to a word.
extension SentenceSplitter {
    /// `А. С. Пушкин`, `George W. Bush`, `Пушкин А. С.` before a name.
    @Sendable static func initial(_ c: SentenceCandidate) -> Verdict? {
        guard c.isPoint, let left = c.leftWord, left.shape == .single,
            c.leftTouchesMark
        else { return nil }
        if left.kind == .latin, c.text(left) == "I", !c.nextIsInitial { return nil }
        guard let right = c.rightToken, right.isWord else { return nil }
        if c.nextIsInitial { return .goesOn }
        // `группы А. Потом`: a letter behind a common word names a thing.
        if let before = c.tokenBefore(left), before.isWord, before.shape == .lower,
            c.abbreviations.namesThingByLetter.contains(c.text(before).lowercased())
        {
            return nil
        }
        // `Пушкин А. С. Потом`: initials may stand behind a surname and end.
        if c.initialsStandBehindSurname,
            c.opensSentence(right)
        {
            return nil
        }
        return .goesOn
    }

    @Sendable static func abbreviation(_ c: SentenceCandidate) -> Verdict? {
        guard c.isPoint, let left = c.leftWord, c.leftTouchesMark else { return nil }
        let dotted = c.dottedWord  // `т.д`, `U.S`, `a.m`
        guard let kind = c.abbreviations.kind(dotted) ?? c.abbreviations.kind(c.text(left))
        else { return nil }
        switch kind {
        case .beforeName: return .goesOn
        case .beforeNumber:
            return c.rightToken?.kind == .number || c.rightToken?.kind == .symbol ? .goesOn : nil
        case .afterNumber: return behindNumber(c, left)
        case .mayEnd: return mayEnd(c, dotted)
        }
    }

    /// `2020 г. Минск` may end; `в г. Минске` may not.
    private static func behindNumber(_ c: SentenceCandidate, _ left: Token) -> Verdict {
        guard c.numberStandsBefore(left) else { return .goesOn }
        if c.rightToken?.kind == .number { return .goesOn }
        guard let right = c.rightToken, right.isWord, c.abbreviations.dates.contains(c.text(left))
        else { return .ends }
        if c.opensSentence(right) { return .ends }
        // `В 1987 г. Кузьмин переехал`: a name may follow a year, and nothing is
        // said yet where the year stands first.
        if c.mark - c.sentenceFirst <= 3 { return .goesOn }
        return right.shape == .capitalised && CommonWords.shared.has(c.text(right))
            ? .ends : .goesOn
    }

    /// It ends only where a new sentence plainly begins.
    private static func mayEnd(_ c: SentenceCandidate, _ dotted: String) -> Verdict? {
        guard let right = c.rightToken else { return nil }
        if right.kind == .number || c.isNumberInBrackets(right) { return .goesOn }
        if c.abbreviations.closes(dotted), c.goesOnBehindTime(dotted) { return .goesOn }
        if right.isWord, right.shape == .capitalised || right.shape == .single,
            c.opensSentence(right)
        {
            return .ends
        }
        return c.abbreviations.closes(dotted) ? nil : .goesOn
    }
}
