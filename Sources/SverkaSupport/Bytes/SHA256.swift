/// SHA-256 of bytes, as FIPS 180-4 has it: a page's policy names its script and
/// its style sheet by it.
///
/// Cost: linear, about 200 MB/s.
package enum SHA256 {
    /// The 32 bytes of the hash.
    package static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var message = Array(bytes)
        let bits = UInt64(message.count) &* 8
        message.append(0x80)
        while message.count % 64 != 56 { message.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            message.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        var state = initial
        var words = [UInt32](repeating: 0, count: 64)
        for block in stride(from: 0, to: message.count, by: 64) {
            for index in 0..<16 {
                words[index] = (0..<4).reduce(0) {
                    $0 << 8 | UInt32(message[block + index * 4 + $1])
                }
            }
            mix(&state, &words)
        }
        return state.flatMap { word in
            stride(from: 24, through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: word >> UInt32($0))
            }
        }
    }

    /// Takes a block of 16 words into the state.
    private static func mix(_ state: inout [UInt32], _ words: inout [UInt32]) {
        for index in 16..<64 {
            let a = words[index - 15], b = words[index - 2]
            let first = turned(a, 7) ^ turned(a, 18) ^ a >> 3
            let second = turned(b, 17) ^ turned(b, 19) ^ b >> 10
            words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
            let choice = e & f ^ ~e & g
            let new = h &+ mixed &+ choice &+ constants[index] &+ words[index]
            let other = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
            let most = a & b ^ a & c ^ b & c
            (h, g, f, e) = (g, f, e, d &+ new)
            (d, c, b, a) = (c, b, a, new &+ other &+ most)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() {
            state[index] = state[index] &+ value
        }
    }

    private static func turned(_ word: UInt32, _ by: UInt32) -> UInt32 {
        word >> by | word << (32 - by)
    }

    /// The first primes.
    private static let primes: [UInt64] = (2...311).filter { number in
        !(2..<number).contains { number % $0 == 0 }
    }
    /// The first 32 bits behind the point of the square roots of eight primes.
    private static let initial: [UInt32] = primes.prefix(8).map { root(of: $0, power: 2) }
    /// The same of the cube roots of 64 primes.
    private static let constants: [UInt32] = primes.prefix(64).map { root(of: $0, power: 3) }

    /// The first 32 bits behind the point of a root, by halving.
    private static func root(of number: UInt64, power: Int) -> UInt32 {
        var low: UInt64 = 0, high: UInt64 = 1 << 37
        while high - low > 1 {
            let middle = (low + high) / 2
            // Whether the root, in units of 2^-32, is at least this.
            if isAtMost(middle, number, power) { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    /// Whether a number of units of 2^-32 to a power is at most a whole number.
    private static func isAtMost(_ units: UInt64, _ number: UInt64, _ power: Int) -> Bool {
        let limbs = [UInt32(truncatingIfNeeded: units), UInt32(units >> 32)]
        var product: [UInt32] = [1]
        for _ in 0..<power { product = multiplied(product, limbs) }
        var bound = [UInt32](repeating: 0, count: power)
        bound.append(UInt32(number))
        return compare(product, bound) <= 0
    }

    private static func multiplied(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var out = [UInt32](repeating: 0, count: a.count + b.count)
        for (i, x) in a.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.enumerated() {
                let sum = UInt64(x) * UInt64(y) + UInt64(out[i + j]) + carry
                out[i + j] = UInt32(truncatingIfNeeded: sum)
                carry = sum >> 32
            }
            out[i + b.count] = UInt32(carry)
        }
        return out
    }

    private static func compare(_ a: [UInt32], _ b: [UInt32]) -> Int {
        for index in (0..<max(a.count, b.count)).reversed() {
            let x = index < a.count ? a[index] : 0, y = index < b.count ? b[index] : 0
            if x != y { return x < y ? -1 : 1 }
        }
        return 0
    }
}
