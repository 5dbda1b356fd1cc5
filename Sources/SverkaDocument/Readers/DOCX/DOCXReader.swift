/// Reads DOCX files.
struct DOCXReader: BlockReader {
    let name = "DOCX"
    let endings = ["docx"]

    /// A zip archive: no other format that is read is one.
    func recognises(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 3, 4])
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try DOCXText(file.bytes, path: file.path)
        return [BlockDocument(encoding: .utf8, blocks: text.blocks)]
    }
}
