import SverkaSupport

/// Reads FictionBook 2, chapter by chapter: `book.fb2!/1`. A book of one
/// chapter is one document.
struct FB2Reader: BlockReader {
    let name = "FB2"
    let endings = ["fb2"]
    let holdsSeveral = true

    func recognises(_ bytes: [UInt8]) -> Bool { ForeignContent.root(of: bytes) == "fictionbook" }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        guard recognises(file.bytes) else {
            throw .unreadable(path: file.path, why: "not a FictionBook; save it anew")
        }
        var scanner = FB2Scanner(try XMLText.decoded(file))
        let chapters = scanner.text()
        guard !chapters.isEmpty else { throw .empty(path: file.path) }
        if chapters.count == 1 { return [chapters[0].document()] }
        return chapters.enumerated().map { $1.document(named: "\($0 + 1)") }
    }
}
