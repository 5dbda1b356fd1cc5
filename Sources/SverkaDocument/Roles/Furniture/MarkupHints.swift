import SverkaData

/// What the names of classes and ids in a page say of what stands in an
/// element: `related-posts`, `articleBody`.
///
/// The words are in `Glossary/markup.tsv`.
struct MarkupHints: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// The kinds in their order in a set: the names in the table.
    static let kinds = [
        "content", "article", "title", "lead", "navigation", "sidebar", "footer", "header",
        "comment", "share", "related", "promotion", "author", "date", "tag", "caption", "cookie",
        "subscribe", "search", "form", "rating", "popup", "media", "hidden", "widget",
    ]

    /// Those that speak for an article.
    static let ofArticles: MarkupHints = [
        MarkupHints(rawValue: 1 << 0), MarkupHints(rawValue: 1 << 1), MarkupHints(rawValue: 1 << 2),
        MarkupHints(rawValue: 1 << 3),
    ]

    static func named(_ kind: String) -> MarkupHints? {
        kinds.firstIndex(of: kind).map { MarkupHints(rawValue: 1 << $0) }
    }

    /// What the words of some names say, which may be parted by anything, or
    /// written together.
    init(names: UnsafeBufferPointer<UInt8>) {
        self = []
        var start = 0
        while start < names.count {
            guard Self.isLetter(names[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < names.count, Self.isLetter(names[end]),
                !(names[end] & 0x20 == 0 && names[end - 1] & 0x20 != 0)
            { end += 1 }
            add(UnsafeBufferPointer(rebasing: names[start..<end]))
            start = end
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Adds what the words say that a run of letters is written together from.
    private mutating func add(_ letters: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start + Self.words.shortest <= letters.count {
            var length = Swift.min(Self.words.longest, letters.count - start)
            var found = false
            while length >= Self.words.shortest {
                let isWhole = start == 0 && length == letters.count
                if isWhole || length >= Self.shortestPart,
                    let hints = Self.words.hints[
                        HTMLName(UnsafeBufferPointer(rebasing: letters[start..<start + length]))]
                {
                    formUnion(hints)
                    found = true
                    break
                }
                length -= 1
            }
            // Words stand at the beginning, or behind another.
            guard found else { return }
            start += length
        }
    }

    /// Letters of a word that is known within a longer run, at least.
    private static let shortestPart = 4

    private static let words = Words()

    private struct Words {
        var hints: [HTMLName: MarkupHints] = [:]
        var shortest = Int.max
        var longest = 0

        init() {
            for row in GlossaryFile.rows(of: GlossaryFile.named("markup.tsv").bytes)
            where row.count > 1 {
                guard let hint = MarkupHints.named(String(row[1])) else { continue }
                let word = row[0].utf8
                hints[HTMLName(word), default: []].formUnion(hint)
                shortest = Swift.min(shortest, word.count)
                longest = Swift.max(longest, word.count)
            }
        }
    }
}
