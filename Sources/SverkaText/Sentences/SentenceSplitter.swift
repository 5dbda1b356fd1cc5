import SverkaSupport
import SverkaData

/// Cuts a paragraph of Russian or English into sentences.
///
/// Every mark that can end a sentence is a candidate; an ordered list of small
/// rules looks at what stands left and right of it, and the first that decides
/// has its way. Where all abstain, the sentence ends.
public struct SentenceSplitter: Sendable {
    /// What a rule makes of a candidate.
    enum Verdict { case ends, goesOn }

    /// A rule by its name; nil means that it abstains.
    struct Rule: Sendable {
        let name: String
        let decide: @Sendable (Candidate) -> Verdict?
    }

    private let abbreviations: Abbreviations

    public init() { abbreviations = .shared }

    /// The byte ranges of the sentences, in order, white space between them
    /// left out. Linear in the length of the text.
    public func sentences(in text: String) -> [Range<Int>] {
        text.withUTF8Bytes { bytes in
            sentences(in: bytes, tokens: Tokenizer.tokens(of: bytes))
        }
    }

    package func sentences(
        in bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]
    ) -> [Range<Int>] {
        guard let first = tokens.first else { return [] }
        var ranges: [Range<Int>] = []
        var start = Int(first.start)
        var sentenceFirst = 0
        var index = 0
        while index < tokens.count {
            guard isTerminal(bytes, tokens[index]) else {
                index += 1
                continue
            }
            let mark = index
            var last = index  // the marks, then what closes behind them
            while last + 1 < tokens.count, touches(tokens, last),
                isTerminal(bytes, tokens[last + 1])
            { last += 1 }
            let lastMark = last
            while last + 1 < tokens.count, closes(bytes, tokens, last + 1, from: sentenceFirst) {
                last += 1
            }
            index = last + 1
            guard index < tokens.count else { break }
            let candidate = Candidate(
                bytes: bytes, tokens: tokens, mark: mark, lastMark: lastMark, last: last,
                sentenceFirst: sentenceFirst, abbreviations: abbreviations)
            if decide(candidate) == .ends {
                ranges.append(start..<Int(tokens[last].end))
                start = Int(tokens[index].start)
                sentenceFirst = index
            }
        }
        ranges.append(start..<Int(tokens[tokens.count - 1].end))
        return ranges
    }

    private func decide(_ candidate: Candidate) -> Verdict {
        for rule in SentenceSplitter.rules {
            if let verdict = rule.decide(candidate) { return verdict }
        }
        return .ends
    }

    /// The rules, in the order they are asked.
    static let rules: [Rule] = [
        Rule(name: "no space", decide: noSpace),
        Rule(name: "punctuation follows", decide: punctuationFollows),
        Rule(name: "lettered item follows", decide: letteredItemFollows),
        Rule(name: "small letter follows", decide: smallLetterFollows),
        Rule(name: "speech goes on behind a dash", decide: speechDash),
        Rule(name: "number of a list", decide: listNumber),
        Rule(name: "number of a heading", decide: headingNumber),
        Rule(name: "abbreviation", decide: abbreviation),
        Rule(name: "initial", decide: initial),
        Rule(name: "inside brackets", decide: insideBrackets),
        Rule(name: "mark inside a quotation", decide: quotedMark),
    ]

    // MARK: Rules

    /// `Ukraine.During` is an end that lost its space; `v2.0`, `т.е.` are none.
    @Sendable private static func noSpace(_ c: Candidate) -> Verdict? {
        guard !c.spaceFollows else { return nil }
        guard let left = c.leftWord, let right = c.rightToken, right.isWord,
            right.shape == .capitalised, left.shape != .upper, left.shape != .single,
            left.end - left.start > 2, c.lengthOf(right) > 1,
            c.abbreviations.kind(c.text(left)) == nil
        else { return .goesOn }
        return nil
    }

    @Sendable private static func punctuationFollows(_ c: Candidate) -> Verdict? {
        guard let right = c.rightToken, right.kind == .punctuation else { return nil }
        switch c.scalar(right) {
        case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0xBB, 0x2E: return .goesOn
        default: return nil
        }
    }

    /// `… лично. б) Копия …`
    @Sendable private static func letteredItemFollows(_ c: Candidate) -> Verdict? {
        guard let right = c.rightToken, right.isWord, c.lengthOf(right) == 1,
            let close = c.index(c.last + 2), close.start == right.end, c.scalar(close) == 0x29
        else { return nil }
        return .ends
    }

    /// `Статья 14. Порядок уплаты`, `Chapter IV. The Flood`
    @Sendable private static func headingNumber(_ c: Candidate) -> Verdict? {
        guard c.isPoint, c.mark - c.sentenceFirst == 2, let left = c.leftToken, c.isNumeric(left),
            let word = c.index(c.sentenceFirst),
            c.abbreviations.headings.contains(c.text(word).lowercased())
        else { return nil }
        return .goesOn
    }

    /// `Куда? спросил он`; a lower-case word goes on with the sentence, also
    /// behind an opening quote or bracket.
    @Sendable private static func smallLetterFollows(_ c: Candidate) -> Verdict? {
        guard let word = c.rightWord(skippingOpeners: true) else { return nil }
        return c.beginsSmall(word) ? .goesOn : nil
    }

    /// `— Иди! — сказал он.` but `— Иди. — Он встал.`
    @Sendable private static func speechDash(_ c: Candidate) -> Verdict? {
        guard let right = c.rightToken, c.isDash(right) else { return nil }
        guard let word = c.wordBehindDash else { return nil }
        return c.beginsSmall(word) ? .goesOn : .ends
    }

    /// `1. Пункт`, `a) …`, `IV. Глава` at the beginning of the sentence.
    @Sendable private static func listNumber(_ c: Candidate) -> Verdict? {
        guard c.scalar(c.tokens[c.mark]) == 0x2E, c.mark == c.lastMark,
            c.mark - c.sentenceFirst == 1, let left = c.leftToken
        else { return nil }
        if left.kind == .number, left.end - left.start <= 3 { return .goesOn }
        let text = c.text(left)
        return !text.isEmpty && text.allSatisfy { "IVX".contains($0) } ? .goesOn : nil
    }

    /// `А. С. Пушкин`, `George W. Bush`, `Пушкин А. С.` before a name.
    @Sendable private static func initial(_ c: Candidate) -> Verdict? {
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
            c.abbreviations.openers.contains(c.text(right).lowercased())
        {
            return nil
        }
        return .goesOn
    }

    @Sendable private static func abbreviation(_ c: Candidate) -> Verdict? {
        guard c.isPoint, let left = c.leftWord, c.leftTouchesMark else { return nil }
        let dotted = c.dottedWord  // `т.д`, `U.S`, `a.m`
        guard let kind = c.abbreviations.kind(dotted) ?? c.abbreviations.kind(c.text(left))
        else { return nil }
        let right = c.rightToken
        switch kind {
        case .beforeName: return .goesOn
        case .beforeNumber:
            return right?.kind == .number || right?.kind == .symbol ? .goesOn : nil
        case .afterNumber:
            // `2020 г. Минск` may end; `в г. Минске` may not.
            guard c.numberStandsBefore(left) else { return .goesOn }
            if right?.kind == .number { return .goesOn }
            // `В 1987 г. Кузьмин переехал`: a name may follow a year.
            if let right, right.isWord, ["г", "гг", "в", "вв"].contains(c.text(left)),
                !c.abbreviations.openers.contains(c.text(right).lowercased())
            {
                return .goesOn
            }
            return .ends
        case .mayEnd:
            // It ends only where a new sentence plainly begins.
            guard let right else { return nil }
            if right.kind == .number { return .goesOn }
            if right.isWord, right.shape == .capitalised || right.shape == .single,
                c.abbreviations.openers.contains(c.text(right).lowercased())
            {
                return .ends
            }
            return c.abbreviations.closes(dotted) ? nil : .goesOn
        }
    }

    /// A bracket that opened inside the sentence keeps it together.
    @Sendable private static func insideBrackets(_ c: Candidate) -> Verdict? {
        c.openBracketInside ? .goesOn : nil
    }

    /// `the "What now?" Party`, `газета «Правда!» вышла`: a question or shout
    /// that closes with its quotation ends the sentence only if the
    /// quotation began it or a colon led to it.
    @Sendable private static func quotedMark(_ c: Candidate) -> Verdict? {
        guard c.last > c.lastMark, !c.isPoint, let open = c.openingQuote else { return nil }
        if open == c.sentenceFirst { return nil }
        guard let before = c.index(open - 1) else { return nil }
        if before.kind == .punctuation { return nil }
        return c.last - open <= 5 && c.rightToken?.shape == .capitalised
            && c.tokens[c.last].end - c.tokens[open].start < 30 ? .goesOn : nil
    }

    // MARK: Tokens

    private func isTerminal(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch UTF8Scan.scalar(bytes, at: Int(token.start)).value {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: return true
        default: return false
        }
    }

    private func touches(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].end == tokens[index + 1].start
    }

    /// Whether the token closes a quotation or bracket behind the mark.
    private func closes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ index: Int, from first: Int
    ) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation, tokens[index - 1].end == token.start else {
            return false
        }
        switch UTF8Scan.scalar(bytes, at: Int(token.start)).value {
        case 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x203A: return true
        case 0x201C:  // closes „German“ and Russian „лапки“
            return true
        case 0x22, 0x27:
            // A straight quote closes if a space, a mark or the end follows.
            guard index + 1 < tokens.count else { return true }
            return tokens[index + 1].start > token.end
                || tokens[index + 1].kind == .punctuation
        default: return false
        }
    }
}
