import SverkaDocument
import SverkaSupport
import SverkaText

/// A unit with the stretch of a file that it was read from, for finding its
/// words there.
struct SourceParagraph {
    /// Where words of the unit stand in the file.
    struct Match {
        var range: Range<Int>
        /// Whether the bytes are the words, and nothing else.
        var isExact: Bool
        var isInCode = false
    }

    /// Where some words stand.
    private struct Matches {
        let inUnit: [Range<Int>]
        let inFile: [Range<Int>]
        /// How many of the file's before the last one that was told are none of
        /// the unit's, as words in the targets of links.
        var others = 0
        /// By offset in the unit's text, which of the file's is shown there;
        /// worked out when it is asked for.
        var shown: [Int: Int]?
    }

    private let unit: Unit
    /// Bytes of the unit's text.
    private let own: [UInt8]
    /// Bytes of the file's text.
    private let region: Range<Int>
    /// Of the file's links; nil where the file is no Markdown.
    private let definitions: MarkdownDefinitions?
    /// Of words that were looked for.
    private var known: [ArraySlice<UInt8>: Matches] = [:]
    private var markdown: SourceMarkdown?
    private let isHTML: Bool
    private var html: SourceHTML?

    init(
        _ unit: Unit, at region: Range<Int>, _ definitions: MarkdownDefinitions?,
        isHTML: Bool = false
    ) {
        (self.unit, self.region, self.definitions) = (unit, region, definitions)
        self.isHTML = isHTML
        own = Array(unit.text.utf8)
    }

    func isOf(_ unit: Unit) -> Bool {
        unit.number == self.unit.number && unit.place.bytes == self.unit.place.bytes
            && unit.text == self.unit.text
    }

    /// The place in the file of bytes of the unit's text: that of the same
    /// words behind as many of the same as in the unit's text, white space
    /// being what it will. The beginning where mark-up parts the words.
    mutating func match(for range: Range<Int>, in text: [UInt8]) -> Match {
        if isHTML {
            let html = self.html ?? SourceHTML(text[region], readsAs: own)
            self.html = html
            if let place = html.place(of: range) {
                return Match(range: place.range, isExact: place.isWhole)
            }
        }
        let words = own[range]
        let matches = matches(of: words, in: text)
        let inUnit = matches.inUnit, inFile = matches.inFile
        let earlier = inUnit.partitioningIndex { $0.lowerBound >= range.lowerBound }
        if let definitions,
            let index = markdownMatch(
                for: range, matches, earlier + matches.others, text, definitions)
        {
            known[words]?.others = index - earlier
            return Match(
                range: inFile[index], isExact: true,
                isInCode: markdown?.isCode(inFile[index]) ?? false)
        }
        guard earlier < inFile.count else {
            return Match(range: region.lowerBound..<region.lowerBound, isExact: false)
        }
        return Match(
            range: inFile[earlier],
            isExact: definitions == nil && !isHTML && inFile.count == inUnit.count)
    }

    private mutating func matches(
        of words: ArraySlice<UInt8>, in text: [UInt8]
    ) -> Matches {
        if let known = known[words] { return known }
        let matches = Matches(
            inUnit: FoldedText.matches(of: words, in: own[...]),
            inFile: FoldedText.matches(of: words, in: text[region]))
        known[words] = matches
        return matches
    }

    /// The place among the file's matches of the one that is the words for
    /// sure. Where it is not the expected one, all are looked at, once.
    private mutating func markdownMatch(
        for range: Range<Int>, _ matches: Matches, _ expected: Int, _ text: [UInt8],
        _ definitions: MarkdownDefinitions
    ) -> Int? {
        let markdown =
            self.markdown ?? SourceMarkdown(text[region], readsAs: own, definitions)
        self.markdown = markdown
        guard markdown.isReadWhole else { return nil }
        func place(_ index: Int) -> Int? {
            markdown.place(of: matches.inFile[index], reading: range.count)
        }
        if matches.inFile.indices.contains(expected), place(expected) == range.lowerBound {
            return expected
        }
        let shown =
            matches.shown
            ?? Dictionary(
                matches.inFile.indices.compactMap { index in place(index).map { ($0, index) } },
                uniquingKeysWith: { first, _ in first })
        known[own[range]]?.shown = shown
        return shown[range.lowerBound]
    }
}
