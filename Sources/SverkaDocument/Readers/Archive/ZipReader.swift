import SverkaSupport

/// Reads what stands in a zip archive, as if it were a folder.
struct ZipReader: BlockReader {
    let name = "zip"
    let endings = ["zip"]
    let isPacked = true
    let holdsSeveral = true

    /// Archives that may stand in one another.
    static let deepest = 3
    /// Files that an archive may have.
    static let mostFiles = 10_000

    func recognises(_ bytes: [UInt8]) -> Bool { PackageKind(bytes) != nil }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var out: [BlockDocument] = []
        for result in try contents(of: file).documents { out.append(try result.get()) }
        return out
    }

    func contents(of file: SourceFile) throws(DocumentError) -> BlockContents {
        if case .other(let what) = PackageKind(file.bytes) {
            throw .unreadable(path: file.path, why: "\(what); save its text as .docx or .txt")
        }
        let archive: ZipArchive
        do throws(ZipError) {
            archive = try ZipArchive(file.bytes)
        } catch {
            throw .unreadable(path: file.path, why: "\(error)")
        }
        guard archive.count <= Self.mostFiles else {
            throw .unreadable(
                path: file.path,
                why: "more than \(Self.mostFiles) files in it, the limit; give them in parts")
        }
        guard file.depth < Self.deepest else {
            throw .unreadable(
                path: file.path,
                why: "more than \(Self.deepest) archives in one another, the limit; unpack the "
                    + "outer ones")
        }
        let listing = ArchiveListing(archive)
        var out = BlockContents(documents: [], passedOver: listing.passedOver)
        for entry in listing.entries { read(entry, archive, file, &out) }
        guard !out.documents.isEmpty else {
            throw .unreadable(path: file.path, why: "no file in it that is read")
        }
        return out
    }

    /// Reads a file of the archive.
    private func read(
        _ entry: ArchiveListing.Entry, _ archive: ZipArchive, _ file: SourceFile,
        _ out: inout BlockContents
    ) {
        let path = "\(file.path)!/\(entry.name)"
        do throws(DocumentError) {
            let bytes = try contents(of: archive, entry, file, path)
            guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
            var inner = SourceFile(bytes: bytes, path: path, encoding: file.encoding)
            inner.language = file.language
            (inner.budget, inner.depth) = (file.budget, file.depth + 1)
            let reader = try ContentRecognition.reader(of: inner, called: entry.format)
            let found = try reader.contents(of: inner)
            for result in found.documents {
                out.documents.append(result.map { Self.named($0, entry, inner, reader) })
            }
            out.passedOver.merge(found.passedOver, uniquingKeysWith: +)
        } catch {
            out.documents.append(.failure(error))
        }
    }

    private func contents(
        of archive: ZipArchive, _ entry: ArchiveListing.Entry, _ file: SourceFile, _ path: String
    ) throws(DocumentError) -> [UInt8] {
        do throws(ZipError) {
            return try file.budget.contents(of: archive, at: entry.index)
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
    }

    /// A document of a file in the archive, with the text that its places count
    /// in, which is nowhere on disk.
    private static func named(
        _ document: BlockDocument, _ entry: ArchiveListing.Entry, _ file: SourceFile,
        _ reader: any BlockReader
    ) -> BlockDocument {
        var out = document
        out.innerName =
            document.innerName.isEmpty ? entry.name : "\(entry.name)!/\(document.innerName)"
        out.format = document.format ?? DocumentFormat(reader)
        if out.text == nil {
            let text = file.bytes.withUnsafeBufferPointer { document.encoding.decoded($0) }
            out.text = text
            out.encoding = .utf8
            if let reader = reader as? any TextBlockReader { out.blocks = reader.blocks(text) }
        }
        return out
    }
}
