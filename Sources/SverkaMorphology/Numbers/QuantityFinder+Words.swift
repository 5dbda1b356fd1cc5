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

        var value: Int64 { min(total + current, largest) }
    }

    /// `двадцать одна тысяча`, `one hundred and five`, `third`.
    mutating func spelled() -> Bool {
        guard mayBeginNumber(index) else { return false }
        let first = index
        var sum = Sum()
        var position = index
        while position < tokens.count, let next = read(position, &sum) { position = next }
        guard let last = sum.last else { return false }
        append(.words, sum.value, first, last)
        index = last + 1
        return true
    }

    /// Whether a word is one for a number, or has parts or combining marks and
    /// so may be: told by its bytes alone, since most words are not.
    private func mayBeginNumber(_ position: Int) -> Bool {
        var hash = ByteHash.seed
        for byte in smallBytes(position) {
            if byte == 0x2D || byte == 0xCC || byte == 0xCD { return true }
            hash = ByteHash.next(hash, byte)
        }
        return NumberWords.counts(hash, side)
    }

    /// Adds a word to a number.
    ///
    /// - Returns: where it may go on; nil where the word does not belong to it.
    private func read(_ position: Int, _ sum: inout Sum) -> Int? {
        let word = small(position)
        if let values = NumberWords.values(word, side) {
            for value in values {
                if beginsAnother(value, sum) { break }
                sum.current = min(sum.current + value, Self.largest)
            }
            sum.last = position
            return position + 1
        }
        if let scale = NumberWords.scale(word), sum.last != nil || scale >= 1000 {
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

    /// Multiplies what no scale has been met of yet; a scale by itself counts
    /// once.
    private func multiply(_ sum: inout Sum, by scale: Int64) {
        let base = sum.current == 0 ? 1_000 : sum.current
        if scale == 100 {
            sum.current = scaled(base, by: 100)
        } else {
            sum.total = min(sum.total + scaled(base, by: scale), Self.largest)
            sum.current = 0
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
        guard word.count >= 2 || bytes[word.lowerBound] == 0x58,
            word.allSatisfy({ romanDigit(bytes[$0]) > 0 })
        else { return false }
        let value = word.reduce(into: Int64(0)) { value, position in
            let digit = romanDigit(bytes[position])
            let next = position + 1 < word.upperBound ? romanDigit(bytes[position + 1]) : 0
            value += digit < next ? -digit : digit
        }
        append(.roman, value * 1000, index, index)
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
