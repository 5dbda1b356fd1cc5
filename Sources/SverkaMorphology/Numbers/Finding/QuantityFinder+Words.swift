import SverkaSupport
import SverkaText

/// Numbers in words and in Roman figures.
extension QuantityFinder {
    /// A number in words as far as it is read.
    private struct Sum {
        /// Thousands, millions... that are complete.
        var total: Int64 = 0
        /// What no scale has been met of yet.
        var current: Int64 = 0
        /// The last word that belongs to it; nil before the first.
        var last: Int?
        /// The last scale.
        var scale: Int64 = 1

        var value: Int64 { min(total + current, largest) }
    }

    /// `двадцать одна тысяча`, `one hundred and five`, `third`, `две трети`.
    mutating func spelled() -> Bool {
        let first = index
        var sum = Sum()
        var position = index
        while position < tokens.count, let next = read(position, &sum) { position = next }
        guard let last = sum.last else { return decade() }
        var quantity = Quantity(.number, .words, sum.value, range(first, last))
        quantity.isOrdinal = NumberWords.isOrdinal(lastPart(last), side)
        // `a third of them`.
        if quantity.isOrdinal, isArticle(first - 1), first == last, small(last + 1) == "of",
            let denominator = NumberWords.denominator(small(last), side)
        {
            quantity = Quantity(.fraction, .words, 1000 / denominator, range(first, last))
            quantity.others = [1000, denominator * 1000]
        }
        // `two thirds`; a third day is none.
        if !quantity.isOrdinal, quantity.kind == .number, sum.value % 1000 == 0, sum.value > 0,
            let denominator = NumberWords.denominator(small(last + 1), side),
            sum.value < denominator * 1000
        {
            quantity = Quantity(
                .fraction, .words, sum.value / denominator, range(first, last + 1))
            quantity.others = [sum.value, denominator * 1000]
            index = last + 2
        } else {
            index = last + 1
        }
        if side == .english { quantity.units = hyphenUnits(last) }
        // A thousand, a hundred: how many is not said.
        if NumberWords.scale(small(first)) != nil, first == last { quantity.kind = .hint }
        finish(&quantity, first)
        append(quantity, index - 1, scale: sum.scale)
        distribute()
        return true
    }

    private func lastPart(_ position: Int) -> String {
        let word = small(position)
        return word.hyphenParts.last.map(String.init) ?? word
    }

    /// The unit of `seven-day`.
    private func hyphenUnits(_ position: Int) -> [MeasureUnits.ID] {
        let parts = small(position).hyphenParts
        return parts.dropFirst().lazy.map { MeasureUnits.units(String($0), side) }
            .first { !$0.isEmpty } ?? []
    }

    /// `seventies`, `семидесятые`.
    private mutating func decade() -> Bool {
        guard let value = NumberWords.decade(small(index), side) else { return false }
        append(.decade, .words, value, index, index)
        index += 1
        return true
    }

    /// `сутки`, `half an hour`, `twice`.
    mutating func hint() -> Bool {
        let known = NumberWords.hints(small(index), side).filter { entry in
            entry.words.indices.dropFirst().allSatisfy { small(index + $0) == entry.words[$0] }
        }
        guard let hint = known.map(\.hint).max(by: { $0.count < $1.count }),
            NumberWords.values(small(index), side) == nil
        else { return false }
        let last = index + hint.count - 1
        var quantity = Quantity(.hint, .words, hint.value, range(index, last))
        quantity.units = hint.unit.map { [$0] } ?? []
        append(quantity, last)
        index = last + 1
        return true
    }

    /// `двадцатилетний`, `трёхэтажный`, `двухсотлетие`.
    mutating func compound() -> Bool {
        guard side == .russian, tokens[index].kind == .cyrillic else { return false }
        let word = small(index)
        var rest = word[...]
        var value: Int64 = 0
        while let part = NumberWords.compound(rest), value == 0 || part.value < value / 10 * 5 {
            value += part.value
            rest = part.rest
        }
        guard value > 0 else { return false }
        let units = MeasureUnits.ofTail(rest)
        guard !units.isEmpty || NumberWords.isTail(rest) else { return false }
        if let scale = NumberWords.attachedScale(String(rest)) {
            value = scaled(value, by: scale)
        }
        var quantity = Quantity(.number, .words, value, range(index, index))
        quantity.units = units
        append(quantity, index)
        index += 1
        return true
    }

    /// What a word may begin.
    enum Beginning { case nothing, compound, number }

    /// Whether a word is one for a number, or has parts or combining marks and
    /// so may be, or may begin with one: told by its bytes alone, since most words
    /// are not.
    func beginning(_ position: Int) -> Beginning {
        var hash = ByteHash.seed
        var place = Int(tokens[position].start)
        let end = Int(tokens[position].end)
        var beginning: UInt32 = 0
        while place < end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            if scalar == 0x2D || (0x300...0x36F).contains(scalar) { return .number }
            if scalar == 0x27 || scalar == 0x2019 {
                return place + 3 >= end && NumberWords.counts(hash, side) ? .number : .nothing
            }
            var value = LetterCase.lower(scalar)
            if value == 0x451 { value = 0x435 }
            if value < 0x80 {
                hash = ByteHash.next(hash, UInt8(value))
            } else if value < 0x800 {
                hash = ByteHash.next(hash, UInt8(0xC0 | value >> 6))
                hash = ByteHash.next(hash, UInt8(0x80 | value & 0x3F))
            } else {
                return .nothing
            }
            if beginning < 0x10000 { beginning = beginning << 16 | value }
            place += length
        }
        if NumberWords.counts(hash, side) { return .number }
        let mayBeCompound = side == .russian && tokens[position].range.count >= 14
        return mayBeCompound && NumberWords.mayBegin(beginning) ? .compound : .nothing
    }

    /// Adds a word to a number.
    ///
    /// - Returns: where it may go on; nil where the word does not belong to it.
    private func read(_ position: Int, _ sum: inout Sum) -> Int? {
        let word = small(position)
        if let values = NumberWords.values(word, side) {
            let isOrdinal = NumberWords.isOrdinal(lastPart(position), side)
            if beginsAnother(values[0], sum)
                || isOrdinal && sum.last != nil && sum.current < 20_000 && sum.total == 0
            {
                return nil
            }
            for value in values {
                if beginsAnother(value, sum) { break }
                sum.current = min(sum.current + value, Self.largest)
            }
            sum.last = position
            // An ordinal ends it: `a second one`.
            return isOrdinal ? nil : position + 1
        }
        if let scale = NumberWords.scale(word),
            sum.last != nil || scale >= 1000 || isArticle(position - 1)
        {
            multiply(&sum, by: scale)
            sum.last = position
            return position + 1
        }
        guard sum.last != nil else { return nil }
        if let length = halfLength(position) {
            // `десять с половиной`, `two and a half`.
            sum.current = min(sum.current + 500, Self.largest)
            sum.last = position + length - 1
            return position + length
        }
        let joins =
            side == .english && word == "and" && sum.current >= 100_000
            && NumberWords.values(small(position + 1), side) != nil
        return joins ? position + 1 : nil
    }

    /// Whether `a hundred` begins there.
    private func isArticle(_ position: Int) -> Bool { side == .english && small(position) == "a" }

    /// Multiplies what no scale has been met of yet; a scale by itself counts
    /// once.
    private func multiply(_ sum: inout Sum, by scale: Int64) {
        let base = sum.current == 0 ? 1_000 : sum.current
        if scale == 100 {
            sum.current = scaled(base, by: 100)
        } else {
            sum.total = min(sum.total + scaled(base, by: scale), Self.largest)
            sum.current = 0
            sum.scale = scale
        }
    }

    /// Whether a value is too large to go on with the number before it.
    private func beginsAnother(_ value: Int64, _ sum: Sum) -> Bool {
        sum.current != 0 && value >= sum.current % 1_000_000
            && (value < 100_000 || sum.current > 999_000)
            && (sum.current % (value * 10) < value || sum.last == nil)
    }

    /// How many words say `and a half` there; nil where none do.
    private func halfLength(_ position: Int) -> Int? {
        NumberWords.halves[side].first { half in
            half.indices.allSatisfy { small(position + $0) == half[$0] }
        }?.count
    }

    /// `XXI`, `II`.
    mutating func roman() -> Bool {
        let word = tokens[index].range
        guard tokens[index].kind == .latin,
            word.allSatisfy({ romanDigit(bytes[$0]) > 0 }),
            word.count >= 2 || bytes[word.lowerBound] == 0x58 || isHeading || isBeforeCentury
        else { return false }
        let value = word.reduce(into: Int64(0)) { value, position in
            let digit = romanDigit(bytes[position])
            let next = position + 1 < word.upperBound ? romanDigit(bytes[position + 1]) : 0
            value += digit < next ? -digit : digit
        }
        append(.number, .roman, value * 1000, index, index)
        out[out.count - 1].isOrdinal = true
        index += 1
        return true
    }

    /// Whether `век` or *century* follows.
    private var isBeforeCentury: Bool {
        NumberWords.hints(small(index + 1), side).contains { $0.hint.value == 100_000 }
    }

    /// What stands behind letters: `Ту-154`, `топ-10`, `mid-90s`.
    mutating func label() -> Bool {
        let word = bytes[tokens[index].range]
        guard let start = word.firstIndex(where: { (0x30...0x39).contains($0) }) else {
            return false
        }
        let end = word[start...].firstIndex { !(0x30...0x39).contains($0) } ?? word.endIndex
        let text = String(decoding: word[start..<end], as: UTF8.self)
        guard let value = NumberValue(text)?.thousandths else { return false }
        let isDecade = side == .english && end < word.endIndex && word[end] == 0x73
        append(Quantity(isDecade ? .decade : .label, .digits, value, start..<end), index)
        index += 1
        return true
    }

    /// The value of a Roman figure; 0 for any other byte.
    private func romanDigit(_ byte: UInt8) -> Int64 {
        switch byte {
        case 0x49: 1
        case 0x56: 5
        case 0x58: 10
        case 0x4C: 50
        case 0x43: 100
        case 0x44: 500
        case 0x4D: 1000
        default: 0
        }
    }
}
