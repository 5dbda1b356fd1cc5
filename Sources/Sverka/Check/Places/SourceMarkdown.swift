import SverkaDocument

/// A paragraph of Markdown with the text that it is read as.
struct SourceMarkdown {
    private let source: ArraySlice<UInt8>
    private let text: [UInt8]
    private let definitions: MarkdownDefinitions
    private let codeSpans: [Range<Int>]
    /// Whether the text is that of the paragraph alone and as a whole; else it
    /// can't be told what bytes make which words.
    let isReadWhole: Bool

    /// - Parameters:
    ///   - source: a stretch of the file's text.
    ///   - text: the unit's.
    ///   - definitions: of the file's links.
    init(
        _ source: ArraySlice<UInt8>, readsAs text: [UInt8], _ definitions: MarkdownDefinitions
    ) {
        (self.source, self.text, self.definitions) = (source, text, definitions)
        isReadWhole =
            Markdown.text(of: source, definitions: definitions).utf8.elementsEqual(text)
        codeSpans = isReadWhole ? Markdown.codeSpans(in: source) : []
    }

    /// Where bytes of the source come out in the text; nil for those of a link's
    /// target or the like: another character in their place must come out, and
    /// all the rest as it did.
    ///
    /// - Parameter count: how many bytes they are in the text.
    func place(of bytes: Range<Int>, reading count: Int) -> Int? {
        let mark = Array("\u{E000}".utf8)
        let marked = Array(
            Markdown.text(
                of: source[..<bytes.lowerBound] + mark + source[bytes.upperBound...],
                definitions: definitions
            ).utf8)
        guard
            let place = marked.indices.first(where: { marked[$0...].starts(with: mark) }),
            place + count <= text.count
        else { return nil }
        return marked == text[..<place] + mark + text[(place + count)...] ? place : nil
    }

    /// Whether bytes of the source touch a span of code.
    func isCode(_ bytes: Range<Int>) -> Bool { codeSpans.contains { $0.overlaps(bytes) } }
}
