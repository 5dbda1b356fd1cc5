import SverkaReview

extension Desk {
    /// A file that a review writes for reading.
    package struct Page: Sendable {
        /// `review.html`, `review-2.html`.
        package var name: String
        package var bytes: [UInt8]
    }

    /// The page of some articles; of more than `most` an index and a page for
    /// each so many.
    ///
    /// - Parameter make: the page of the articles of a range.
    package static func pages(
        of alignments: [ReviewedAlignment], most: Int, _ content: Content,
        _ make: (Range<Int>, Content) -> [UInt8]
    ) -> [Page] {
        guard alignments.count > most else {
            return [Page(name: "review.html", bytes: make(0..<alignments.count, content))]
        }
        let ranges = stride(from: 0, to: alignments.count, by: most).map {
            $0..<min($0 + most, alignments.count)
        }
        var content = content
        content.pages = ranges.indices.map { "review-\($0 + 1).html" }
        var out = [
            Page(name: "review.html", bytes: index(of: alignments, ranges, content))
        ]
        for (number, range) in ranges.enumerated() {
            content.page = number
            out.append(Page(name: content.pages[number], bytes: make(range, content)))
        }
        return out
    }

    /// Whether a name is that of a page that a review writes.
    package static func isPage(_ name: String) -> Bool {
        guard name.hasPrefix("review"), name.hasSuffix(".html") else { return false }
        let middle = name.dropFirst(6).dropLast(5)
        return middle.isEmpty
            || middle.first == "-" && middle.count > 1
                && middle.dropFirst().allSatisfy(\.isWholeNumber)
    }

    /// A page of links, in both languages: without a script there is no switch.
    private static func index(
        of alignments: [ReviewedAlignment], _ ranges: [Range<Int>], _ content: Content
    ) -> [UInt8] {
        var out = MarkupWriter()
        out.write(
            Markup.pageHead(
                "Sverka",
                style:
                    "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark;overflow-wrap:anywhere}"
                    + "li{margin:.4rem 0}a{display:inline-block;min-height:1.5rem}"
            ).replacing(
                "<title>",
                with:
                    "<meta name=\"sverka-desk\" content=\"\(Markup.escaped(content.id))\">\n<title>",
                maxReplacements: 1))
        out.write(
            "<p>The review in parts, which save into the same tables.<br>"
                + "<span lang=\"ru\">Проверка по частям, которые сохраняются в одни и те же "
                + "таблицы.</span></p>\n<ol>\n")
        for (name, range) in zip(content.pages, ranges) {
            let rows = alignments[range].lazy.flatMap(\.standing)
            let open = rows.count { $0.status == .proposed && !$0.flags.isEmpty }
            out.write("<li><a href=\"\(name)\">\(name)</a>: <span class=\"name\">")
            out.write(escaped: alignments[range.lowerBound].document)
            out.write(" … ")
            out.write(escaped: alignments[range.upperBound - 1].document)
            out.write(
                "</span><br>articles: \(range.count), rows to look at: \(open) · "
                    + "<span lang=\"ru\">статей: \(range.count), строк к просмотру: \(open)</span>"
                    + "</li>\n")
        }
        out.write("</ol>\n")
        out.write(Markup.pageEnd)
        return out.bytes
    }
}
