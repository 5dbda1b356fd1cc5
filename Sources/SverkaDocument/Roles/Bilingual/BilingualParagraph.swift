import SverkaSupport
import SverkaText

/// Paragraphs that hold texts and their translations: a sentence behind the
/// other, in brackets, behind a slash or a dash; or the lines of a list of
/// terms.
enum BilingualParagraph {
    /// The units with such paragraphs as several, one for each stretch of one
    /// language, numbered behind the paragraph: `4_1`, `4_2`.
    ///
    /// The parts of a paragraph add up to it, but for white space: what
    /// separates stretches is a unit of its own, of no language, with the
    /// reason `separator` and a number behind the others'.
    static func takenApart(_ units: [Unit]) -> [Unit] {
        let isMixed = units.map { mayBeTakenApart($0) && hasBothScripts($0.text) }
        guard isMixed.contains(true) else { return units }
        let words = WordKnowledge()
        let lists = TermLists(units, isMixed, words)
        let order = orderOfHeadings(zip(units, isMixed).lazy.filter(\.1).map(\.0), words)
        var out: [Unit] = []
        out.reserveCapacity(units.count + units.count / 4)
        for (index, unit) in units.enumerated() {
            if let line = lists.lines[index] {
                out += parts(of: unit, line.parts).map { part in
                    var part = part
                    if part.reason.isEmpty {
                        part.furnitureOdds = min(part.furnitureOdds, oddsOfTerms)
                        part.counterpart = CounterpartKey(
                            "line \(unit.number)", isTerm: true)
                    }
                    return part
                }
            } else if isMixed[index],
                unit.role != .furniture || unit.block == .heading || isCutOff(unit)
            {
                out += takenApart(unit, order, words)
            } else {
                out.append(unit)
            }
        }
        return out
    }

    /// The log odds that a line of a list of terms, or a heading in two
    /// languages, is furniture; by hand.
    private static let oddsOfTerms: Float = -4

    private static func mayBeTakenApart(_ unit: Unit) -> Bool {
        unit.block != .pageArea && unit.block != .code && unit.counterpart == nil
    }

    /// Whether nothing but the ellipsis that it ends with makes it furniture:
    /// beside its translation it is no beginning of another text.
    private static func isCutOff(_ unit: Unit) -> Bool {
        unit.role == .furniture && unit.reason == FurnitureFeature.cutOff.name
    }

    /// A part of a paragraph, in bytes of its text.
    struct Part {
        var bytes: Range<Int>
        var isRussian: Bool
        /// Which of the pairs of its paragraph it belongs to, where texts and
        /// translations take turns.
        var pair: Int?
    }

    private static func takenApart(
        _ unit: Unit, _ order: Bool?, _ words: WordKnowledge
    ) -> [Unit] {
        let found = parts(of: unit, order, words)
        guard found.count > 1, found.last?.pair != nil || !isCutOff(unit) else { return [unit] }
        var unit = unit
        // A heading that says the same twice is one.
        if unit.block == .heading || isCutOff(unit) {
            unit.furnitureOdds = min(unit.furnitureOdds, oddsOfTerms)
        }
        return parts(of: unit, found).map { part in
            var part = part
            if part.reason.isEmpty, let pair = found[part.number.sentence - 1].pair {
                part.counterpart = CounterpartKey("paragraph \(unit.number) \(pair)")
            }
            return part
        }
    }

    /// The parts of a paragraph of two languages; none of another one.
    private static func parts(
        of unit: Unit, _ order: Bool?, _ words: WordKnowledge
    ) -> [Part] {
        unit.text.withUTF8Bytes { bytes in
            let text = TwoScriptText(bytes)
            let isHeading = unit.block == .heading
            let stretches = ParagraphStretches(
                text, isRussian: unit.language != .english, isHeading: isHeading,
                usualOrder: isHeading ? order : nil, words
            ).found()
            guard stretches.count > 1 else { return [] }
            let arePairs = arePairs(stretches, RenderingTest(text: text, words: words))
            return stretches.enumerated().compactMap { index, stretch in
                let before = index > 0 ? stretches[index - 1].tokens : nil
                return trimmed(stretch.tokens, behind: before, text).map {
                    Part(
                        bytes: text.bytes(of: $0), isRussian: stretch.isRussian,
                        pair: arePairs ? index / 2 + 1 : nil)
                }
            }
        }
    }

    /// Whether each second stretch is the translation of the one before it: two
    /// may stand side by side for another reason.
    private static func arePairs(_ stretches: [TextStretch], _ test: RenderingTest) -> Bool {
        let places = stride(from: 0, to: stretches.count - 1, by: 2)
        guard stretches.count % 2 == 0,
            places.allSatisfy({ stretches[$0].isRussian != stretches[$0 + 1].isRussian }),
            places.allSatisfy({ stretches[$0].isRussian == stretches[0].isRussian })
        else { return false }
        let turns = LanguageTurns(text: test.text, test: test)
        guard places.allSatisfy({ turns.areAlike((stretches[$0], stretches[$0 + 1])) })
        else { return false }
        return stretches.count > 2 || test.coverage(stretches[0], stretches[1]) > 0
    }

    /// The order that the languages have in headings of two, where several have
    /// the same: whether Russian comes first.
    private static func orderOfHeadings(
        _ units: some Sequence<Unit>, _ words: WordKnowledge
    ) -> Bool? {
        var counts = [false: 0, true: 0]
        for unit in units where unit.block == .heading {
            let found = parts(of: unit, nil, words)
            if found.count == 2 { counts[found[0].isRussian, default: 0] += 1 }
        }
        return counts.first { $0.value >= leastHeadings && counts[!$0.key] == 0 }?.key
    }

    private static let leastHeadings = 2

    /// Whether there are letters of both scripts.
    private static func hasBothScripts(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            var latin = 0, cyrillic = 0
            for byte in bytes {
                if (0x61...0x7A).contains(byte | 0x20) { latin += 1 }
                if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
            }
            guard latin >= leastLetters, cyrillic >= leastLetters else { return false }
            // A few letters in a long text are a name.
            return min(latin, cyrillic) >= lettersOfSentence
                || min(latin, cyrillic) * lettersBeside >= max(latin, cyrillic)
        }
    }

    private static let leastLetters = 2
    /// So many letters may be a sentence in a text of any length; fewer only
    /// beside not more than so many times their number.
    private static let lettersOfSentence = 12, lettersBeside = 30

    // MARK: Marks

    /// What separates a stretch from the one before it.
    private static let separators = Set("/|–—-=".unicodeScalars.map(\.value))
    private static let dashes = Set("–—-".unicodeScalars.map(\.value))

    /// The tokens of a stretch without what separates it from the one before,
    /// and without brackets around it, unless that stands in brackets, too; nil
    /// if nothing is left.
    ///
    /// - Parameter before: the tokens of that one; nil for the first stretch.
    private static func trimmed(
        _ tokens: Range<Int>, behind before: Range<Int>?, _ text: TwoScriptText
    ) -> Range<Int>? {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        guard let before else { return tokens }
        // `— Ты где? — Where are you?`: dashes of speech.
        let isSpeech = dashes.contains(text.scalar(0)) && text.isSpaced(behind: 0)
        while start < end, separators.contains(text.scalar(start)), text.isSpaced(behind: start),
            !(isSpeech && dashes.contains(text.scalar(start)))
        {
            start += 1
        }
        if start < end, !isInBrackets(before, text),
            text.scalar(start) == 0x28, let close = text.closing[start], close < end,
            !(close..<end).contains(where: { text.isWord($0) || text.tokens[$0].kind == .number })
        {
            (start, end) = (start + 1, close)
        }
        return start < end ? start..<end : nil
    }

    /// `(Смех.)`: whether a stretch begins with a bracket and ends where that
    /// closes.
    private static func isInBrackets(_ tokens: Range<Int>, _ text: TwoScriptText) -> Bool {
        guard text.scalar(tokens.lowerBound) == 0x28,
            let close = text.closing[tokens.lowerBound], close < tokens.upperBound
        else { return false }
        return (close + 1..<tokens.upperBound).allSatisfy(text.isEnd)
    }

    // MARK: Units

    private static func parts(of unit: Unit, _ parts: [Part]) -> [Unit] {
        var out: [Unit] = []
        var end = 0
        var separators = 0
        func addSeparator(upTo start: Int) {
            let text = String(unit.text.slice(end..<start)).trimmed
            guard !text.isEmpty else { return }
            separators += 1
            var separator = unit
            separator.number.sentence = parts.count + separators
            separator.text = text
            separator.language = .undetermined
            separator.role = .text
            separator.reason = "separator"
            out.append(separator)
        }
        for (index, part) in parts.enumerated() {
            addSeparator(upTo: part.bytes.lowerBound)
            out.append(self.part(of: unit, part, number: index + 1))
            end = part.bytes.upperBound
        }
        addSeparator(upTo: unit.text.utf8.count)
        return out
    }

    private static func part(of unit: Unit, _ part: Part, number: Int) -> Unit {
        var out = unit
        out.number.sentence = number
        out.text = String(unit.text.slice(part.bytes))
        out.role = unit.block == .heading ? .heading : .text
        out.reason = ""
        if part.isRussian {
            out.language =
                [.english, .undetermined].contains(unit.language) ? .russian : unit.language
        } else {
            out.language = LanguageIdentifier.shared.language(of: out.text)
            // A few words of a name decide nothing.
            if Side(out.language) == .russian { out.language = .english }
        }
        return out
    }
}
