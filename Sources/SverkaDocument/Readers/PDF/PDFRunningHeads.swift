/// Tells what stands on top and at the foot of pages and is no text of them:
/// numbers of pages, and lines that are the same on several.
enum PDFRunningHeads {
    /// Lines looked at at either end of a page.
    private static let reach = 3
    /// Pages that a line must stand on.
    private static let least = 2
    /// The longest line that is one, in characters.
    private static let longest = 120

    /// The places of such lines, page by page.
    static func places(_ pages: [[PDFLine]]) -> [Set<Int>] {
        // From the edge inward, of each page its top and its foot.
        let edges = pages.map { page in
            let full = page.indices.filter { !page[$0].isBlank }
            return [Array(full.prefix(reach)), Array(full.suffix(reach).reversed())]
        }
        var counts: [String: Int] = [:]
        for (page, edges) in zip(pages, edges) {
            for key in Set(edges.joined().map { key(page[$0]) }) { counts[key, default: 0] += 1 }
        }
        return zip(pages, edges).map { page, edges in
            var found: Set<Int> = []
            for edge in edges {
                // What stands inside of text is text.
                found.formUnion(
                    edge.prefix {
                        isNumber(page[$0])
                            || counts[key(page[$0]), default: 0] >= least
                                && isHead(page[$0]) && !isInSentence($0, page)
                    })
            }
            return found
        }
    }

    private static func isHead(_ line: PDFLine) -> Bool {
        line.end - line.start <= longest && !(line.endsSentence && line.end - line.start > 40)
    }

    /// Whether a sentence goes on from the line above, or to the one below.
    private static func isInSentence(_ place: Int, _ page: [PDFLine]) -> Bool {
        let (line, next) = (
            page[place], place + 1 < page.count ? page[place + 1] : PDFLine("".unicodeScalars)
        )
        let last = place > 0 ? page[place - 1] : PDFLine("".unicodeScalars)
        return next.startsSmall && !line.endsSentence || line.startsSmall && !last.endsSentence
    }

    /// A line without its numbers and white space.
    private static func key(_ line: PDFLine) -> String {
        var out = String.UnicodeScalarView()
        for scalar in line.characters where !PDFLine.isSpace(scalar) {
            if scalar.properties.numericType == nil { out.append(scalar) }
        }
        return String(out)
    }

    /// `12`, `– 12 –`, `Page 3 of 10`, `стр. 4`, `xii`.
    static func isNumber(_ line: PDFLine) -> Bool {
        guard line.end - line.start <= 24 else { return false }
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
