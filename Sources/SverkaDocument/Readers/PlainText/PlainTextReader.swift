import SverkaText

/// Reads the paragraphs of plain text.
///
/// Blank lines part them. Lines that a program has wrapped, or that were taken
/// from a PDF, are joined; other lines are paragraphs of their own, as on pages
/// that were scraped without blank lines. Which they are is told for each block
/// of lines by itself. Numbers and running heads of pages are blocks apart, and
/// a paragraph goes on behind them.
struct PlainTextReader: TextBlockReader {
    let name = "plain text"
    let endings = ["txt", "text"]

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        let lines = TextLine.split(text)
        let pages = PageFurniture(lines, text)
        var groups: [(group: LineGroup, isFurniture: Bool)] = []
        var current: [TextLine] = []
        func close(_ isFurniture: Bool = false) {
            guard !current.isEmpty else { return }
            groups.append((LineGroup(current, text), isFurniture))
            current = []
        }
        for (line, isFurniture) in zip(lines, pages.isFurniture) {
            if line.length == 0 || line.startsPage || isFurniture { close() }
            guard line.length > 0 else { continue }
            current.append(line)
            if isFurniture { close(true) }
        }
        close()
        var paragraphs = PlainTextParagraphs(text)
        let usual = usualWidth(groups.lazy.filter { !$0.isFurniture }.map(\.group))
        for (group, isFurniture) in groups {
            if isFurniture {
                paragraphs.addFurniture(group.lines)
            } else {
                paragraphs.add(group, width: group.width(usual: usual))
            }
        }
        return paragraphs.blocks()
    }

    /// The width that most of the text is wrapped at; 0 where it is not.
    private func usualWidth(_ groups: some Sequence<LineGroup>) -> Int {
        var widths: [Int] = []
        var rest = LineGroup.Boundaries()
        var longest = 0
        for group in groups where group.lines.count > 1 {
            if group.tellsWidth {
                let width = group.width(usual: 0)
                if width > 0 { widths.append(width) }
            } else {
                rest = rest + group.boundaries
                longest = max(longest, group.lines.lazy.map(\.length).max() ?? 0)
            }
        }
        // Paragraphs of two lines tell by their number.
        guard !widths.isEmpty else {
            return rest.all > 1 && LineGroup.isWrapped(rest) && (40...140).contains(longest)
                ? longest : 0
        }
        widths.sort()
        return widths[widths.count / 2]
    }
}
