import SverkaSupport
import SverkaText

/// Numbers in digits.
extension QuantityFinder {
    /// `12 500`, `1,5 млн`, `2 млн 300 тыс.`, `10:30`, `3/4`, `90-е`, `2:0`.
    mutating func figure() -> Bool {
        if phone() || numericDate() || dayAndMonth() { return true }
        let first = index
        if time(first) || slashFraction(first) || slashed(first) { return true }
        guard let number = NumberValue(word(first)) else { return false }
        let letters = Self.letters(of: small(first))
        let amount = scaled(number.thousandths, first, letters)
        var quantity = Quantity(.number, .digits, amount.value, range(first, amount.last))
        quantity.others = amount.others
        quantity.isOrdinal = Self.isOrdinal(letters, side)
        // `5-м` is the fifth and no metres.
        let isEnding = quantity.isOrdinal && small(first).utf8.contains(0x2D)
        if tokens[first].kind == .mixed, !isEnding { quantity.units = attachedUnits(letters) }
        if isDecade(number.thousandths, letters) {
            quantity.kind = .decade
            // In one's twenties: from 20 to 29.
            if number.thousandths < 100_000 { quantity.others = [number.thousandths + 9_000] }
        }
        addHour(letters, &quantity)
        quantity.others += shortYears(first)
        index = amount.last + 1
        addFraction(&quantity)
        finish(&quantity, first)
        append(quantity, index - 1, scale: amount.scale)
        distribute()
        return true
    }

    /// What stands behind the digits of a word, from its first letter.
    static func letters(of word: some StringProtocol) -> Substring {
        Substring(word).drop { !$0.isLetter }
    }

    /// `10:30`; the numbers of `2:0`.
    private mutating func time(_ position: Int) -> Bool {
        var text = word(position)[...]
        let letters = Self.letters(of: text)
        text = text.dropLast(letters.count)
        if text.utf8.count == 4, NumberWords.isTimeZone(letters.lowercased()) {
            // `0200GMT`
            text = text.prefix(2) + ":" + text.suffix(2)
        }
        guard text.utf8.contains(0x3A) else { return false }
        let parts = text.split(separator: ":")
        if parts.count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]),
            hour < 25, minute < 60, parts[1].utf8.count == 2
        {
            var time = Quantity(
                .time, .digits, hour * 100 + minute, range(position, position))
            time.others = [hour * 1000, minute * 1000]
            append(time, position)
        } else {
            var start = Int(tokens[position].start)
            for part in parts {
                let end = start + part.utf8.count
                if let value = NumberValue(String(part)) {
                    append(Quantity(.number, .digits, value.thousandths, start..<end), position)
                }
                start = end + 1
            }
        }
        index = position + 1
        return true
    }

    /// A number with its scales.
    struct Amount {
        var value: Int64
        var others: [Int64] = []
        /// The scale of its last part.
        var scale: Int64 = 1
        var last: Int
    }

    /// A number with its scale, which stands in the same word or behind it, and
    /// with smaller parts behind that: `2 млн 300 тыс.`
    private func scaled(_ number: Int64, _ first: Int, _ letters: Substring) -> Amount {
        var amount = part(number, first, letters)
        while amount.scale >= 1000 {
            var next = amount.last + 1
            if isPoint(next), Self.isShortScale(small(amount.last)) { next += 1 }
            guard tokens.indices.contains(next), tokens[next].kind == .number,
                let value = NumberValue(word(next))?.thousandths, value % 1000 == 0
            else { break }
            let rest = part(value, next, "")
            guard rest.scale < amount.scale, rest.value < scaled(1000, by: amount.scale),
                rest.scale > 1 || amount.scale == 1000 && value >= 100_000
            else { break }
            amount = Amount(
                value: amount.value + rest.value, scale: rest.scale, last: rest.last)
        }
        return amount
    }

    private func part(_ number: Int64, _ first: Int, _ letters: Substring) -> Amount {
        var amount = Amount(value: number, last: first)
        if tokens[first].kind == .mixed, let scale = attachedScale(first, letters) {
            // `5m` is metres or millions.
            let isUnit = letters.count == 1 && currency(before: first) == nil
            amount.value = isUnit ? number : scaled(number, by: scale)
            amount.others = [isUnit ? scaled(number, by: scale) : number]
            amount.scale = isUnit ? 1 : scale
            if !isUnit, letters.count > 1 { amount.others = [] }
        }
        while let scale = NumberWords.scale(small(amount.last + 1)) {
            amount.value = scaled(amount.value, by: scale)
            amount.scale = scaled(amount.scale, by: scale)
            amount.last += 1
        }
        return amount
    }

    func isPoint(_ position: Int) -> Bool {
        tokens.indices.contains(position) && tokens[position].kind == .punctuation
            && bytes[Int(tokens[position].start)] == 0x2E
            && tokens[position].range.count == 1
    }

    private static func isShortScale(_ word: String) -> Bool {
        ["тыс", "млн", "млрд", "трлн", "mln", "bn"].contains(word)
    }

    /// `£10m`, `6bn`, `101million`, `20-тысячный`; the ending behind the hyphen
    /// of `2024-м` is none.
    private func attachedScale(_ position: Int, _ letters: Substring) -> Int64? {
        let word = small(position)
        if letters.count <= 2, word.utf8.contains(0x2D) || word.contains("‑") { return nil }
        let first = letters.prefix { $0 != "-" && $0 != "‑" }
        return NumberWords.attachedScale(String(first))
    }

    /// `1990s`, `90-е`, `1930` of `1930–1940-х`.
    private func isDecade(_ value: Int64, _ letters: Substring) -> Bool {
        guard value % 10_000 == 0, value < 100_000 || (1_500_000...2_100_000).contains(value)
        else { return false }
        if side == .english { return letters == "s" }
        if ["е", "х", "ые", "ых", "ми", "ым"].contains(letters) { return true }
        guard letters.isEmpty, ["–", "-", "—"].contains(word(index + 1)), isDigit(index + 2),
            tokens[index + 2].kind == .mixed
        else { return false }
        return ["е", "х"].contains(Self.letters(of: small(index + 2)))
    }

    /// The years that `24` may be in `2023/24`, and `85` in `'85`.
    private func shortYears(_ position: Int) -> [Int64] {
        guard tokens[position].range.count == 2, let rest = Int64(word(position)) else { return [] }
        if isClose(position), ["'", "’", "‘"].contains(word(position - 1)) {
            return [(1900 + rest) * 1000, (2000 + rest) * 1000]
        }
        guard position >= 2, isClose(position), isClose(position - 1),
            tokens[position - 2].range.count == 4,
            tokens[position - 2].kind == .number,
            ["/", "-", "–"].contains(word(position - 1)),
            let year = Int64(word(position - 2))
        else { return [] }
        return [(year / 100 * 100 + rest) * 1000]
    }

    private static func isOrdinal(_ letters: Substring, _ side: Side) -> Bool {
        side == .english
            ? ["st", "nd", "rd", "th"].contains(letters)
            : [
                "й", "я", "е", "го", "му", "м", "х", "ю", "ый", "ой", "ая", "ую", "ого", "ому",
                "ом", "ей", "ье", "ья", "ий",
            ].contains(letters)
    }
}
