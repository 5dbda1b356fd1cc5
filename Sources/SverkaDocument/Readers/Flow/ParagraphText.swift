import SverkaText

/// The text of a file that is no plain text itself: its paragraphs, each on a
/// line of its own, in UTF-8 and with white space folded. Places count in it.
struct ParagraphText {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [RawBlock] = []

    /// What is known of a paragraph besides its text.
    struct Look: Equatable {
        var kind = Block.paragraph
        var isQuotation = false
        var language: Language?
        var cell: TableCell?
    }

    /// Adds a paragraph, if it has text.
    ///
    /// - Returns: whether it has.
    @discardableResult
    mutating func add(_ text: some Collection<UInt8>, _ look: Look = Look()) -> Bool {
        let text = whitespaceFolded(text)
        guard !text.isEmpty else { return false }
        let start = bytes.count
        bytes += text.utf8
        var block = RawBlock(text: text, line: blocks.count + 1, bytes: start..<bytes.count)
        block.kind = look.kind
        block.isQuotation = look.isQuotation
        block.language = look.language
        block.cell = look.cell
        blocks.append(block)
        bytes.append(0x0A)
        return true
    }

    /// The document that it is.
    func document(named name: String = "") -> BlockDocument {
        BlockDocument(innerName: name, encoding: .utf8, blocks: blocks, text: bytes)
    }
}
