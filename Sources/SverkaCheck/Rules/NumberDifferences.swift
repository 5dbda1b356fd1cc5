import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Numbers of a row that the other language has otherwise or not at all.
enum NumberDifferences {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        text.comparable.flatMap { differences(text.alignment.rows[$0], text, context.source) }
    }

    private static func differences(
        _ row: Alignment.Row, _ text: CheckedText, _ source: Side
    ) -> [UnitFinding] {
        let texts: Bilingual<String> = Bilingual { text.alignment.text(row, $0) }
        let found = Quantity.differences(texts.russian, texts.english)
        let differences = Bilingual(russian: found.russian, english: found.english)
        // A number of the translation that the source has not; else one of the
        // source that was left out.
        let isLeftOut = differences[source.other].isEmpty
        let side = isLeftOut ? source : source.other
        let others = isLeftOut ? [] : differences[source]
        var out: [UnitFinding] = []
        for (index, quantity) in differences[side].enumerated() {
            guard let (unit, range) = place(of: quantity.range, row, side, text) else { continue }
            let found = text.text(side, unit, range)
            let expected = index < others.count ? texts[source].slice(others[index].range) : nil
            let hint: Message = expected.map { ", \"\($0)\" there" } ?? ", none such there"
            out.append(
                UnitFinding(
                    side: side, unit: unit, range: range, kind: .number, severity: .error,
                    found: found, expected: expected.map { [String($0)] } ?? [],
                    message: "\"\(found)\" here\(hint)"))
        }
        return out
    }

    /// The unit and bytes of a stretch of a row's joined text, in which a byte
    /// stands between units; nil where it goes over the end of a unit.
    private static func place(
        of range: Range<Int>, _ row: Alignment.Row, _ side: Side, _ text: CheckedText
    ) -> (unit: Int, range: Range<Int>)? {
        var start = 0
        for unit in text.units(of: row, side) {
            let end = start + text.units[side][unit].text.utf8.count
            if range.lowerBound >= start, range.upperBound <= end {
                return (unit, range.lowerBound - start..<range.upperBound - start)
            }
            start = end + 1
        }
        return nil
    }
}
