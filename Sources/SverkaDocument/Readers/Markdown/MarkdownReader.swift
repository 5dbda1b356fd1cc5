/// Reads the paragraphs of Markdown: headings, list items, quotations, table
/// rows, text; mark-up taken off, code and comments left out.
struct MarkdownReader: TextBlockReader {
    let name = "Markdown"
    let endings = ["md", "markdown"]

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        var scanner = MarkdownScanner(text)
        return scanner.blocks()
    }
}
