/// A reader of a format that is text in some encoding.
protocol TextBlockReader: BlockReader {
    /// The blocks of a text in UTF-8, their places counted in it.
    func blocks(_ text: [UInt8]) -> [RawBlock]
}

extension TextBlockReader {
    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        [try document(in: file)]
    }

    /// The one document of the file, its places counted in the file.
    ///
    /// - Parameter declared: the encoding that the text says it is in.
    func document(
        in file: SourceFile, declared: TextEncoding? = nil
    ) throws(DocumentError) -> BlockDocument {
        let text = try file.decoded(declared: declared)
        var blocks = blocks(text.bytes)
        let offsets = blocks.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }
        let sources = text.sourceOffsets(of: offsets)
        for index in blocks.indices {
            let (start, end) = (sources[index * 2], sources[index * 2 + 1])
            blocks[index].bytes = start..<max(start, end)
        }
        return BlockDocument(encoding: text.encoding, blocks: blocks)
    }
}
