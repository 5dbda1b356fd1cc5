/// A prefix code (3.2.2) as one table.
struct PrefixCode {
    /// `table[i]` is `symbol << 4 | length` of the code that the next
    /// `width` bits `i` begin with; 0 where none does.
    let table: [UInt16]
    let width: Int

    /// - Parameter lengths: of the code of each symbol in bits, up to 15; 0
    ///   for a symbol that has none.
    /// - Returns: nil where there are more codes than bits can tell apart.
    init?(lengths: some Collection<UInt8>) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        width = counts.lastIndex { $0 > 0 } ?? 0
        var table = [UInt16](repeating: 0, count: 1 << width)
        var next = [Int](repeating: 0, count: 16)
        for length in 1..<16 {
            next[length] = (next[length - 1] + counts[length - 1]) << 1
            guard next[length] + counts[length] <= 1 << length else { return nil }
        }
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            // Codes stand in the stream with their first bit first.
            var reversed = 0
            for bit in 0..<length where next[length] >> bit & 1 == 1 {
                reversed |= 1 << (length - 1 - bit)
            }
            next[length] += 1
            for index in stride(from: reversed, to: table.count, by: 1 << length) {
                table[index] = UInt16(symbol << 4 | length)
            }
        }
        self.table = table
    }
}
