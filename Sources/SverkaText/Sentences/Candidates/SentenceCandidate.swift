import SverkaSupport

/// A place where a sentence may end, with what stands around it.
struct SentenceCandidate {
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

    /// The token of that number; nil beyond the text.
    func index(_ index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }
    /// The first scalar of a token.
    func scalar(_ token: Token) -> UInt32 {
        UTF8Scan.scalar(bytes, at: Int(token.start)).value
    }
    /// A token as it stands.
    func text(_ token: Token) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }
    /// Letters of the token.
    func lengthOf(_ token: Token) -> Int { text(token).unicodeScalars.count }

    /// The token before the mark, in the same sentence.
    var leftToken: Token? { mark > sentenceFirst ? tokens[mark - 1] : nil }
    var leftWord: Token? { leftToken.flatMap { $0.isWord ? $0 : nil } }
    var leftTouchesMark: Bool { mark > 0 && tokens[mark - 1].end == tokens[mark].start }
    /// The token that would begin the next sentence.
    var rightToken: Token? { index(last + 1) }
    var spaceFollows: Bool { tokens[last + 1].start > tokens[last].end }
    /// Whether a single point stands there, and no other mark.
    var isPoint: Bool {
        mark == lastMark && scalar(tokens[mark]) == 0x2E
            && tokens[mark].end - tokens[mark].start == 1
    }

    /// The token before another of the same sentence.
    func tokenBefore(_ token: Token) -> Token? {
        guard let position = (sentenceFirst...mark).last(where: { tokens[$0] == token }),
            position > sentenceFirst
        else { return nil }
        return tokens[position - 1]
    }

    /// The word that would begin the next sentence.
    func rightWord(skippingOpeners: Bool) -> Token? {
        var position = last + 1
        while skippingOpeners, let token = index(position), isOpener(token) { position += 1 }
        guard let token = index(position), token.isWord else { return nil }
        return token
    }

    /// The word behind a dash that follows.
    var wordBehindDash: Token? {
        var position = last + 2
        while let token = index(position), isOpener(token) { position += 1 }
        guard let token = index(position), token.isWord else { return nil }
        return token
    }
}
