import SverkaText

/// Finds the stretches of a paragraph that are in one language each.
///
/// A paragraph changes its language between sentences, and inside one only
/// where a slash, a dash or brackets set off a text from its translation. Names
/// and terms of the other script stay in their sentence.
struct ParagraphStretches {
    private let text: TwoScriptText
    private let test: RenderingTest
    private let turns: LanguageTurns
    /// Whether the paragraph is taken for Russian as a whole.
    private let prior: Bool
    private let isHeading: Bool

    private static let splitter = SentenceSplitter()

    /// - Parameter usualOrder: of the languages in headings that are like this
    ///   paragraph, whether Russian comes first; nil where it is not known.
    init(
        _ text: TwoScriptText, isRussian: Bool, isHeading: Bool, usualOrder: Bool? = nil,
        _ words: WordKnowledge
    ) {
        self.text = text
        prior = isRussian
        self.isHeading = isHeading
        test = RenderingTest(text: text, words: words, usualOrder: usualOrder)
        turns = LanguageTurns(text: text, test: test)
    }

    /// A stretch, and whether it stands in its sentence alone.
    private struct Piece {
        var stretch: TextStretch
        /// Whether it was set off inside its sentence.
        var isSetOff: Bool
    }

    /// The stretches, in order, of languages that change from each to the next;
    /// one or none where the paragraph stays whole.
    func found() -> [TextStretch] {
        let sentences = sentences()
        let doubled = turns.doubled(sentences, prior: prior)
        guard doubled.isEmpty else { return doubled }
        var pieces: [Piece] = []
        var number: Int?
        for sentence in sentences {
            if isItemNumber(sentence) {
                number = number ?? sentence.lowerBound
                continue
            }
            for var piece in parts(of: sentence) {
                if let start = number { piece.stretch.begin(at: start) }
                number = nil
                // Numbers and marks go with what stands before them.
                if let last = pieces.indices.last,
                    !piece.stretch.hasWords
                        || piece.stretch.isRussian == pieces[last].stretch.isRussian
                {
                    pieces[last].stretch.add(piece.stretch)
                    pieces[last].isSetOff = pieces[last].isSetOff || piece.isSetOff
                } else {
                    pieces.append(piece)
                }
            }
        }
        // One that no sentence follows stands at the end.
        if let number, let last = pieces.indices.last {
            pieces[last].stretch.add(stretch(number..<text.tokens.count))
        }
        guard pieces.count > 1 else { return pieces.map(\.stretch) }
        return joined(pieces, believed: believed(pieces))
    }

    /// Which stretches are texts of their own: those that have a translation
    /// beside them, and what stands beside such.
    private func believed(_ pieces: [Piece]) -> [Bool] {
        if turns.areTurns(pieces.map(\.stretch)) { return pieces.map { _ in true } }
        var out = pieces.map(\.isSetOff)
        for (index, pair) in zip(pieces, pieces.dropFirst()).enumerated()
        where !out[index] || !out[index + 1] {
            if test.areRenderings(pair.0.stretch, pair.1.stretch, .sentence) {
                out[index] = true
                out[index + 1] = true
            }
        }
        let sure = out
        for index in out.indices where !out[index] {
            let isBeside =
                index > 0 && sure[index - 1] || index + 1 < out.count && sure[index + 1]
            out[index] = isBeside && pieces[index].stretch.own.small > 0
        }
        return out
    }

    /// Stretches that are not believed go with what stands before them.
    private func joined(_ pieces: [Piece], believed: [Bool]) -> [TextStretch] {
        var out: [TextStretch] = []
        var isOpen = false
        for (piece, isBelieved) in zip(pieces, believed) {
            guard let last = out.indices.last else {
                out.append(piece.stretch)
                isOpen = !isBelieved
                continue
            }
            if isOpen, isBelieved { out[last].isRussian = piece.stretch.isRussian }
            if isOpen || !isBelieved || out[last].isRussian == piece.stretch.isRussian {
                out[last].add(piece.stretch)
                isOpen = isOpen && !isBelieved
            } else {
                out.append(piece.stretch)
            }
        }
        return out
    }

    // MARK: Sentences

    /// The sentences as ranges of tokens; one does not end in a quotation or
    /// bracket that is still open.
    private func sentences() -> [Range<Int>] {
        let ranges = Self.splitter.sentences(in: text.bytes, tokens: text.tokens)
        var out: [Range<Int>] = []
        var start = 0, index = 0
        for range in ranges {
            while index < text.tokens.count, Int(text.tokens[index].start) < range.upperBound {
                index += 1
                if changesLanguage(behind: index - 1), index > start {
                    out.append(start..<index)
                    start = index
                }
            }
            let isInside = index < text.tokens.count && text.depths[index] > 0
            if !isInside, index > start {
                out.append(start..<index)
                start = index
            }
        }
        if start < text.tokens.count { out.append(start..<text.tokens.count) }
        return out
    }

    /// Whether an ellipsis stands there behind which the other language begins a
    /// sentence.
    private func changesLanguage(behind mark: Int) -> Bool {
        let next = mark + 1
        guard next < text.tokens.count, text.depths[next] == 0, text.isEllipsis(mark),
            text.isSpaced(behind: mark), text.isWord(next), text.tokens[next].shape != .lower
        else { return false }
        let before = text.tokens[..<mark].lastIndex { $0.kind == .cyrillic || $0.kind == .latin }
        return before.map { text.tokens[$0].kind != text.tokens[next].kind } ?? false
    }

    /// `2.`: it goes with the sentence behind it.
    private func isItemNumber(_ sentence: Range<Int>) -> Bool {
        sentence.count == 2 && text.tokens[sentence.lowerBound].kind == .number
            && !text.isSpaced(behind: sentence.lowerBound)
            && [0x2E, 0x29].contains(text.scalar(sentence.lowerBound + 1))
    }

    /// A sentence as one piece, or as the pieces that it sets off.
    private func parts(of sentence: Range<Int>) -> [Piece] {
        let whole = TextStretch(sentence, of: text, prior: prior)
        guard whole.cyrillic.words > 0, whole.latin.words > 0 else {
            return [Piece(stretch: whole, isSetOff: false)]
        }
        for parts in [divided(sentence), bracketed(sentence), spaced(sentence)]
        where parts.count > 1 {
            return parts.map { Piece(stretch: $0, isSetOff: true) }
        }
        return [Piece(stretch: whole, isSetOff: false)]
    }

    private func stretch(_ range: Range<Int>) -> TextStretch {
        TextStretch(range, of: text, prior: prior)
    }

    /// The parts of a sentence at slashes and dashes where its language
    /// changes; none unless all of them are renderings.
    private func divided(_ sentence: Range<Int>) -> [TextStretch] {
        var out: [TextStretch] = []
        var start = sentence.lowerBound
        var before: RenderingTest.Separator?
        func close(_ end: Int, _ behind: RenderingTest.Separator?) -> Bool {
            let range = start..<end
            defer { (start, before) = (end + 1, behind) }
            guard !range.isEmpty else { return true }
            let next = stretch(range)
            guard let last = out.last, let separator = before else {
                out.append(next)
                return true
            }
            guard next.hasWords, last.isRussian != next.isRussian else {
                out[out.count - 1] = stretch(last.tokens.lowerBound..<end)
                return out[out.count - 1].isRussian == last.isRussian
            }
            out.append(next)
            return test.areRenderings(last, next, separator)
        }
        for index in sentence where text.depths[index] == 0 {
            guard let separator = separator(index) else { continue }
            guard close(index, separator) else { return [] }
        }
        return close(sentence.upperBound, nil) && out.count > 1 ? out : []
    }

    /// What a mark parts by itself; nil for any other.
    private func separator(_ index: Int) -> RenderingTest.Separator? {
        switch text.scalar(index) {
        case 0x2F, 0x7C: .slash
        case 0x2013, 0x2014, 0x2D:
            text.isSpaced(before: index) && text.isSpaced(behind: index) && index > 0
                ? .dash : nil
        case 0x3B: .dash
        default: nil
        }
    }

    /// `Курить запрещено (Smoking is prohibited).`
    private func bracketed(_ sentence: Range<Int>) -> [TextStretch] {
        guard
            let open = sentence.dropFirst().first(where: {
                text.depths[$0] == 0 && text.scalar($0) == 0x28
            }), let close = text.closing[open], close > open + 1, close < sentence.upperBound,
            !sentence[(close + 1)...].contains(where: {
                text.isWord($0) || text.tokens[$0].kind == .number
            })
        else { return [] }
        let (outer, inner) = (stretch(sentence.lowerBound..<open), stretch(open + 1..<close))
        guard test.areRenderings(outer, inner, .bracket) else { return [] }
        // `(Смех) (Laughter)`: both stand in brackets.
        let areAlike =
            text.scalar(sentence.lowerBound) == 0x28
            && text.closing[sentence.lowerBound] == open - 1
        return [outer, areAlike ? stretch(open..<sentence.upperBound) : inner]
    }

    /// A heading that says the same twice: `Начало работы Getting started`.
    private func spaced(_ sentence: Range<Int>) -> [TextStretch] {
        guard isHeading else { return [] }
        let words = sentence.filter(text.isWord)
        let changes = zip(words, words.dropFirst()).filter {
            text.tokens[$0].kind != text.tokens[$1].kind
        }
        guard changes.count == 1, let place = changes.first?.1 else { return [] }
        let (first, second) = (
            stretch(sentence.lowerBound..<place), stretch(place..<sentence.upperBound)
        )
        return test.areRenderings(first, second, .space) ? [first, second] : []
    }
}
