import SverkaText

/// Tokens of a text in a row, with what tells their language.
struct TextStretch {
    /// In tokens; not empty.
    private(set) var tokens: Range<Int>
    var isRussian = false
    /// Words of each script, those in small letters among them, and letters.
    private(set) var cyrillic = Counts()
    private(set) var latin = Counts()
    /// The same of the words that stand in no quotation or bracket, if there
    /// are any.
    private var frame: (cyrillic: Counts, latin: Counts, startsCyrillic: Bool)

    struct Counts {
        var words = 0
        var small = 0
        /// Bytes of Latin letters, half the bytes of Cyrillic ones.
        var letters = 0

        mutating func add(_ token: Token, bytes: Int) {
            words += 1
            if token.shape == .lower { small += 1 }
            letters += Int(token.end - token.start) / bytes
        }
    }

    /// - Parameter prior: whether the text around is Russian: what has about as
    ///   much of both scripts is so, too.
    init(_ tokens: Range<Int>, of text: TwoScriptText, prior: Bool) {
        self.tokens = tokens
        let depth = tokens.lazy.filter(text.isWord).map { text.depths[$0] }.min() ?? 0
        frame = (Counts(), Counts(), false)
        for index in tokens where text.isWord(index) {
            let token = text.tokens[index]
            let isCyrillic = token.kind == .cyrillic
            if isCyrillic { cyrillic.add(token, bytes: 2) } else { latin.add(token, bytes: 1) }
            guard text.depths[index] == depth else { continue }
            if frame.cyrillic.words + frame.latin.words == 0 { frame.startsCyrillic = isCyrillic }
            if isCyrillic {
                frame.cyrillic.add(token, bytes: 2)
            } else {
                frame.latin.add(token, bytes: 1)
            }
        }
        isRussian = language(prior)
    }

    /// A sentence begins in its own language, or names something first.
    private func language(_ prior: Bool) -> Bool {
        if latin.words == 0 { return cyrillic.words > 0 || prior }
        if cyrillic.words == 0 { return false }
        let (small, latinSmall) = (frame.cyrillic.small, frame.latin.small)
        if frame.startsCyrillic ? small > 0 : small > latinSmall { return true }
        let isMostlyLatin = latin.letters * 10 >= (latin.letters + cyrillic.letters) * 7
        return latinSmall > 0 && isMostlyLatin ? false : prior
    }

    var hasWords: Bool { cyrillic.words + latin.words > 0 }

    /// The words of its own language.
    var own: Counts { isRussian ? cyrillic : latin }

    /// Words that make a stretch a sentence by themselves.
    private static let leastWords = 4

    var isSentence: Bool { own.words >= Self.leastWords && own.small >= 2 }

    /// Takes tokens without words that stand in front of this stretch into it.
    mutating func begin(at token: Int) { tokens = token..<tokens.upperBound }

    /// Takes what stands behind into this stretch, whose language it keeps.
    mutating func add(_ next: TextStretch) {
        tokens = tokens.lowerBound..<next.tokens.upperBound
        cyrillic.words += next.cyrillic.words
        cyrillic.small += next.cyrillic.small
        cyrillic.letters += next.cyrillic.letters
        latin.words += next.latin.words
        latin.small += next.latin.small
        latin.letters += next.latin.letters
    }
}
