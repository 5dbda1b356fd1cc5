import SverkaSupport
import SverkaText

/// Dates: days, months and years that belong together.
extension QuantityFinder {
    private static let days: ClosedRange<Int64> = 1...31
    private static let years: ClosedRange<Int64> = 1000...2200

    /// `15.02.2024`, `2024-02-15`, `15/2/24`.
    mutating func numericDate() -> Bool {
        guard tokens[index].kind == .number else { return false }
        let text = word(index)
        var parts: [Range<Int>] = []
        var last = index
        if text.utf8.count(where: { $0 == 0x2E }) == 2, !text.utf8.contains(0x2C) {
            var start = Int(tokens[index].start)
            for part in text.split(separator: ".", omittingEmptySubsequences: false) {
                parts.append(start..<start + part.utf8.count)
                start += part.utf8.count + 1
            }
        } else if index + 4 < tokens.count, ["/", "-"].contains(word(index + 1)),
            word(index + 1) == word(index + 3),
            (index + 1...index + 4).allSatisfy({ isClose($0) })
        {
            parts = [index, index + 2, index + 4].map { tokens[$0].range }
            last = index + 4
        }
        guard parts.count == 3, addDate(parts, last) else { return false }
        index = last + 1
        return true
    }

    private mutating func addDate(_ parts: [Range<Int>], _ last: Int) -> Bool {
        let values = parts.map { Int64(String(decoding: bytes[$0], as: UTF8.self)) ?? -1 }
        let isISO = parts[0].count == 4
        let year = isISO ? 0 : 2
        var (day, month) = isISO ? (2, 1) : (0, 1)
        guard parts[year].count == 4 || parts[year].count == 2 && !isISO else { return false }
        if values[month] > 12 { swap(&day, &month) }
        guard Self.days.contains(values[day]), (1...12).contains(values[month]),
            parts[day].count <= 2, parts[month].count <= 2
        else { return false }
        let isEither = !isISO && side == .english && values[day] <= 12
        for (kind, part) in [(Quantity.Kind.day, day), (.month, month), (.year, year)] {
            let scale: Int64 = kind == .month ? 1 : 1000
            var quantity = Quantity(kind, .digits, values[part] * scale, parts[part])
            if kind == .year, parts[year].count == 2 {
                quantity.value += values[part] < 50 ? 2_000_000 : 1_900_000
                quantity.others = [values[part] * 1000]
            }
            // `09.08.1987` is in August or in September.
            if isEither, kind == .day { quantity.others = [values[month] * 1000] }
            if isEither, kind == .month { quantity.others = [values[day]] }
            quantity.date = dates
            append(quantity, last)
        }
        dates += 1
        return true
    }

    /// `13 авг. 2005 года`, `15th of February`, `с 13 по 15 мая`.
    mutating func dayAndMonth() -> Bool { date(from: index) }

    /// `третьего мая`, `May 3, 2019`, `мая 2005`, `in May`.
    mutating func wordDate() -> Bool {
        date(from: index) || monthFirst() || monthPair()
    }

    /// `January-April`, with a year or without.
    private mutating func monthPair() -> Bool {
        let first = index
        let parts = small(first).hyphenParts
        guard parts.count == 2, tokens[first].shape != .lower || side == .russian else {
            return false
        }
        let months = parts.map { NumberWords.month(String($0), side) }
        guard let one = months[0], let other = months[1] else { return false }
        add(first, one)
        dates += 1
        add(first, other)
        index = addYear(first + 1)
        dates += 1
        return true
    }

    /// A day with the month behind it.
    private mutating func date(from first: Int) -> Bool {
        guard let day = day(first) else { return false }
        var position = first + 1
        var days = [(first, day)]
        if let next = joined(position), let other = self.day(next),
            monthBehind(next) != nil
        {
            days.append((next, other))
            position = next + 1
        }
        guard let month = monthBehind(position - 1) else { return false }
        add(days)
        add(month.position, month.value)
        index = addYear(month.position + 1)
        dates += 1
        return true
    }

    /// The month behind a day.
    private func monthBehind(_ day: Int) -> (value: Int64, position: Int)? {
        let position = side == .english && small(day + 1) == "of" ? day + 2 : day + 1
        return month(position, isBesideDay: true).map { ($0, position) }
    }

    /// A month with the day behind it, with a year or alone.
    private mutating func monthFirst() -> Bool {
        let first = index
        guard let month = month(first, isBesideDay: true) else { return false }
        var next = first + 1
        if isPoint(next) { next += 1 }
        var days: [(Int, Int64)] = []
        if side == .english {
            let position = small(next) == "the" ? next + 1 : next
            if let day = day(position), isLastOfNumber(position) {
                days = [(position, day)]
                next = position + 1
                if let other = joined(next), let day = self.day(other),
                    self.month(other + 1, isBesideDay: true) == nil, isLastOfNumber(other)
                {
                    days.append((other, day))
                    next = other + 1
                }
            }
        }
        let year = year(next)
        guard !days.isEmpty || year != nil || isAlone(first) else { return false }
        add(first, month)
        add(days)
        index = addYear(next)
        dates += 1
        return true
    }

    /// Whether no scale and no unit follow.
    private func isLastOfNumber(_ position: Int) -> Bool {
        NumberWords.scale(small(position + 1)) == nil && small(position + 1) != "%"
    }

    private func day(_ position: Int) -> Int64? {
        guard tokens.indices.contains(position), !small(position).contains("."),
            let number = number(position), Self.days.contains(number.value)
        else { return nil }
        return number.value
    }

    /// The token of the second day of `13–15`, `13 and 15`, `13 по 15`.
    private func joined(_ position: Int) -> Int? {
        let joint = small(position)
        return ["–", "-", "—"].contains(joint) || NumberWords.joints[side].contains(joint)
            ? position + 1 : nil
    }

    private func month(_ position: Int, isBesideDay: Bool) -> Int64? {
        guard tokens.indices.contains(position) else { return nil }
        var word = small(position)
        if side == .english, tokens[position].kind == .latin {
            if word.hasPrefix("mid-") { word = String(word.dropFirst(4)) }
            if word.hasSuffix("'s") || word.hasSuffix("’s") { word = String(word.dropLast(2)) }
        }
        if side == .english, tokens[position].shape == .lower,
            word.utf8.count <= 5
        {
            return nil  // `may`, `march`
        }
        return NumberWords.month(word, side)
            ?? (isBesideDay ? NumberWords.shortMonth(word, side) : nil)
    }

    /// Whether a month by itself is one: `in May`, `мая` and not `Мая`.
    private func isAlone(_ position: Int) -> Bool {
        if side == .russian {
            return NumberWords.month(small(position), side) != nil
                && tokens[position].shape == .lower
        }
        let word = small(position)
        if word.hasPrefix("mid-") || word.hasSuffix("'s") || word.hasSuffix("’s") { return true }
        return tokens[position].range.count > 3
            && NumberWords.beforeMonths.contains(small(position - 1))
    }

    private func year(_ position: Int) -> (position: Int, value: Int64)? {
        var position = position
        if isPoint(position) { position += 1 }
        if side == .english, [",", "of"].contains(word(position)) { position += 1 }
        guard tokens.indices.contains(position), tokens[position].kind == .number,
            tokens[position].range.count == 4, let value = Int64(word(position)),
            Self.years.contains(value)
        else { return nil }
        return (position, value)
    }

    /// Adds the year that follows, and returns where the text goes on.
    private mutating func addYear(_ position: Int) -> Int {
        guard let year = year(position) else {
            return isPoint(position) ? position + 1 : position
        }
        add(.year, year.position, year.value * 1000)
        return year.position + 1
    }

    private mutating func add(_ days: [(Int, Int64)]) {
        for (position, day) in days { add(.day, position, day * 1000) }
    }

    private mutating func add(_ month: Int, _ value: Int64) { add(.month, month, value) }

    private mutating func add(_ kind: Quantity.Kind, _ position: Int, _ value: Int64) {
        let writing: Quantity.Writing = isDigit(position) ? .digits : .words
        var quantity = Quantity(kind, writing, value, range(position, position))
        quantity.isOrdinal = kind == .day
        quantity.date = dates
        append(quantity, position)
    }
}
