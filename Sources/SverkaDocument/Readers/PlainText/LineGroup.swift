import SverkaText

/// Lines with no blank one between, and whether a program has wrapped them.
struct LineGroup {
    let lines: [TextLine]
    let shapes: [LineShape]
    /// Whether a page begins with it.
    let startsPage: Bool
    /// The longest line.
    private let longest: Int
    /// What was counted at the places between two lines.
    private(set) var boundaries = Boundaries()

    /// Counts of the places between lines, but for those before items of lists.
    struct Boundaries {
        var all = 0
        /// Where the next line's first word had no room any more.
        var full = 0
        /// Of these, where a sentence goes on.
        var fullGoingOn = 0
        /// Where a sentence goes on, and the line is at least half as long as
        /// the longest.
        var goingOn = 0
        /// Where a paragraph may end: the line is short.
        var short = 0
        var hyphens = 0

        static func + (a: Boundaries, b: Boundaries) -> Boundaries {
            Boundaries(
                all: a.all + b.all, full: a.full + b.full,
                fullGoingOn: a.fullGoingOn + b.fullGoingOn, goingOn: a.goingOn + b.goingOn,
                short: a.short + b.short, hyphens: a.hyphens + b.hyphens)
        }
    }

    init(_ lines: [TextLine], _ text: [UInt8]) {
        self.lines = lines
        shapes = lines.count > 1 ? lines.map { LineShape(text[$0.bytes]) } : []
        startsPage = lines.first?.startsPage ?? false
        longest = lines.lazy.map(\.length).max() ?? 0
        isList =
            shapes.first?.isItem ?? false
            || zip(shapes, shapes.dropFirst()).contains { $0.endsClosed && $1.isItem }
        isTable = lines.count > 1 && Self.isTable(lines, text)
        if lines.count > 1, !isTable { boundaries = boundaries(width: longest) }
    }

    /// Whether dashes in front of lines are marks of items.
    private let isList: Bool

    // MARK: Width

    /// Wrapped text has lines of such lengths, by what mail, terminals, books
    /// and narrow columns have.
    private static let widths = 40...140
    /// Columns of papers are narrower, but there words are parted.
    private static let leastWithHyphens = 18
    /// So many places tell by themselves.
    private static let leastBoundaries = 3

    /// The width that lines are wrapped at; 0 where they are not.
    ///
    /// - Parameter usual: the width of other groups of the text; 0 for none.
    func width(usual: Int) -> Int {
        guard boundaries.all > 0, !isTable else { return 0 }
        if usual > 0, longest <= usual * 11 / 10, longest * 10 >= usual * 6 {
            let width = max(usual, longest)
            if Self.isWrapped(boundaries(width: width)) { return width }
            // The rest of a paragraph that has two lines.
            if boundaries.all < Self.leastBoundaries {
                let few = boundaries(width: width)
                return few.full + few.goingOn > 0 && few.full + few.short >= few.all
                    || few.goingOn == few.all ? width : 0
            }
        }
        // A line under a headline that begins small shows nothing.
        guard boundaries.all > 1 || boundaries.hyphens > 0 || isList else { return 0 }
        let isWide =
            longest >= (boundaries.hyphens > 0 ? Self.leastWithHyphens : Self.widths.lowerBound)
        guard isWide, longest <= Self.widths.upperBound, usual == 0 || longest * 10 >= usual * 6
        else { return 0 }
        return Self.isWrapped(boundaries) ? longest : 0
    }

    /// Whether the group is long enough to tell a width for others.
    var tellsWidth: Bool { boundaries.all >= Self.leastBoundaries }

    /// Whether places between lines are those of wrapped text: most lines are
    /// full, or end a paragraph, and sentences go on over them. Lines of verse
    /// begin with capitals, lines that are paragraphs end as sentences do.
    static func isWrapped(_ found: Boundaries) -> Bool {
        if found.all == 0 { return false }
        let inside = found.all - found.short
        if found.full * 10 >= inside * 7, found.fullGoingOn * 10 >= found.full * 4, found.full > 0 {
            return true
        }
        // Text from a PDF: lines end anywhere.
        return found.all >= leastBoundaries && found.goingOn * 10 >= found.all * 6
    }

    private func boundaries(width: Int) -> Boundaries {
        var out = Boundaries()
        for index in lines.indices.dropLast() {
            let (shape, next) = (shapes[index], shapes[index + 1])
            if isItem(index + 1) { continue }
            out.all += 1
            let goesOn = shape.goesOn(with: next)
            if shape.endsInHyphen, next.start == .small { out.hyphens += 1 }
            if goesOn, lines[index].length * 2 >= width { out.goingOn += 1 }
            if (lines[index].length + 1 + next.firstWord) * 100 >= width * 85 {
                out.full += 1
                if goesOn { out.fullGoingOn += 1 }
            } else if !goesOn {
                out.short += 1
            }
        }
        return out
    }

    // MARK: Tables

    /// Whether each line is a row: a term and its rendering or explanation.
    private let isTable: Bool

    private static func isTable(_ lines: [TextLine], _ text: [UInt8]) -> Bool {
        let rows = lines.count { line in
            let bytes = text[line.bytes]
            if bytes.contains(0x09) { return true }
            return hasDash(bytes)
        }
        return rows * 10 >= lines.count * 7 && lines.count >= leastBoundaries
    }

    /// ` — `, ` – `, ` - `, ` = ` or ` | ` inside a line.
    private static func hasDash(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex
        while let space = line[index...].firstIndex(of: 0x20), space + 2 < line.endIndex {
            index = space + 1
            switch line[index] {
            case 0x2D, 0x3D, 0x7C: if line[index + 1] == 0x20 { return true }
            case 0xE2 where line[index...].count > 3 && line[index + 1] == 0x80:
                if line[index + 2] == 0x93 || line[index + 2] == 0x94, line[index + 3] == 0x20 {
                    return true
                }
            default: break
            }
        }
        return false
    }

    // MARK: Paragraphs

    /// Whether a line behind the first begins an item of a list.
    private func isItem(_ index: Int) -> Bool {
        shapes[index].isItem && (isList || shapes[index - 1].isFollowedByItem(shapes[index]))
    }

    /// The paragraphs of the group, as ranges of its lines.
    func paragraphs(width: Int) -> [Range<Int>] {
        guard width > 0 else { return lines.indices.map { $0..<$0 + 1 } }
        let base = usualIndent
        var out: [Range<Int>] = []
        var start = 0
        for index in lines.indices.dropLast() where ends(at: index, width, indent: base) {
            out.append(start..<index + 1)
            start = index + 1
        }
        out.append(start..<lines.count)
        return out
    }

    /// Columns that lines stand behind which begin no paragraph; nil where there
    /// are too few of them.
    private var usualIndent: Int? {
        let least = lines.lazy.map(\.indent).min() ?? 0
        return lines.count { $0.indent == least } * 10 >= lines.count * 4 ? least : nil
    }

    /// Whether a paragraph of wrapped text ends with a line.
    private func ends(at index: Int, _ width: Int, indent: Int?) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        let (shape, nextShape) = (shapes[index], shapes[index + 1])
        if isItem(index + 1) { return true }
        if let indent, next.indent >= indent + 2,
            line.indent == indent || line.indent == next.indent,
            nextShape.start != .small
        {
            return true
        }
        // A line well short of the width closes its paragraph.
        guard line.length * 10 < width * 6, !shape.endsInHyphen else { return false }
        return shape.endsClosed || nextShape.start == .capital && !shape.goesOn(with: nextShape)
    }
}
