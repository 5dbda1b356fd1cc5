/// What the text of a paragraph of Markdown is, for those who change it in its
/// file.
package enum Markdown {
    /// The text of a paragraph as units have it, from the bytes it stands in.
    ///
    /// - Parameter definitions: of the file's links; without them, a link that
    ///   names its definition is taken to have one.
    package static func text(
        of paragraph: some Sequence<UInt8>, definitions: MarkdownDefinitions? = nil
    ) -> String {
        whitespaceFolded(MarkdownInline.plain(Array(paragraph), definitions))
    }

    /// Where spans of code stand in a paragraph, their backticks included.
    package static func codeSpans(in paragraph: ArraySlice<UInt8>) -> [Range<Int>] {
        let marks = MarkdownMarks(paragraph)
        var out: [Range<Int>] = []
        var index = paragraph.startIndex
        while index < paragraph.endIndex {
            if let code = marks.codeSpan(at: index, before: paragraph.endIndex) {
                out.append(index..<code.end)
                index = code.end
            } else if paragraph[index] == 0x60 {
                index += marks.run(at: index)
            } else {
                index += paragraph[index] == 0x5C ? 2 : 1
            }
        }
        return out
    }
}
