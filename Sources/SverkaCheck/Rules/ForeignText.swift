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
        var out: [Range<Int>] = []
        var stretch = 0..<0, count = 0
        func close() {
            if count >= CheckWeights.leastForeign[side] { out.append(stretch) }
            count = 0
        }
        for token in text.words[side][unit].tokens {
            switch token.kind {
            case foreign:
                stretch = (count == 0 ? Int(token.start) : stretch.lowerBound)..<Int(token.end)
                count += 1
            case .punctuation, .symbol, .number: break
            default: close()
            }
        }
        close()
        return out
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
