/// Reads the paragraphs of Markdown: headings, list items, quotations, cells of
/// tables, notes, text; mark-up and what a page does not show left out, code
/// and front matter as blocks of the page.
struct MarkdownReader: TextBlockReader {
    let name = "Markdown"
    let endings = ["md", "markdown", "mdx"]

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        var scanner = MarkdownScanner(text)
        var blocks = scanner.blocks()
        MarkdownFolds(text).mark(&blocks)
        return blocks
    }
}
