/// Tells what stands on top and at the foot of pages and is no text of them:
/// numbers of pages, and lines that are the same on several.
enum PDFRunningHeads {
    /// Lines looked at at either end of a page.
    private static let reach = 2
    /// Pages that a line must stand on.
    private static let least = 2

    /// The places of such lines, page by page.
    static func places(_ pages: [[PDFLine]]) -> [Set<Int>] {
        let edges = pages.map(edge)
        var counts: [String: Int] = [:]
        for (page, places) in zip(pages, edges) {
            for text in Set(places.map { masked(page[$0]) }) { counts[text, default: 0] += 1 }
        }
        return zip(pages, edges).map { page, places in
            Set(
                places.filter { place in
                    isNumber(page[place])
                        // Sentences are not repeated on the edges of pages.
                        || counts[masked(page[place]), default: 0] >= least
                            && page[place].end - page[place].start <= 120
                })
        }
    }

    private static func edge(_ page: [PDFLine]) -> [Int] {
        let places = page.indices.filter { !page[$0].isBlank }
        guard places.count > 2 * reach else { return Array(places.prefix(1) + places.suffix(1)) }
        return Array(places.prefix(reach) + places.suffix(reach))
    }

    /// A line without its numbers and white space.
    private static func masked(_ line: PDFLine) -> String {
        var out = String.UnicodeScalarView()
        for scalar in line.characters where !PDFLine.isSpace(scalar) {
            out.append(scalar.properties.numericType == nil ? scalar : "0")
        }
        let folded = String(out).split(separator: "0").joined(separator: "0")
        return folded
    }

    /// `12`, `– 12 –`, `Page 3 of 10`, `стр. 4`, `xii`.
    static func isNumber(_ line: PDFLine) -> Bool {
        let words = line.text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (1...4).contains(words.count) else { return false }
        let known: Set<Substring> = ["page", "of", "p", "стр", "страница", "из", "с", "лист"]
        let roman = Set("ivxlc")
        let isRoman = words.count == 1 && words[0].allSatisfy(roman.contains)
        return isRoman
            || words.allSatisfy { known.contains($0) || $0.allSatisfy(\.isNumber) }
                && words.contains { $0.count <= 4 && $0.allSatisfy(\.isNumber) }
    }
}
