import SverkaText

/// The search for units whose texts are joined in one.
struct JoinedText {
    let bytes: [UInt8]
    let units: [Unit]
    /// Units that may stand between two of them.
    let reach: Int
    /// From where in the text, behind which unit nothing was found.
    private var failed: Set<[Int]> = []

    init(bytes: [UInt8], units: [Unit], reach: Int) {
        (self.bytes, self.units, self.reach) = (bytes, units, reach)
    }

    /// The nearest units behind one whose texts are the rest of the text.
    ///
    /// Cost: that of the units within reach, for each that is part of it.
    mutating func positions(from offset: Int, behind last: Int) -> [Int]? {
        guard failed.isEmpty || !failed.contains([offset, last]) else { return nil }
        for next in (last + 1)..<max(last + 1, min(units.count, last + 2 + reach)) {
            let text = units[next].text.utf8
            let end = offset + text.count
            guard end == bytes.count || end < bytes.count && bytes[end] == 0x20,
                bytes[offset...].starts(with: text)
            else { continue }
            if end == bytes.count { return [next] }
            if let rest = positions(from: end + 1, behind: next) { return [next] + rest }
        }
        failed.insert([offset, last])
        return nil
    }
}
