extension CodePage {
    /// The code page in which the letters of some bytes are the most usual in
    /// Russian.
    static func mostRussian(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        let scored = [windows1251, koi8r, cp866].map { ($0.encoding, $0.russianScore(bytes)) }
        // Of equals the first one.
        return scored.dropFirst().reduce(scored[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    /// How Russian the text reads.
    private func russianScore(_ bytes: UnsafeBufferPointer<UInt8>) -> Float {
        var score: Float = 0
        var isBehindSmall = false
        for byte in bytes {
            guard byte >= 0x80 else {
                isBehindSmall = false
                continue
            }
            let value = scalars[Int(byte) - 0x80]
            score += RussianScore.of(value, isBehindSmall: isBehindSmall)
            isBehindSmall = RussianScore.isSmall(value)
        }
        return score
    }
}

/// Points for what a byte reads as; by hand, on articles in all three code
/// pages. Only differences between code pages count.
private enum RussianScore {
    /// The letters а to я, from how frequent they are.
    static let letters: [Float] = [
        3, 1, 2, 1, 1.6, 3, 0.3, 1, 2.8, 0.8, 1.8, 2.2, 1.7, 2.7, 3.2, 1.6, 2.3, 2.4, 2.6, 1.5,
        -0.5, 0.3, -0.3, 0.7, -0.2, -0.7, -2, 1, 0.8, -1, 0, 1,
    ]
    /// ё and the letters of Ukrainian and Belarusian.
    static let rareLetter: Float = 0.5
    /// The share of a small letter's points that a capital has.
    static let capital: Float = 0.5
    /// A capital behind a small letter.
    static let capitalInside: Float = -4
    /// Quotes, dashes, the no-break space, №.
    static let usualMark: Float = 0.2
    static let otherMark: Float = -3

    /// Whether it is a small letter of Russian, or one like it.
    static func isSmall(_ value: UInt32) -> Bool {
        switch value {
        case 0x430...0x44F, 0x451, 0x456, 0x457, 0x454, 0x45E: true
        default: false
        }
    }

    static func of(_ value: UInt32, isBehindSmall: Bool) -> Float {
        switch value {
        case 0x430...0x44F: letters[Int(value - 0x430)]
        case 0x451, 0x456, 0x457, 0x454, 0x45E: rareLetter
        case 0x410...0x42F where isBehindSmall: capitalInside
        case 0x410...0x42F: letters[Int(value - 0x410)] * capital
        case 0xAB, 0xBB, 0x2013, 0x2014, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026, 0xA0, 0x2116,
            0x401, 0x406, 0x40E:
            usualMark
        default: otherMark
        }
    }
}
