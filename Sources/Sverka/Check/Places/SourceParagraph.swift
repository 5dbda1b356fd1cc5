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

    private let unit: Unit
    /// Bytes of the unit's text.
    private let own: [UInt8]
    /// Bytes of the file's text.
    private let region: Range<Int>
    private let isMarkdown: Bool
    /// Of words that were looked for, where they stand in the unit and in the
    /// file.
    private var known: [ArraySlice<UInt8>: (inUnit: [Range<Int>], inFile: [Range<Int>])] = [:]
    private var markdown: SourceMarkdown?

    init(_ unit: Unit, at region: Range<Int>, isMarkdown: Bool) {
        (self.unit, self.region, self.isMarkdown) = (unit, region, isMarkdown)
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
        let (inUnit, inFile) = matches(of: own[range], in: text)
        let earlier = inUnit.partitioningIndex { $0.lowerBound >= range.lowerBound }
        if isMarkdown, let match = markdownMatch(for: range, among: inFile, earlier, text) {
            return match
        }
        guard earlier < inFile.count else {
            return Match(range: region.lowerBound..<region.lowerBound, isExact: false)
        }
        return Match(
            range: inFile[earlier], isExact: !isMarkdown && inFile.count == inUnit.count)
    }

    private mutating func matches(
        of words: ArraySlice<UInt8>, in text: [UInt8]
    ) -> (inUnit: [Range<Int>], inFile: [Range<Int>]) {
        if let known = known[words] { return known }
        let matches = (
            FoldedText.matches(of: words, in: own[...]),
            FoldedText.matches(of: words, in: text[region])
        )
        known[words] = matches
        return matches
    }

    /// The match that is the words for sure. It is looked for from where it
    /// should be outward: words in a link's target come before as behind.
    private mutating func markdownMatch(
        for range: Range<Int>, among matches: [Range<Int>], _ expected: Int, _ text: [UInt8]
    ) -> Match? {
        let markdown = self.markdown ?? SourceMarkdown(text[region], readsAs: own)
        self.markdown = markdown
        guard markdown.isReadWhole else { return nil }
        let nearest = matches.indices.sorted { abs($0 - expected) < abs($1 - expected) }
        guard let index = nearest.first(where: { markdown.shows(matches[$0], as: range) }) else {
            return nil
        }
        return Match(
            range: matches[index], isExact: true, isInCode: markdown.isCode(matches[index]))
    }
}
