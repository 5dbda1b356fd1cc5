import SverkaSupport

/// A place where a sentence may end, with what stands around it.
struct Candidate {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    /// The first mark of those that may end the sentence: `.` in `.»`.
    let mark: Int
    /// The last of them: the second `!` in `!!)`.
    let lastMark: Int
    /// The last token of the sentence, with what closes behind the marks.
    let last: Int
    /// The first token of the sentence.
    let sentenceFirst: Int
    let abbreviations: Abbreviations

    func index(_ index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }
    func scalar(_ token: Token) -> UInt32 {
        UTF8Scan.scalar(bytes, at: Int(token.start)).value
    }
    func text(_ token: Token) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }
    /// Letters of the token.
    func lengthOf(_ token: Token) -> Int { text(token).unicodeScalars.count }

    var leftToken: Token? { mark > sentenceFirst ? tokens[mark - 1] : nil }
    var leftWord: Token? { leftToken.flatMap { $0.isWord ? $0 : nil } }
    var leftTouchesMark: Bool { mark > 0 && tokens[mark - 1].end == tokens[mark].start }
    var rightToken: Token? { index(last + 1) }
    var spaceFollows: Bool { tokens[last + 1].start > tokens[last].end }
    var isPoint: Bool {
        mark == lastMark && scalar(tokens[mark]) == 0x2E
            && tokens[mark].end - tokens[mark].start == 1
    }

    func tokenBefore(_ token: Token) -> Token? {
        guard let position = (sentenceFirst...mark).last(where: { tokens[$0] == token }),
            position > sentenceFirst
        else { return nil }
        return tokens[position - 1]
    }

    func beginsSmall(_ token: Token) -> Bool {
        // `iPhone`, `eBay` may begin a sentence.
        guard token.isWord, token.shape != .mixed else { return false }
        let first = scalar(token)
        return ScalarClass(first).isLetter && !LetterCase.isUpper(first)
    }

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

    func isDash(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        return [0x2D, 0x2012, 0x2013, 0x2014, 0x2015].contains(scalar(token))
    }

    func isOpener(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        return [0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x201E, 0x2018, 0x2026]
            .contains(scalar(token))
    }

    func rightWord(skippingOpeners: Bool) -> Token? {
        var position = last + 1
        while skippingOpeners, let token = index(position), isOpener(token) { position += 1 }
        guard let token = index(position), token.isWord else { return nil }
        return token
    }

    var wordBehindDash: Token? {
        var position = last + 2
        while let token = index(position), isOpener(token) { position += 1 }
        guard let token = index(position), token.isWord else { return nil }
        return token
    }

    /// Whether `Х.` follows, a letter with its point.
    var nextIsInitial: Bool {
        guard let right = rightToken, right.isWord, right.shape == .single,
            let point = index(last + 2), point.start == right.end, scalar(point) == 0x2E
        else { return false }
        return true
    }

    /// Whether the initials to the left stand behind a capitalised word:
    /// `Пушкин А. С.`
    var initialsStandBehindSurname: Bool {
        var position = mark - 1
        while position - 2 >= sentenceFirst, tokens[position].shape == .single,
            scalar(tokens[position - 1]) == 0x2E, tokens[position - 2].shape == .single
        { position -= 2 }
        guard let before = index(position - 1), position - 1 >= sentenceFirst else { return false }
        return before.isWord && before.shape == .capitalised
    }

    /// The word at the mark with what is joined to it by points: `т.д`, `U.S`;
    /// spaces between single letters are passed over: `т. д` is `т.д`.
    var dottedWord: String {
        guard let left = leftToken else { return "" }
        var parts = [text(left)]
        var position = mark - 1
        while position - 2 >= sentenceFirst, scalar(tokens[position - 1]) == 0x2E,
            tokens[position - 2].isWord, tokens[position - 2].end == tokens[position - 1].start,
            tokens[position - 2].end - tokens[position - 2].start <= 4
        {
            position -= 2
            parts.append(text(tokens[position]))
        }
        return parts.reversed().joined(separator: ".")
    }

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
