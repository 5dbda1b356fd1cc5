extension NumberValue {
    /// The digits of a number between its separators.
    struct Parts {
        private var groups: [[UInt8]] = [[]]
        private var separators: [UInt8] = []

        /// - Returns: nil where there are no digits, or more than fifteen.
        init?(_ text: String) {
            for byte in text.utf8 {
                if (0x30...0x39).contains(byte) {
                    groups[groups.count - 1].append(byte - 0x30)
                } else if byte == 0x2E || byte == 0x2C || byte == 0x3A {
                    separators.append(byte)
                    groups.append([])
                } else if (byte >= 0x41 && byte < 0x80) || byte >= 0xD0 || byte == 0x2D {
                    break  // letters behind the digits: `90-х`
                }
            }
            if groups.last?.isEmpty == true, groups.count > 1 {
                groups.removeLast()
                separators.removeLast()
            }
            guard groups.allSatisfy({ !$0.isEmpty }), groups.reduce(0, { $0 + $1.count }) <= 15
            else { return nil }
        }

        /// `10:30`, `12.03.2024`.
        var isTimeOrDate: Bool {
            separators.first == 0x3A
                || separators.count > 1 && Set(separators).count == 1
                    && separators[0] == 0x2E && !groups.dropFirst().allSatisfy { $0.count == 3 }
        }

        /// The parts of a time or a date, one behind the other, as no number
        /// is.
        var joined: Int64 { groups.joined().reduce(0) { $0 * 10 + Int64($1) } * 1000 + 7 }

        /// The value in thousandths, further decimals cut off.
        var thousandths: Int64 {
            var whole = groups[0]
            var decimals: [UInt8] = []
            for (index, group) in groups.dropFirst().enumerated() {
                let last = index == separators.count - 1
                let thousands = group.count == 3 && groups[0] != [0] && groups[0].count <= 3
                if last, !thousands || (separators.count > 1 && separators[index] != separators[0])
                {
                    decimals = group
                } else {
                    whole += group
                }
            }
            var value = whole.reduce(Int64(0)) { $0 * 10 + Int64($1) }
            for index in 0..<3 {
                value = value * 10 + Int64(index < decimals.count ? decimals[index] : 0)
            }
            return value
        }
    }
}
