import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Numbers of a row that the other language has otherwise or not at all.
enum NumberDifferences {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        text.comparable.flatMap { index in
            let row = text.alignment.rows[index]
            let sides = Bilingual { text.joined(row, $0) }
            var found = QuantityDifference.all(sides.russian, sides.english).compactMap {
                finding($0, row, text, context.source)
            }
            if let days = WeekdayDifference.find(sides.russian, sides.english),
                let finding = finding(days, row, text, context.source)
            {
                found.append(finding)
            }
            return found
        }
    }

    /// A day of the week of the translation that is another in the source.
    private static func finding(
        _ days: Bilingual<Range<Int>>, _ row: Alignment.Row, _ text: CheckedText, _ source: Side
    ) -> UnitFinding? {
        guard let (unit, range) = text.place(of: days[source.other], row, source.other),
            let there = text.place(of: days[source], row, source)
        else { return nil }
        let found = text.text(source.other, unit, range)
        let expected = text.text(source, there.unit, there.range)
        var finding = UnitFinding(
            side: source.other, unit: unit, range: range, kind: .number, severity: .error,
            found: found, expected: [expected],
            message: "\"\(found)\" here, \"\(expected)\" there")
        finding.counterpart = there
        return finding
    }

    /// A number of the translation that is another in the source or is not in it;
    /// or one of the source that was left out.
    private static func finding(
        _ difference: QuantityDifference, _ row: Alignment.Row, _ text: CheckedText,
        _ source: Side
    ) -> UnitFinding? {
        let side = difference.sides[source.other] == nil ? source : source.other
        guard let quantity = difference.sides[side],
            let (unit, range) = text.place(
                of: difference.isUnit ? quantity.wholeRange : quantity.range, row, side)
        else { return nil }
        let other = side == source ? nil : difference.sides[source]
        let texts = Bilingual { text.joined(row, $0).text }
        let found = text.text(side, unit, range)
        let expected = other.map {
            String(texts[side.other].slice(difference.isUnit ? $0.wholeRange : $0.range))
        }
        var finding = UnitFinding(
            side: side, unit: unit, range: range, kind: .number, severity: .error,
            found: found, expected: expected.map { [$0] } ?? [],
            message: message(difference, quantity, other, side, texts))
        finding.counterpart = other.flatMap { text.place(of: $0.wholeRange, row, side.other) }
        return finding
    }

    /// Both values with their units.
    private static func message(
        _ difference: QuantityDifference, _ quantity: Quantity, _ other: Quantity?, _ side: Side,
        _ texts: Bilingual<String>
    ) -> Message {
        let mine = String(texts[side].slice(quantity.wholeRange))
        guard let other else { return "\"\(mine)\" here, none such there" }
        let theirs = String(texts[side.other].slice(other.wholeRange))
        guard let value = difference.value(of: side) else {
            return "\"\(mine)\" here, \"\(theirs)\" there"
        }
        let unit = texts[side].slice(quantity.range.upperBound..<quantity.wholeRange.upperBound)
        return "\"\(mine)\" here, \"\(theirs)\" there, which is \(rounded(value))\(String(unit))"
    }

    /// With as many figures as help: `193`, `9.3`.
    private static func rounded(_ value: Double) -> String {
        let isWhole = abs(value) >= 20 || abs(value - value.rounded()) < 0.05
        return isWhole ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
    }
}
