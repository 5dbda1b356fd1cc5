import SverkaSupport
import SverkaText

/// Finds the numbers of a text, token by token.
struct QuantityFinder {
    let tokens: [Token]
    let bytes: UnsafeBufferPointer<UInt8>
    let side: Side
    let inWords: Bool
    /// The token that is looked at.
    var index = 0
    private var out: [Quantity] = []

    init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>, side: Side, inWords: Bool) {
        (self.tokens, self.bytes, self.side, self.inWords) = (tokens, bytes, side, inWords)
    }

    mutating func run() -> [Quantity] {
        while index < tokens.count {
            if !digits(), !inWords || !spelled(), !inWords || !roman() { index += 1 }
        }
        return side == .russian ? withClocks(out) : out
    }

    /// A token as it stands; empty beyond the text.
    func word(_ position: Int) -> String {
        guard tokens.indices.contains(position) else { return "" }
        return String(decoding: bytes[tokens[position].range], as: UTF8.self)
    }

    /// The same in small letters, `ё` as `е`.
    func small(_ position: Int) -> String {
        String(decoding: smallBytes(position), as: UTF8.self)
    }

    /// The bytes of `small`.
    func smallBytes(_ position: Int) -> [UInt8] {
        guard tokens.indices.contains(position) else { return [] }
        var folded: [UInt8] = []
        var index = Int(tokens[position].start)
        while index < Int(tokens[position].end) {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            let value = LetterCase.lower(scalar)
            UTF8Scan.append(value == 0x451 ? 0x435 : value, to: &folded)
            index += length
        }
        return folded
    }

    mutating func append(_ kind: Quantity.Kind, _ value: Int64, _ first: Int, _ last: Int) {
        out.append(
            Quantity(
                kind: kind, value: value,
                range: Int(tokens[first].start)..<Int(tokens[last].end)))
    }

    /// The largest value, which larger ones read as: no sum of two of them
    /// leaves the range.
    static let largest = Int64.max / 4

    func scaled(_ value: Int64, by scale: Int64) -> Int64 {
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: scale)
        return isTooLarge ? Self.largest : min(product, Self.largest)
    }
}
