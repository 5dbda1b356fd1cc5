import SverkaMorphology
import SverkaText

/// The numbers of a unit that is hardly more than a number: a chapter's, an
/// item's. There `Глава первая`, `Chapter One`, `V` and `5` say all that there is
/// to pair by.
enum ShortUnitNumbers {
    /// Tokens of a unit that is looked at, at most.
    private static let longest = 4

    /// The numbers in words and in Roman figures, in thousandths, by the tokens
    /// that they begin at and end before.
    static func values(_ text: AnalyzedText) -> [(tokens: Range<Int>, value: Int64)] {
        guard text.tokens.count <= longest, !text.tokens.isEmpty else { return [] }
        let numbers = Quantity.find(in: text, isHeading: true)
        return numbers.compactMap { quantity in
            guard quantity.kind == .number, quantity.writing != .digits,
                let first = text.tokens.firstIndex(where: {
                    Int($0.start) == quantity.range.lowerBound
                }),
                let last = text.tokens.lastIndex(where: {
                    Int($0.end) == quantity.range.upperBound
                })
            else { return nil }
            return (first..<last + 1, quantity.value)
        }
    }
}
