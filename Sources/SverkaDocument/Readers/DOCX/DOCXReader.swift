/// Reads DOCX files.
struct DOCXReader: BlockReader {
    let name = "DOCX"
    let endings = ["docx"]
    let isPacked = true

    func recognises(_ bytes: [UInt8]) -> Bool { PackageKind(bytes) == .docx }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try DOCXText(file.bytes, path: file.path, budget: file.budget)
        return [BlockDocument(encoding: .utf8, blocks: text.blocks, text: text.bytes)]
    }
}
