/// Reads every line as a block of its own, also empty ones.
struct LinesReader: TextBlockReader {
    let name = "lines"
    let endings: [String] = []
    let givesUnits = true

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        if BlockReaders.recognising(file.bytes) is DOCXReader {
            throw .unreadable(path: file.path, why: "a DOCX has no lines; leave --lines out")
        }
        return [try document(in: file)]
    }

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        var blocks = TextLine.split(text).map { line in
            RawBlock(
                text: whitespaceFolded(text[line.bytes]), line: line.number, bytes: line.bytes)
        }
        if let last = blocks.last, last.text.isEmpty, last.bytes.isEmpty { blocks.removeLast() }
        return blocks
    }
}
