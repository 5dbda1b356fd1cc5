/// A DEFLATE stream while it is read.
struct InflateStream {
    private let source: [UInt8]
    private let count: Int
    private var index = 0
    /// Bits that were taken from the source and not used yet, the next one
    /// lowest.
    private var bits: UInt64 = 0
    private var held = 0
    private(set) var out: [UInt8] = []

    init(_ source: ArraySlice<UInt8>, count: Int) {
        self.source = Array(source)
        self.count = count
        // No stream stands for more than 1032 times its length.
        out.reserveCapacity(min(count, source.count * 1032))
    }

    /// Whether all blocks could be read.
    mutating func inflate() -> Bool {
        while true {
            guard let last = take(1), let kind = take(2) else { return false }
            let isFine =
                switch kind {
                case 0: stored()
                case 1: compressed(Inflate.fixed.literals, Inflate.fixed.distances)
                case 2: ownCodes()
                default: false
                }
            guard isFine else { return false }
            if last == 1 { return true }
        }
    }

    private mutating func fill() {
        while held <= 56, index < source.count {
            bits |= UInt64(source[index]) << held
            held += 8
            index += 1
        }
    }

    /// The next bits as a number, up to 16; nil at the end of the source.
    private mutating func take(_ number: Int) -> Int? {
        fill()
        guard held >= number else { return nil }
        defer {
            bits >>= number
            held -= number
        }
        return Int(bits & (1 << number - 1))
    }

    /// The symbol of the next code; nil where none begins here.
    private mutating func symbol(_ code: PrefixCode) -> Int? {
        fill()
        let entry = Int(code.table[Int(bits & (1 << code.width - 1))])
        let length = entry & 15
        guard length > 0, length <= held else { return nil }
        bits >>= length
        held -= length
        return entry >> 4
    }

    /// A block of bytes as they are (3.2.4).
    private mutating func stored() -> Bool {
        guard take(held % 8) != nil, let length = take(16), let complement = take(16),
            length == ~complement & 0xFFFF
        else { return false }
        index -= held / 8
        (bits, held) = (0, 0)
        guard length <= source.count - index, length <= count - out.count else {
            return false
        }
        out += source[index..<index + length]
        index += length
        return true
    }

    /// A block that begins with its codes (3.2.7).
    private mutating func ownCodes() -> Bool {
        guard let literals = take(5), let distances = take(5), let ordered = take(4) else {
            return false
        }
        var orderLengths = [UInt8](repeating: 0, count: 19)
        for position in Inflate.order.prefix(ordered + 4) {
            guard let length = take(3) else { return false }
            orderLengths[position] = UInt8(length)
        }
        guard let code = PrefixCode(lengths: orderLengths),
            let lengths = codeLengths(code, count: literals + 257 + distances + 1),
            let literalCode = PrefixCode(lengths: lengths[..<(literals + 257)]),
            let distanceCode = PrefixCode(lengths: lengths[(literals + 257)...])
        else { return false }
        return compressed(literalCode, distanceCode)
    }

    /// The lengths of both codes, which are run-length coded themselves.
    private mutating func codeLengths(_ code: PrefixCode, count: Int) -> [UInt8]? {
        var lengths: [UInt8] = []
        while lengths.count < count {
            guard let symbol = symbol(code) else { return nil }
            var (value, times): (UInt8, Int) = (0, 1)
            switch symbol {
            case 0..<16: value = UInt8(symbol)
            case 16:
                guard let last = lengths.last, let more = take(2) else { return nil }
                (value, times) = (last, more + 3)
            case 17:
                guard let more = take(3) else { return nil }
                times = more + 3
            default:
                guard let more = take(7) else { return nil }
                times = more + 11
            }
            lengths += repeatElement(value, count: times)
        }
        return lengths.count == count ? lengths : nil
    }

    /// The literals and repetitions of a block up to its end (3.2.3).
    private mutating func compressed(_ literals: PrefixCode?, _ distances: PrefixCode?) -> Bool {
        guard let literals, let distances else { return false }
        while let symbol = symbol(literals) {
            if symbol < 256 {
                guard out.count < count else { return false }
                out.append(UInt8(symbol))
            } else if symbol == 256 {
                return true
            } else {
                guard symbol - 257 < Inflate.lengths.count,
                    let length = value(Inflate.lengths[symbol - 257]),
                    let code = self.symbol(distances), code < Inflate.distances.count,
                    let distance = value(Inflate.distances[code]),
                    distance <= out.count, length <= count - out.count
                else { return false }
                for _ in 0..<length { out.append(out[out.count - distance]) }
            }
        }
        return false
    }

    private mutating func value(_ code: (bits: Int, base: Int)) -> Int? {
        take(code.bits).map { code.base + $0 }
    }
}
