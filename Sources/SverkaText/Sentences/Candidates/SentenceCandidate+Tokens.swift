import SverkaSupport

/// What single tokens are.
extension SentenceCandidate {
    /// Whether a word begins with a small letter and is to.
    func beginsSmall(_ token: Token) -> Bool {
        // `iPhone`, `eBay` may begin a sentence.
        guard token.isWord, token.shape != .mixed else { return false }
        let first = scalar(token)
        return ScalarClass(first).isLetter && !LetterCase.isUpper(first)
    }

    /// `12`, `1st`, `XX`.
    func isNumeric(_ token: Token) -> Bool {
        if token.kind == .number { return true }
        let text = text(token)
        return token.isWord
            && (text.first?.isNumber == true
                || text.allSatisfy { "IVXLCМХ".contains($0) })
    }

    /// Whether a number stands before the word, with no more than other units
    /// of measure between: `812 тыс. чел`, `25 м/сек`.
    func numberStandsBefore(_ token: Token) -> Bool {
        guard var position = (sentenceFirst...mark).last(where: { tokens[$0] == token }) else {
            return false
        }
        for _ in 0..<4 {
            position -= 1
            guard position >= sentenceFirst else { return false }
            let before = tokens[position]
            if isNumeric(before) { return true }
            let isMark = before.kind == .punctuation && [0x2E, 0x2F].contains(scalar(before))
            guard isMark || before.isWord && lengthOf(before) <= 4 else { return false }
        }
        return false
    }

    /// A hyphen or dash.
    func isDash(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        return [0x2D, 0x2012, 0x2013, 0x2014, 0x2015].contains(scalar(token))
    }

    /// A mark that opens a quotation or bracket, or an ellipsis.
    func isOpener(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        return [0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x201E, 0x2018, 0x2026]
            .contains(scalar(token))
    }
}
