import SverkaMorphology
import SverkaSupport
import SverkaText

/// Words that stand twice with nothing but a blank between: `the the`.
enum RepeatedWords {
    @Sendable static func find(_ text: CheckedText, _: CheckContext) -> [UnitFinding] {
        Side.allCases.flatMap { side in
            text.units[side].indices.flatMap { unit in
                ranges(in: text, side, unit).map { range in
                    let found = text.text(side, unit, range)
                    return UnitFinding(
                        side: side, unit: unit, range: range, kind: .repeatedWord,
                        severity: .note, found: found, message: "\"\(found)\": a word stands twice")
                }
            }
        }
    }

    private static func ranges(in text: CheckedText, _ side: Side, _ unit: Int) -> [Range<Int>] {
        let tokens = text.words[side][unit].tokens
        let script: Token.Kind = side == .russian ? .cyrillic : .latin
        guard tokens.count > 1 else { return [] }
        return text.units[side][unit].text.withUTF8Bytes { bytes in
            let pairs = (1..<tokens.count).filter { index in
                tokens[index].kind == script && isSame(tokens[index - 1], tokens[index], bytes)
            }
            let places = Set(pairs)
            return pairs.compactMap { index in
                // Three of a kind are meant; names and words of emphasis are too.
                if places.contains(index - 1) || places.contains(index + 1) { return nil }
                guard tokens[index].shape == .lower || tokens[index - 1].shape == .upper,
                    !PhraseLists.maySayTwice(
                        text.text(side, unit, tokens[index].range).lowercased(), side)
                else { return nil }
                return tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound
            }
        }
    }

    /// Whether two words are one, with a blank between.
    private static func isSame(
        _ first: Token, _ second: Token, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard first.range.count == second.range.count, second.start == first.end + 1,
            bytes[Int(first.end)] == 0x20
        else { return false }
        var offset = 0
        while offset < first.range.count {
            let (one, length) = UTF8Scan.scalar(bytes, at: first.range.lowerBound + offset)
            let (other, _) = UTF8Scan.scalar(bytes, at: second.range.lowerBound + offset)
            guard LetterCase.lower(one) == LetterCase.lower(other) else { return false }
            offset += length
        }
        return true
    }
}
