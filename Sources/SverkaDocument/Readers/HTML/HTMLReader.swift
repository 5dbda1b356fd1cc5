/// Reads the paragraphs of HTML.
struct HTMLReader: TextBlockReader {
    let name = "HTML"
    let endings = ["html", "htm", "xhtml"]

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        var scanner = HTMLScanner(text)
        return scanner.blocks()
    }
}
