import SverkaSupport

/// Reads EPUB books, chapter by chapter in the order of the book:
/// `book.epub!/chapter.xhtml`.
struct EPUBReader: BlockReader {
    let name = "EPUB"
    let endings = ["epub"]
    let isPacked = true
    let holdsSeveral = true

    func recognises(_ bytes: [UInt8]) -> Bool { PackageKind(bytes) == .epub }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var out: [BlockDocument] = []
        for result in try contents(of: file).documents { out.append(try result.get()) }
        return out
    }

    func contents(of file: SourceFile) throws(DocumentError) -> BlockContents {
        let archive: ZipArchive, package: EPUBPackage
        do throws(ZipError) {
            archive = try ZipArchive(file.bytes)
            package = try EPUBPackage(archive, file.budget)
        } catch {
            throw .unreadable(
                path: file.path,
                why: error == .encrypted
                    ? "protected (DRM); give a copy without protection" : "\(error)")
        }
        var out = BlockContents(documents: [])
        var met: Set<String> = []
        for chapter in package.chapters where met.insert(chapter.path).inserted {
            do throws(DocumentError) {
                if let document = try document(chapter, archive, file) {
                    out.documents.append(.success(document))
                }
            } catch {
                out.documents.append(.failure(error))
            }
        }
        guard !out.documents.isEmpty else { throw .empty(path: file.path) }
        return out
    }

    /// A chapter; nil for one without text, as covers are.
    private func document(
        _ chapter: EPUBPackage.Chapter, _ archive: ZipArchive, _ file: SourceFile
    ) throws(DocumentError) -> BlockDocument? {
        let path = "\(file.path)!/\(chapter.path)"
        let bytes: [UInt8]
        do throws(ZipError) {
            bytes = try file.budget.contents(of: archive, chapter.path)
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        let text = try XMLText.decoded(
            SourceFile(bytes: bytes, path: path, encoding: file.encoding))
        var blocks = HTMLReader().blocks(EPUBNotes.freed(text))
        guard !blocks.isEmpty else { return nil }
        for index in blocks.indices {
            // A chapter has nothing around it that belongs to a page.
            blocks[index].markup = nil
            if chapter.isContents { blocks[index].kind = .pageArea }
        }
        return BlockDocument(
            innerName: chapter.path, encoding: .utf8, blocks: blocks, text: text, format: .html)
    }
}
