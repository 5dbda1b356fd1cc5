import SverkaText

/// Reads the paragraphs of HTML, whatever the tags are: text comes out in
/// reading order.
struct HTMLReader: TextBlockReader {
    let name = "HTML"
    let endings = ["html", "htm", "xhtml"]

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        [try document(in: file, declared: TextEncoding.declared(inMarkup: file.bytes))]
    }

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        text.withUnsafeBufferPointer { text in
            let tree = HTMLTreeBuilder.tree(text)
            var flattener = HTMLFlattener(tree, text)
            let pieces = flattener.flattened()
            let shape = HTMLPageShape(tree, pieces)
            return pieces.map { piece in
                var block = piece.block
                if shape.isInArea(piece) { block.kind = .pageArea }
                block.markup = shape.markup(piece)
                return block
            }
        }
    }
}
