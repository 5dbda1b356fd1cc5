import SverkaSupport
import SverkaText

/// Fractions and phone numbers in digits.
extension QuantityFinder {
    /// `3/4`: two small numbers close to a stroke, the first less than the second.
    mutating func slashFraction(_ first: Int) -> Bool {
        guard let value = fraction(at: first) else { return false }
        append(value, first + 2)
        index = first + 3
        finishLast(first)
        return true
    }

    private func fraction(at first: Int) -> Quantity? {
        guard first + 2 < tokens.count, word(first + 1) == "/", isClose(first + 1),
            isClose(first + 2), !(word(first + 3) == "/" && isClose(first + 3)),
            !(word(first - 1) == "/" && isClose(first)),
            let numerator = Int64(word(first)), let denominator = Int64(word(first + 2)),
            numerator > 0, numerator < denominator, denominator <= 10 || denominator == 100
        else { return nil }
        var quantity = Quantity(
            .fraction, .digits, numerator * 1000 / denominator, range(first, first + 2))
        quantity.others = [numerator * 1000, denominator * 1000]
        return quantity
    }

    /// `9/11`, the day, which may come first; `24/7`, which other words say.
    mutating func slashed(_ first: Int) -> Bool {
        guard first + 2 < tokens.count, word(first + 1) == "/", isClose(first + 1),
            isClose(first + 2), !(word(first + 3) == "/" && isClose(first + 3)),
            !(word(first - 1) == "/" && isClose(first)),
            let month = Int64(word(first)), let day = Int64(word(first + 2))
        else { return false }
        if month == 24, day == 7 {
            append(.hint, .digits, 24_000, first, first)
        } else if (1...12).contains(month), (11...31).contains(day) {
            append(Quantity(.month, .digits, month, range(first, first)), first)
            append(Quantity(.day, .digits, day * 1000, range(first + 2, first + 2)), first + 2)
            for place in [out.count - 2, out.count - 1] { out[place].date = dates }
            if day <= 12 {
                out[out.count - 2].others = [day]
                out[out.count - 1].others = [month * 1000]
            }
            dates += 1
        } else {
            return false
        }
        index = first + 3
        return true
    }

    /// `½`.
    mutating func vulgarFraction() -> Bool {
        guard let value = Self.vulgarFractions[word(index)] else { return false }
        append(.fraction, .digits, value, index, index)
        index += 1
        finishLast(index - 1)
        return true
    }

    /// Adds what stands behind a whole number: `2½`, `2 1/2`.
    mutating func addFraction(_ quantity: inout Quantity) {
        guard quantity.value % 1000 == 0, index < tokens.count else { return }
        if let value = Self.vulgarFractions[word(index)] {
            quantity.value += value
            index += 1
        } else if tokens[index].kind == .number,
            Int(tokens[index].start) == quantity.range.upperBound + 1,
            let fraction = fraction(at: index)
        {
            quantity.value += fraction.value
            index += 3
        } else {
            return
        }
        quantity.range = quantity.range.lowerBound..<Int(tokens[index - 1].end)
    }

    private static let vulgarFractions: [String: Int64] = [
        "½": 500, "¼": 250, "¾": 750, "⅓": 333, "⅔": 666, "⅕": 200, "⅖": 400, "⅗": 600,
        "⅘": 800, "⅙": 166, "⅚": 833, "⅛": 125, "⅜": 375, "⅝": 625, "⅞": 875,
    ]

    /// `+375 29 123-45-67`: digits with blanks, hyphens and brackets behind a plus.
    mutating func phone() -> Bool {
        guard index > 0, word(index - 1) == "+", isClose(index) else { return false }
        var digits = 0, value: Int64 = 0, end = Int(tokens[index].start), last = end
        scan: while end < bytes.count {
            switch bytes[end] {
            case 0x30...0x39:
                digits += 1
                value = digits > 15 ? value : value * 10 + Int64(bytes[end] - 0x30)
                last = end + 1
            case 0x20, 0x2D, 0x28, 0x29: break
            default: break scan
            }
            end += 1
        }
        guard digits >= 9 else { return false }
        let next = tokens.partitioningIndex { Int($0.start) >= last }
        append(
            Quantity(.number, .digits, value * 1000, Int(tokens[index].start)..<last), next - 1)
        index = next
        return true
    }
}
