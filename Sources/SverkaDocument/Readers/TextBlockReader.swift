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
        return text.document(blocks(text.bytes))
    }
}

extension SourceFile.Text {
    /// A document of blocks whose places are counted in the text, in any order.
    ///
    /// Cost: linear, n log n in the number of blocks.
    func document(_ blocks: [RawBlock]) -> BlockDocument {
        var blocks = blocks
        let offsets = Set(blocks.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }).sorted()
        let sources = Dictionary(
            uniqueKeysWithValues: zip(offsets, sourceOffsets(of: offsets)))
        for index in blocks.indices {
            let range = blocks[index].bytes
            let start = sources[range.lowerBound] ?? 0
            blocks[index].bytes = start..<max(start, sources[range.upperBound] ?? 0)
        }
        return BlockDocument(encoding: encoding, blocks: blocks)
    }
}
