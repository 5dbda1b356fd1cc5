import SverkaMorphology
import SverkaSupport
import SverkaText

/// Stretches of words that were left in the other language's script.
enum ForeignText {
    @Sendable static func find(_ text: CheckedText, _: CheckContext) -> [UnitFinding] {
        [Side.english, .russian].flatMap { side in
            text.units[side].indices.flatMap { unit in
                stretches(in: text, side, unit).map { .untranslated(text, side, unit, $0) }
            }
        }
    }

    /// The bytes of each stretch; marks and numbers may stand in it.
    private static func stretches(
        in text: CheckedText, _ side: Side, _ unit: Int
    ) -> [Range<Int>] {
        let foreign: Token.Kind = side == .russian ? .latin : .cyrillic
        let tokens = text.words[side][unit].tokens
        guard tokens.contains(where: { $0.kind == foreign }) else { return [] }
        var out: [Range<Int>] = []
        var run: [Int] = []
        func close() {
            if let first = run.first, let last = run.last, isLeft(run, text, side, unit) {
                out.append(Int(tokens[first].start)..<Int(tokens[last].end))
            }
            run = []
        }
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case foreign: run.append(index)
            case .punctuation, .symbol, .number: break
            default: close()
            }
        }
        close()
        return out
    }

    /// Whether words of the other language were left; names, titles and what stands
    /// in quotations or brackets were not.
    private static func isLeft(
        _ run: [Int], _ text: CheckedText, _ side: Side, _ unit: Int
    ) -> Bool {
        if run.count >= CheckWeights.leastForeign[side] { return true }
        let tokens = text.words[side][unit].tokens
        let small = run.filter { tokens[$0].shape == .lower && tokens[$0].range.count > 3 }
        guard !small.isEmpty, tokens[run[0]].shape == .lower,
            !isSetApart(Int(tokens[run[0]].start), in: text.units[side][unit].text)
        else { return false }
        return side == .english
            || run.count > 1
                && run.contains {
                    PhraseLists.isClauseWord(text.text(side, unit, tokens[$0].range))
                }
    }

    /// Whether a place is inside quotation marks or brackets.
    private static func isSetApart(_ place: Int, in text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            let opened = bytes[..<place].lastIndex { $0 == 0x28 || $0 == 0x29 }
            return opened.map { bytes[$0] == 0x28 } ?? false
                || Quotation.isOpen(in: bytes, before: place)
        }
    }
}

extension UnitFinding {
    /// Text that was left in the other language.
    static func untranslated(
        _ text: CheckedText, _ side: Side, _ unit: Int, _ range: Range<Int>
    ) -> UnitFinding {
        UnitFinding(
            side: side, unit: unit, range: range, kind: .untranslated, severity: .warning,
            found: text.text(side, unit, range), message: "left in the other language")
    }
}
