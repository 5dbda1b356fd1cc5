/// Up to eight letters in a word of the machine: what rules compare with costs
/// no object.
package struct ShortLetters: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A byte a letter, the first one lowest.
    private var packed: UInt64 = 0
    package private(set) var count = 0

    @inline(__always)
    package init(stringLiteral value: StaticString) {
        // Every Russian letter has two bytes.
        precondition(value.utf8CodeUnitCount <= 16, "more than eight letters")
        let bytes = value.utf8Start
        for index in stride(from: 0, to: value.utf8CodeUnitCount, by: 2) {
            let value = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            packed |= UInt64(Letters.code(value) ?? 0) << UInt64(8 * count)
            count += 1
        }
    }

    /// The code of the last one.
    @inline(__always)
    package var last: UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * max(count - 1, 0))) }

    package static func + (a: ShortLetters, b: ShortLetters) -> ShortLetters {
        precondition(a.count + b.count <= 8, "more than eight letters")
        var both = a
        both.packed |= b.packed << UInt64(8 * a.count)
        both.count += b.count
        return both
    }

    /// Adds the letters to others.
    @inline(__always)
    func append(to codes: inout [UInt8]) {
        for index in 0..<count {
            codes.append(UInt8(truncatingIfNeeded: packed >> UInt64(8 * index)))
        }
    }

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
