/// A format that documents are read in.
public struct DocumentFormat: Sendable, Hashable {
    let reader: any BlockReader

    init(_ reader: any BlockReader) { self.reader = reader }

    /// Paragraphs with blank lines between, or a paragraph a line.
    public static let plain = DocumentFormat(PlainTextReader())
    /// Markdown; code between fences is left out.
    public static let markdown = DocumentFormat(MarkdownReader())
    /// HTML; what belongs to the page and not to the article is told apart.
    public static let html = DocumentFormat(HTMLReader())
    package static let docx = DocumentFormat(DOCXReader())
    package static let xlsx = DocumentFormat(XLSXReader())
    /// A unit a line, as it stands: for pairs of files with `--lines`.
    public static let lines = DocumentFormat(LinesReader())

    /// The format of a file by its name's ending; nil for one we don't read.
    ///
    /// A name without an ending, such as `notes` or `.notes`, is one of plain
    /// text.
    package init?(path: String) {
        guard let ending = Self.ending(of: path) else {
            self = .plain
            return
        }
        guard let reader = BlockReaders.all.first(where: { $0.endings.contains(ending) }) else {
            return nil
        }
        self.init(reader)
    }

    /// Whether its files are read in folders, or only where they are named.
    var isReadInFolders: Bool { reader.isReadInFolders }

    /// The ending of a file's name in small letters, without the point; nil for
    /// `notes` and `.notes`.
    package static func ending(of path: String) -> String? {
        let name = path.utf8.split(separator: 0x2F).last ?? Substring().utf8
        guard let point = name.lastIndex(of: 0x2E), point != name.startIndex else { return nil }
        return Substring(name[name.index(after: point)...]).lowercased()
    }

    /// Whether a file's name says what it is.
    static func isNamed(_ path: String) -> Bool {
        guard let ending = ending(of: path) else { return false }
        return BlockReaders.all.contains { $0.endings.contains(ending) }
    }

    /// Whether a file of the format may hold several documents.
    package var holdsSeveral: Bool { reader.holdsSeveral }

    /// As people are told: `plain text`, `HTML`.
    public var name: String { reader.name }

    public static func == (a: DocumentFormat, b: DocumentFormat) -> Bool { a.name == b.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
