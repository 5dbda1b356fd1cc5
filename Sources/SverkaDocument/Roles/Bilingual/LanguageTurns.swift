import SverkaText

/// Tells whether short sentences take turns in two languages, as on a sign or in
/// a phrase book: `Да. Yes. Нет. No.`
///
/// None of them need look like a sentence by itself; that they take turns, and
/// that the English ones are no names, tells that they are.
struct LanguageTurns {
    let text: TwoScriptText
    let test: RenderingTest

    /// From so many turns on the last one may have no counterpart.
    private static let mostUneven = 4
    /// Characters of English for one of Russian, and those that both have
    /// besides.
    private static let ratios = 0.3...3.3
    private static let overhead = 5.0

    /// Whether stretches of languages that change from each to the next are
    /// sentences that take turns.
    func areTurns(_ stretches: [TextStretch]) -> Bool {
        let count = stretches.count
        guard count > 1, count % 2 == 0 || count > Self.mostUneven,
            stretches.allSatisfy(isClosed),
            stretches.contains(where: { $0.isRussian && $0.latin.words == 0 }),
            stretches.contains(where: { !$0.isRussian && $0.cyrillic.words == 0 })
        else { return false }
        let english = stretches.filter { !$0.isRussian }
        if count == 2 {
            let russian = stretches.first(where: \.isRussian)
            return english.allSatisfy(isKnownWord) && russian.map { $0.own.words <= 2 } ?? false
                && mark(stretches[0]) == mark(stretches[1])
        }
        let own = english.count { $0.latin.small > 0 || isKnownWord($0) }
        return own * 2 >= english.count && (count % 2 == 1 || pairs(stretches).allSatisfy(areAlike))
    }

    /// The stretches of sentences that all hold a text, a dash or a slash, and
    /// its translation, in the same order: `Вход – Entrance. Выход – Exit.` None
    /// of others.
    func doubled(_ sentences: [Range<Int>], prior: Bool) -> [TextStretch] {
        guard sentences.count > 1 else { return [] }
        var out: [TextStretch] = []
        var own = 0
        for sentence in sentences {
            let marks = sentence.dropFirst().filter(isSeparator)
            guard marks.count == 1, let mark = marks.first, mark + 1 < sentence.upperBound
            else { return [] }
            let first = TextStretch(sentence.lowerBound..<mark, of: text, prior: prior)
            let second = TextStretch(mark + 1..<sentence.upperBound, of: text, prior: prior)
            let (russian, english) = first.isRussian ? (first, second) : (second, first)
            guard russian.isRussian, !english.isRussian, english.latin.words > 0,
                russian.latin.words == 0, english.cyrillic.words == 0,
                out.first.map({ $0.isRussian == first.isRussian }) ?? true,
                areAlike((first, second))
            else { return [] }
            if english.latin.small > 0 || test.coverage(russian, english) > 0 { own += 1 }
            out += [first, second]
        }
        return own * 2 >= sentences.count ? out : []
    }

    private func isSeparator(_ token: Int) -> Bool {
        guard text.depths[token] == 0 else { return false }
        return switch text.scalar(token) {
        case 0x2F, 0x7C: true
        case 0x2D, 0x2013, 0x2014: text.isSpaced(before: token) && text.isSpaced(behind: token)
        default: false
        }
    }

    /// Each stretch with the one behind it, two by two.
    private func pairs(_ stretches: [TextStretch]) -> [(TextStretch, TextStretch)] {
        stride(from: 0, to: stretches.count - 1, by: 2).map { (stretches[$0], stretches[$0 + 1]) }
    }

    /// Whether two stretches are about as long.
    func areAlike(_ pair: (TextStretch, TextStretch)) -> Bool {
        let lengths = [pair.0, pair.1].map { Double($0.own.letters) + Self.overhead }
        return Self.ratios.contains(lengths[0] / lengths[1])
    }

    /// A word by itself that the lexicon has: more likely no name.
    private func isKnownWord(_ english: TextStretch) -> Bool {
        guard english.latin.words == 1 else { return false }
        return english.tokens.first(where: text.isWord).map {
            test.words.isKnown(text.text($0).lowercased())
        } ?? false
    }

    // MARK: Ends of sentences

    private func isClosed(_ stretch: TextStretch) -> Bool { mark(stretch) != nil }

    /// The mark that a stretch ends with, in front of what closes quotations and
    /// brackets; nil where it is no end of a sentence.
    private func mark(_ stretch: TextStretch) -> UInt32? {
        stretch.tokens.last { text.isEnd($0) || text.isWord($0) || text.tokens[$0].kind == .number }
            .flatMap { text.isEnd($0) ? text.scalar($0) : nil }
    }
}
