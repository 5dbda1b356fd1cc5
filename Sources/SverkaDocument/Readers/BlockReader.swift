/// Reads the files of one format.
///
/// A new format is a type that conforms, in a file of its own, and a line in
/// `BlockReaders.all`.
protocol BlockReader: Sendable {
    /// As people are told: `plain text`, `HTML`.
    var name: String { get }
    /// The endings of files' names, in small letters, without the point.
    var endings: [String] { get }
    /// Whether a file of the format may hold several documents.
    var holdsSeveral: Bool { get }
    /// Whether files of the format are zip archives.
    var isPacked: Bool { get }
    /// Whether the bytes of a file can only be those of this format.
    func recognises(_ bytes: [UInt8]) -> Bool
    /// Whether each block is a unit as it stands: it is not looked at whether
    /// it belongs to the page, nor taken apart.
    var givesUnits: Bool { get }
    /// Whether files of the format are read in folders, or only where they are
    /// named themselves.
    var isReadInFolders: Bool { get }
    /// The documents of a file in its order, at least one.
    ///
    /// - Throws: `DocumentError` where they can't be read.
    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument]
    /// The same where some may be readable and others not.
    ///
    /// - Throws: `DocumentError` where none can be read.
    func contents(of file: SourceFile) throws(DocumentError) -> BlockContents
}

extension BlockReader {
    var givesUnits: Bool { false }
    var isReadInFolders: Bool { true }
    var holdsSeveral: Bool { false }
    var isPacked: Bool { false }
    func recognises(_ bytes: [UInt8]) -> Bool { false }

    func contents(of file: SourceFile) throws(DocumentError) -> BlockContents {
        BlockContents(documents: try documents(in: file).map { .success($0) })
    }
}

/// What a file holds.
struct BlockContents {
    /// In the order of the file; of one that can't be read, why.
    var documents: [Result<BlockDocument, DocumentError>]
    /// How many files in it are not read, by why: `.png`, `hidden`.
    var passedOver: [String: Int] = [:]
}

/// What a reader finds in a file: a document, or one of several.
struct BlockDocument {
    /// The name that it has inside the file: `b/c.txt` in an archive; empty
    /// where the file is the document.
    var innerName = ""
    var encoding: TextEncoding
    var blocks: [RawBlock]
    /// The text that places count in, in UTF-8; nil where that is the file.
    var text: [UInt8]?
    /// What it was read as, where that is not the format of the file.
    var format: DocumentFormat?
}
