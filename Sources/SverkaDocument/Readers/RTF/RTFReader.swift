/// Reads RTF files.
struct RTFReader: BlockReader {
    let name = "RTF"
    let endings = ["rtf"]

    func recognises(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(16).drop { $0 <= 0x20 }.starts(with: "{\\rtf".utf8)
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        guard recognises(file.bytes) else {
            throw .unreadable(
                path: file.path, why: "not RTF; save it anew in its own program")
        }
        var scanner = RTFScanner(file.bytes)
        let text = scanner.text()
        guard !text.blocks.isEmpty else { throw .empty(path: file.path) }
        return [text.document()]
    }
}
