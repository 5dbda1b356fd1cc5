/// Two columns of which one is the translation of the other, row by row.
enum PDFRows {
    /// Whether one side is in Cyrillic letters and the other in Latin ones.
    static func isBilingual(_ lines: [PDFLine], _ gutter: Int) -> Bool {
        let left = cyrillic(lines.map { $0.left(of: gutter) })
        let right = cyrillic(lines.map { $0.right(of: gutter) })
        return max(left, right) >= 0.8 && min(left, right) <= 0.2
    }

    /// The share of Cyrillic letters among the letters of some lines.
    private static func cyrillic(_ lines: [PDFLine]) -> Double {
        var letters = 0, cyrillic = 0
        for line in lines {
            for scalar in line.characters where scalar.properties.isAlphabetic {
                letters += 1
                if (0x400..<0x530).contains(scalar.value) { cyrillic += 1 }
            }
        }
        return Double(cyrillic) / Double(max(1, letters))
    }

    /// The rows of some lines: blank lines across both columns part them.
    static func rows(_ lines: [PDFLine]) -> [[PDFLine]] {
        lines.split(whereSeparator: \.isBlank).map(Array.init)
    }
}
