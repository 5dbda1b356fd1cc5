import SverkaSupport
import SverkaText

/// Lists of terms with their renderings, a term a line: `лопата — spade`.
///
/// One such line may be anything; several in a row with the same mark between
/// and the languages in the same order are a list, if the English words are
/// words and not names, or the lexicon knows some of the renderings.
struct TermLists {
    struct Line {
        var parts: [BilingualParagraph.Part]
        fileprivate var kind: Kind
        /// Whether its English part is written as a term is, in small letters.
        fileprivate var isSmall: Bool
        fileprivate var isTranslated: Bool
    }

    fileprivate struct Kind: Hashable {
        /// The mark, dashes all alike; a space for none.
        var mark: UInt32
        var startsRussian: Bool
    }

    /// The lines of such lists, by their unit's place.
    private(set) var lines: [Int: Line] = [:]

    /// So many lines of a kind are a list.
    private static let leastLines = 3
    /// The most words of a line.
    private static let mostWords = 40

    init(_ units: [Unit], _ isMixed: [Bool], _ words: WordKnowledge) {
        var runs: [Kind: [[(Int, Line)]]] = [:]
        var run: [(Int, Line)] = []
        func close() {
            if run.count > 1, let kind = run.first?.1.kind { runs[kind, default: []].append(run) }
            run = []
        }
        for (index, unit) in units.enumerated() {
            guard isMixed[index], let line = Self.line(unit, words) else {
                close()
                continue
            }
            if let last = run.last, last.1.kind != line.kind { close() }
            run.append((index, line))
        }
        close()
        for (kind, runs) in runs {
            let lists = runs.filter { $0.count >= Self.leastLines && Self.isList(kind, $0) }
            // Two lines may be a list where there is another one.
            let rests = runs.filter { $0.count < Self.leastLines && Self.isList(kind, $0) }
            guard !lists.isEmpty || rests.joined().count > Self.leastLines else { continue }
            for (index, line) in (lists + rests).joined() { lines[index] = line }
        }
    }

    /// Marks that stand between a label and its value, too.
    private static let weakMarks: Set<UInt32> = [0x3A, 0x20, 0x2F, 0x7C]

    private static func isList(_ kind: Kind, _ lines: [(Int, Line)]) -> Bool {
        let translated = lines.count { $0.1.isTranslated }
        if kind.mark == 0x20 { return translated * 2 >= lines.count }
        if translated * 3 >= lines.count { return true }
        let small = lines.count { $0.1.isSmall }
        return !weakMarks.contains(kind.mark) && small * 10 >= lines.count * 6
    }

    // MARK: Lines

    /// A line as a term and its rendering; nil where it is none.
    private static func line(_ unit: Unit, _ words: WordKnowledge) -> Line? {
        guard unit.text.utf8.count <= mostWords * 20 else { return nil }
        return unit.text.withUTF8Bytes { bytes in
            let text = TwoScriptText(bytes)
            guard let place = separator(text) else { return nil }
            let first = TextStretch(start(text)..<place.before, of: text, prior: true)
            let second = TextStretch(place.behind..<text.tokens.count, of: text, prior: true)
            let (russian, english) = first.isRussian ? (first, second) : (second, first)
            guard russian.cyrillic.words + english.latin.words <= mostWords else { return nil }
            let test = RenderingTest(text: text, words: words)
            return Line(
                parts: [first, second].map {
                    BilingualParagraph.Part(
                        bytes: text.bytes(of: $0.tokens), isRussian: $0.isRussian)
                },
                kind: Kind(mark: place.mark, startsRussian: first.isRussian),
                isSmall: isTerm(english, text, words),
                isTranslated: test.coverage(russian, english) >= 0.5)
        }
    }

    /// The first token behind the mark of an item: `- `, `3. `.
    private static func start(_ text: TwoScriptText) -> Int {
        guard text.tokens.count > 2 else { return 0 }
        switch text.tokens[0].kind {
        case .number where [0x2E, 0x29].contains(text.scalar(1)) && text.isSpaced(behind: 1):
            return 2
        case .punctuation, .symbol: return text.isSpaced(behind: 0) ? 1 : 0
        default: return 0
        }
    }

    /// Where the languages part: the tokens around the mark.
    private static func separator(
        _ text: TwoScriptText
    ) -> (mark: UInt32, before: Int, behind: Int)? {
        let start = start(text)
        var last: Int?
        for index in text.tokens.indices.dropFirst(start)
        where text.isWord(index) && text.depths[index] == 0 {
            defer { last = index }
            guard let last, text.tokens[last].kind != text.tokens[index].kind else { continue }
            // Each part is of one script throughout, what is in brackets aside.
            let rest = text.tokens.indices[index...]
            guard
                !rest.contains(where: {
                    text.depths[$0] == 0 && text.isWord($0)
                        && text.tokens[$0].kind != text.tokens[index].kind
                })
            else { return nil }
            if let mark = (last + 1..<index).first(where: { mark($0, text) != nil }) {
                guard let value = self.mark(mark, text) else { return nil }
                return (value, mark, mark + 1)
            }
            return last + 1 == index ? (0x20, index, index) : nil
        }
        return nil
    }

    /// The mark that a token is, dashes all alike; nil for none that parts.
    private static func mark(_ index: Int, _ text: TwoScriptText) -> UInt32? {
        guard text.depths[index] == 0 else { return nil }
        let value = text.scalar(index)
        switch value {
        case 0x2D, 0x2013, 0x2014:
            return text.isSpaced(before: index) || text.isSpaced(behind: index) ? 0x2D : nil
        case 0x3D, 0x2F, 0x7C: return value
        case 0x3A: return text.isSpaced(behind: index) ? value : nil
        default: return nil
        }
    }

    /// Whether an English part is a term: small words, and words that the
    /// lexicon has.
    private static func isTerm(
        _ english: TextStretch, _ text: TwoScriptText, _ words: WordKnowledge
    ) -> Bool {
        let found = english.tokens.filter { text.tokens[$0].kind == .latin }
        guard let first = found.first, text.tokens[first].shape == .lower else { return false }
        return found.contains { words.isKnown(text.text($0)) }
    }
}
