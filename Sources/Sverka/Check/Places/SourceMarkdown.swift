import SverkaDocument

/// A paragraph of Markdown with the text that it is read as.
struct SourceMarkdown {
    private let source: ArraySlice<UInt8>
    private let text: [UInt8]
    private let codeSpans: [Range<Int>]
    /// Whether the text is that of the paragraph alone and as a whole; else it
    /// can't be told what bytes make which words.
    let isReadWhole: Bool

    /// - Parameters:
    ///   - source: a stretch of the file's text.
    ///   - text: the unit's.
    init(_ source: ArraySlice<UInt8>, readsAs text: [UInt8]) {
        (self.source, self.text) = (source, text)
        isReadWhole = Markdown.text(of: source).utf8.elementsEqual(text)
        codeSpans = isReadWhole ? Markdown.codeSpans(in: source) : []
    }

    /// Whether bytes of the source are those of the text, and no link's target
    /// or the like: another character in their place must come out where they
    /// did.
    func shows(_ bytes: Range<Int>, as range: Range<Int>) -> Bool {
        let mark = Array("\u{E000}".utf8)
        let marked = Markdown.text(
            of: source[..<bytes.lowerBound] + mark + source[bytes.upperBound...])
        return Array(marked.utf8) == text[..<range.lowerBound] + mark + text[range.upperBound...]
    }

    /// Whether bytes of the source touch a span of code.
    func isCode(_ bytes: Range<Int>) -> Bool { codeSpans.contains { $0.overlaps(bytes) } }
}
