import SverkaSupport
import SverkaText

/// Times that are said in words or with their units.
extension QuantityFinder {
    /// `half past seven`, `половина восьмого`, `без четверти пять`, `noon`.
    mutating func clock() -> Bool {
        let first = index
        if let hour = NumberWords.clock(small(first), side) {
            append(.clock, .words, hour * 100, first, first)
            index = first + 1
            return true
        }
        guard let time = side == .russian ? russianClock() : englishClock() else { return false }
        append(.clock, .words, time.value, first, time.last)
        index = time.last + 1
        return true
    }

    private func russianClock() -> (value: Int64, last: Int)? {
        let word = small(index)
        if NumberWords.isClock(.to, word) {
            // `без четверти пять`, `без десяти минут шесть`.
            guard let minutes = minutes(index + 1) else { return nil }
            let next = NumberWords.minutes.contains(small(index + 2)) ? index + 3 : index + 2
            guard let hour = hour(next), !hour.isOrdinal else { return nil }
            return (Self.time(hour.value - 1, 60 - minutes), next)
        }
        guard
            let minutes = NumberWords.isClock(.half, word)
                ? 30 : NumberWords.isClock(.quarter, word) ? 15 : minutes(index)
        else { return nil }
        let next = NumberWords.minutes.contains(small(index + 1)) ? index + 2 : index + 1
        guard minutes == 30 || minutes == 15 || next == index + 2, let hour = hour(next),
            hour.isOrdinal, isGenitive(next)
        else { return nil }
        return (Self.time(hour.value - 1, minutes), next)
    }

    /// `восьмого`: the hour that has begun.
    private func isGenitive(_ position: Int) -> Bool {
        let word = small(position)
        return word.hasSuffix("ого") || word.hasSuffix("его") || word.hasSuffix("-го")
    }

    private func englishClock() -> (value: Int64, last: Int)? {
        let word = small(index)
        guard
            let minutes = NumberWords.isClock(.half, word)
                ? 30 : NumberWords.isClock(.quarter, word) ? 15 : minutes(index)
        else { return nil }
        var next = index + 1
        if small(next) == "minutes" { next += 1 }
        let isPast = NumberWords.isClock(.past, small(next))
        // `twenty to thirty` is none.
        guard isPast || NumberWords.isClock(.to, small(next)) && minutes != 30,
            isPast || minutes == 15 || next == index + 2, let hour = hour(next + 1)
        else { return nil }
        return (
            isPast ? Self.time(hour.value, minutes) : Self.time(hour.value - 1, 60 - minutes),
            next + 1
        )
    }

    private static func time(_ hour: Int64, _ minute: Int64) -> Int64 {
        (hour + 24) % 24 * 100 + minute
    }

    private func minutes(_ position: Int) -> Int64? {
        if NumberWords.isClock(.quarter, small(position)) { return 15 }
        guard let value = number(position)?.value, value > 0, value < 60 else { return nil }
        return value
    }

    private func hour(_ position: Int) -> (value: Int64, isOrdinal: Bool)? {
        guard let hour = number(position), hour.value > 0, hour.value <= 12 else { return nil }
        return hour
    }

    /// A whole number in one word.
    func number(_ position: Int) -> (value: Int64, isOrdinal: Bool)? {
        let word = small(position)
        if isDigit(position) {
            guard let value = NumberValue(word)?.thousandths, value % 1000 == 0 else { return nil }
            return (value / 1000, tokens[position].kind == .mixed)
        }
        guard let values = NumberWords.values(word, side), values.allSatisfy({ $0 % 1000 == 0 })
        else { return nil }
        return (values.reduce(0, +) / 1000, NumberWords.isOrdinal(word, side))
    }

    /// The numbers with the times that they say: `девять часов пять минут`, `9
    /// часов 5 минут`.
    func withClocks(_ numbers: [Quantity]) -> [Quantity] {
        guard numbers.count > 1, let hourUnit = MeasureUnits.hour,
            let minuteUnit = MeasureUnits.minute
        else { return numbers }
        var found: [Quantity] = []
        for (hours, minutes) in zip(numbers, numbers.dropFirst()) {
            guard hours.kind == .number, minutes.kind == .number,
                areJoined(hours, minutes)
            else { continue }
            if side == .russian, hours.value < 25_000, minutes.value < 60_000,
                hours.units.contains(hourUnit), minutes.units.contains(minuteUnit)
            {
                found.append(
                    Quantity(
                        .clock, .words, hours.value / 1000 * 100 + minutes.value / 1000,
                        hours.range.lowerBound..<minutes.wholeRange.upperBound))
            }
            if let sum = sum(hours, minutes) { found.append(sum) }
        }
        guard !found.isEmpty else { return numbers }
        return (numbers + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing but a small word stands between two.
    private func areJoined(_ first: Quantity, _ second: Quantity) -> Bool {
        let gap = second.wholeRange.lowerBound - first.wholeRange.upperBound
        guard gap >= 0, gap <= 6 else { return false }
        let between = String(
            decoding: bytes[first.wholeRange.upperBound..<second.wholeRange.lowerBound],
            as: UTF8.self)
        return ["", " ", " and ", " и ", ", "].contains(between)
    }

    /// Two values of one dimension, the second in the smaller unit: both in that.
    private func sum(_ large: Quantity, _ small: Quantity) -> Quantity? {
        for unit in large.units {
            for other in small.units where other != unit {
                let (from, to) = (MeasureUnits.unit(unit), MeasureUnits.unit(other))
                guard from.relation(to: to) == .convertible, from.factor > to.factor else {
                    continue
                }
                let value = from.converted(Double(large.value), to: to)
                guard value < Double(Self.largest) else { continue }
                var sum = Quantity(
                    .sum, .words, Int64(value.rounded()) + small.value,
                    large.range.lowerBound..<small.wholeRange.upperBound)
                sum.units = [other]
                return sum
            }
        }
        return nil
    }
}
