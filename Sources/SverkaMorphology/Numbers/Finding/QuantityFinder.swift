import SverkaSupport
import SverkaText

/// Finds the numbers of a text, token by token.
struct QuantityFinder {
    let tokens: [Token]
    let bytes: UnsafeBufferPointer<UInt8>
    let side: Side
    /// The token that is looked at.
    var index = 0
    var out: [Quantity] = []
    /// Of each quantity the token behind it, and what it was multiplied by.
    var ends: [(token: Int, scale: Int64)] = []
    var dates: Int32 = 0
    /// Whether the text is that of a heading, in which `V` is a number.
    var isHeading = false

    init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>, side: Side) {
        (self.tokens, self.bytes, self.side) = (tokens, bytes, side)
    }

    mutating func run() -> [Quantity] {
        while index < tokens.count {
            let isFound =
                switch tokens[index].kind {
                case .number: figure()
                case .symbol: vulgarFraction()
                case .mixed: isDigit(index) ? figure() : label() || word()
                case .cyrillic, .latin: word()
                case .punctuation, .address: false
                }
            if !isFound { index += 1 }
        }
        return withClocks(out)
    }

    private mutating func word() -> Bool {
        switch beginning(index) {
        case .nothing: roman()
        case .compound: compound()
        case .number: clock() || wordDate() || hint() || spelled() || compound()
        }
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

    func isDigit(_ position: Int) -> Bool {
        tokens.indices.contains(position)
            && (0x30...0x39).contains(bytes[Int(tokens[position].start)])
    }

    /// Whether a token stands close behind the one before it.
    func isClose(_ position: Int) -> Bool {
        position > 0 && position < tokens.count
            && tokens[position].start == tokens[position - 1].end
    }

    func range(_ first: Int, _ last: Int) -> Range<Int> {
        Int(tokens[first].start)..<Int(tokens[last].end)
    }

    /// Adds a quantity that goes from one token to another.
    mutating func append(
        _ kind: Quantity.Kind, _ writing: Quantity.Writing, _ value: Int64, _ first: Int,
        _ last: Int
    ) {
        append(Quantity(kind, writing, value, range(first, last)), last)
    }

    mutating func append(_ quantity: Quantity, _ last: Int, scale: Int64 = 1) {
        out.append(quantity)
        ends.append((last + 1, scale))
    }

    /// The largest value, which larger ones read as: no sum of two of them
    /// leaves the range.
    static let largest = Int64.max / 4

    func scaled(_ value: Int64, by scale: Int64) -> Int64 {
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: scale)
        return isTooLarge ? Self.largest : min(product, Self.largest)
    }
}
