/// Up to eight letters in a word of the machine: what rules compare with costs
/// no object.
package struct ShortLetters: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A byte a letter, the first one lowest.
    private var packed: UInt64 = 0
    package private(set) var count = 0

    @inline(__always)
    package init(stringLiteral value: StaticString) {
        let bytes = value.utf8Start
        var index = 0
        while index < value.utf8CodeUnitCount {
            precondition(count < 8, "more than eight letters")
            // Every Russian letter has two bytes, the hyphen one.
            let isLetter = bytes[index] >= 0x80
            let value =
                isLetter
                ? UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                : UInt32(bytes[index])
            packed |= UInt64(Letters.code(value) ?? 0) << UInt64(8 * count)
            count += 1
            index += isLetter ? 2 : 1
        }
    }

    /// The code of a letter, from 0.
    @inline(__always)
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * index)) }

    /// The code of the last one.
    @inline(__always)
    package var last: UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * max(count - 1, 0))) }

    /// Whether these letters stand there; there must be as many.
    @inline(__always)
    func stand(in codes: [UInt8], at start: Int) -> Bool {
        for index in 0..<count
        where codes[start + index] != UInt8(truncatingIfNeeded: packed >> UInt64(8 * index)) {
            return false
        }
        return true
    }
}
