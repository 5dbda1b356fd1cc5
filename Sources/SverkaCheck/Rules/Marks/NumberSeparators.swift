import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// Numbers with the separators of the other language: `1,234` in Russian, `3,5`
/// in English.
enum NumberSeparators {
    @Sendable static func find(_ text: CheckedText, _: CheckContext) -> [UnitFinding] {
        let copied = copies(text)
        return Side.allCases.flatMap { side in
            text.units[side].indices.flatMap { unit in
                text.words[side][unit].tokens.enumerated().compactMap { index, token in
                    guard token.kind == .number, token.range.count > 2 else { return nil }
                    let found = text.text(side, unit, token.range)
                    let parts = Parts(found)
                    let right =
                        side == .russian
                        ? russian(
                            parts, isCopied: copied[unit]?.contains(found) ?? false,
                            isMeasured: { isMeasured(text, unit, index) }) : english(parts)
                    return right.map { finding(side, unit, token.range, found, $0) }
                }
            }
        }
    }

    /// A number taken apart at its points and commas.
    private struct Parts {
        let digits: [Substring]
        let marks: [Character]

        init(_ number: String) {
            digits = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
            marks = number.filter { $0 == "," || $0 == "." }.map { $0 }
        }

        /// Whether it is parted into thousands by one mark alone, twice or more.
        func isGrouped(by mark: Character) -> Bool {
            marks.allSatisfy { $0 == mark } && digits.dropFirst().allSatisfy { $0.count == 3 }
                && (1...3).contains(digits[0].count) && digits[0] != "0"
        }
    }

    /// How a number is written in Russian; nil where it is right or in doubt.
    private static func russian(
        _ parts: Parts, isCopied: Bool, isMeasured: () -> Bool
    ) -> String? {
        let grouped = parts.digits.joined(separator: "\u{A0}")
        if parts.marks.count > 1 {
            if parts.isGrouped(by: ",") || parts.isGrouped(by: ".") { return grouped }
            // `1,234.5`
            guard parts.marks.last == ".", parts.marks.dropLast().allSatisfy({ $0 == "," }),
                parts.digits.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
            else { return nil }
            return parts.digits.dropLast().joined(separator: "\u{A0}") + "," + parts.digits.last!
        }
        guard let mark = parts.marks.first else { return nil }
        if mark == "," { return isCopied && parts.isGrouped(by: ",") ? grouped : nil }
        return parts.digits[1].count < 3 && isMeasured()
            ? parts.digits.joined(separator: ",") : nil
    }

    /// How a number is written in English; nil where it is right or in doubt.
    private static func english(_ parts: Parts) -> String? {
        if parts.marks.count > 1 {
            return parts.isGrouped(by: ".") ? parts.digits.joined(separator: ",") : nil
        }
        guard parts.marks.first == ",", parts.digits[1].count < 3, !parts.digits[0].contains(" ")
        else { return nil }
        return parts.digits.joined(separator: ".")
    }

    /// Whether `%` or a measure stands behind a Russian number.
    private static func isMeasured(_ text: CheckedText, _ unit: Int, _ index: Int) -> Bool {
        let tokens = text.words.russian[unit].tokens
        guard index + 1 < tokens.count else { return false }
        let next = text.text(.russian, unit, tokens[index + 1].range).lowercased()
        return next == "%" || PhraseLists.isMeasure(next)
    }

    /// The numbers that stand opposite each Russian unit.
    private static func copies(_ text: CheckedText) -> [Int: Set<String>] {
        var out: [Int: Set<String>] = [:]
        for index in text.comparable {
            let row = text.alignment.rows[index]
            let numbers = row.units.english.flatMap { unit in
                text.words.english[unit].tokens.filter {
                    $0.kind == .number && $0.range.count > 4
                }.map { text.text(.english, unit, $0.range) }
            }
            guard !numbers.isEmpty else { continue }
            for unit in row.units.russian { out[unit, default: []].formUnion(numbers) }
        }
        return out
    }

    private static func finding(
        _ side: Side, _ unit: Int, _ range: Range<Int>, _ found: String, _ right: String
    ) -> UnitFinding {
        UnitFinding(
            side: side, unit: unit, range: range, kind: .quotes, severity: .note, found: found,
            expected: [right],
            message: "\"\(found)\" has the separators of the other language; use \"\(right)\"")
    }
}
