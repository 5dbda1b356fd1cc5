/// Finds the white band between two columns of a page.
enum PDFColumns {
    /// The share of lines with text on both sides of the band that there must
    /// be at least, and of those that may go through it.
    private static let leastBoth = 0.4
    private static let mostThrough = 0.15
    /// Lines that a page in columns has at least.
    private static let leastLines = 5
    /// Characters that a line of a column has at least on average; in less
    /// there are figures, not text.
    private static let leastWidth = 12.0

    /// The lines of a page that stand in two columns, and the column of the band
    /// between them; nil where there are none.
    ///
    /// What stands above or below them is parted from them by a blank line.
    static func find(_ lines: [PDFLine]) -> (lines: Range<Int>, gutter: Int)? {
        if let gutter = gutter(lines) { return (lines.indices, gutter) }
        let blanks = lines.indices.filter { lines[$0].isBlank }.prefix(mostCuts)
        for blank in blanks {
            if let gutter = gutter(Array(lines[blank...])) {
                return (blank..<lines.count, gutter)
            }
        }
        for blank in blanks.reversed() {
            if let gutter = gutter(Array(lines[..<blank])) { return (0..<blank, gutter) }
        }
        return nil
    }

    /// Blank lines at which a page is looked at in parts.
    private static let mostCuts = 48

    /// The column that the band stands at; nil where there is none.
    ///
    /// - Cost: characters of the lines.
    static func gutter(_ lines: [PDFLine]) -> Int? {
        let lines = lines.filter { !$0.isBlank }
        let width = lines.map(\.end).max() ?? 0
        guard lines.count >= leastLines, width >= 40, width < 1 << 10 else { return nil }
        // At a column: lines with text on both sides and nothing there, and
        // lines with something there.
        var both = [Int](repeating: 0, count: width), through = both
        for line in lines {
            for column in line.start..<line.end {
                if line.isFree(at: column) { both[column] += 1 } else { through[column] += 1 }
            }
        }
        let band = width / 5..<width * 4 / 5
        let best = band.filter { column in
            Double(both[column]) >= leastBoth * Double(lines.count)
                && Double(through[column]) <= mostThrough * Double(lines.count)
        }
        guard let most = best.map({ both[$0] - 2 * through[$0] }).max() else { return nil }
        // The middle of the best stretch.
        let stretch = best.filter { both[$0] - 2 * through[$0] == most }
        let gutter = stretch[stretch.count / 2]
        return isText(lines, gutter) ? gutter : nil
    }

    /// Whether both sides hold words and not figures or numbers of pages.
    private static func isText(_ lines: [PDFLine], _ gutter: Int) -> Bool {
        for side in [lines.map { $0.left(of: gutter) }, lines.map { $0.right(of: gutter) }] {
            let filled = side.filter { !$0.isBlank }
            let letters = filled.reduce(0) {
                $0 + $1.characters.count { $0.properties.isAlphabetic }
            }
            guard Double(letters) >= leastWidth * Double(filled.count) else { return false }
        }
        return true
    }
}
