/// Reads every line as a block of its own, also empty ones.
struct LinesReader: TextBlockReader {
    let name = "lines"
    let endings: [String] = []
    let givesUnits = true

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        var blocks = TextLine.split(text).map { line in
            RawBlock(
                text: whitespaceFolded(text[line.bytes]), line: line.number, bytes: line.bytes)
        }
        if let last = blocks.last, last.text.isEmpty, last.bytes.isEmpty { blocks.removeLast() }
        return blocks
    }
}
