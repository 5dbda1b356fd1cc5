import SverkaSupport
import SverkaText

/// Numbers in digits.
extension QuantityFinder {
    /// `12 500`, `1,5 млн`, `28 сентября`, `10:30`.
    mutating func digits() -> Bool {
        let token = tokens[index]
        guard token.kind == .number || token.kind == .mixed,
            (0x30...0x39).contains(bytes[Int(token.start)]),
            let number = NumberValue(word(index))
        else { return false }
        let first = index
        index += 1
        if let time = time(first) {
            append(.time, time, first, first)
            return true
        }
        let (value, last) = scaled(number.thousandths, first)
        append(.digits, value, first, last)
        index = last + 1
        month(beside: first)
        return true
    }

    /// Hours and minutes of `10:30`; nil of what is no time.
    private func time(_ position: Int) -> Int64? {
        let parts = word(position).split(separator: ":")
        guard parts.count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]),
            hour < 25, minute < 60
        else { return nil }
        return hour * 100 + minute
    }

    /// A number with its scale, which stands in the same word or behind it, and
    /// the last word of both.
    private func scaled(_ number: Int64, _ first: Int) -> (value: Int64, last: Int) {
        var value = number
        var last = first
        if tokens[first].kind == .mixed, let scale = attachedScale(first) {
            value = scaled(value, by: scale)
        }
        while let scale = NumberWords.scale(small(last + 1)) {
            value = scaled(value, by: scale)
            last += 1
        }
        if last == first, let scale = rangeScale(behind: first) {
            value = scaled(value, by: scale)
        }
        return (value, last)
    }

    /// The month of a date, behind the day or before it.
    private mutating func month(beside day: Int) {
        if let month = NumberWords.month(small(index), side) {
            append(.month, month, index, index)
            index += 1
        } else if day > 0, let month = NumberWords.month(small(day - 1), side) {
            append(.month, month, day - 1, day - 1)
        }
    }

    /// `£10m`, `6bn`, `101million`, `20-тысячный`; the ending behind the hyphen
    /// of `2024-м` is none.
    private func attachedScale(_ position: Int) -> Int64? {
        let word = small(position)
        let letters = word.drop { !$0.isLetter }
        if letters.count <= 2, word.utf8.contains(0x2D) || word.contains("‑") { return nil }
        return NumberWords.attachedScale(String(letters))
    }

    /// Of `600` in `600–700 тысяч` the thousand.
    private func rangeScale(behind position: Int) -> Int64? {
        guard position + 3 < tokens.count, tokens[position + 1].kind == .punctuation,
            ["–", "-", "—"].contains(word(position + 1)), tokens[position + 2].kind == .number
        else { return nil }
        return NumberWords.scale(small(position + 3))
    }
}
