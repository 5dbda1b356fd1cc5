/// Decompression of DEFLATE data, as RFC 1951 describes them.
enum Inflate {
    /// The bytes that a whole DEFLATE stream stands for.
    ///
    /// - Parameter count: how many they must be.
    /// - Returns: nil where the stream is cut off or garbled, or stands for
    ///   more or fewer bytes.
    /// - Cost: linear, and never more memory than `count` bytes and the source.
    static func inflated(_ source: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
        var stream = InflateStream(source, count: count)
        return stream.inflate() && stream.out.count == count ? stream.out : nil
    }

    /// Additional bits and smallest values of the length codes 257 to 285
    /// (RFC 1951, 3.2.5).
    static let lengths: [(bits: Int, base: Int)] =
        bases(
            bits: [
                0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5,
            ],
            from: 3) + [(0, 258)]

    /// The same of the distance codes 0 to 29.
    static let distances: [(bits: Int, base: Int)] = bases(
        bits: [
            0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12,
            12, 13, 13,
        ], from: 1)

    /// Each code takes up where the one before it ends.
    private static func bases(bits: [Int], from first: Int) -> [(bits: Int, base: Int)] {
        var base = first
        return bits.map { bits in
            defer { base += 1 << bits }
            return (bits, base)
        }
    }

    /// The order in which a block gives the lengths of its code length codes
    /// (3.2.7).
    static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The codes of blocks that bring none of their own (3.2.6).
    static let fixed = (
        literals: PrefixCode(
            lengths: [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
                + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)),
        distances: PrefixCode(lengths: [UInt8](repeating: 5, count: 30))
    )
}
