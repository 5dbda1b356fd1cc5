import SverkaSupport

/// Kinds of files that are not read, told by their content.
enum ForeignContent {
    /// A kind by the bytes that its files have at a place.
    private struct Signature {
        var bytes: [UInt8]
        var offset = 0
        /// What it is and what to do: stands behind "can't be read: ".
        var why: Message

        init(_ bytes: [UInt8], at offset: Int = 0, _ why: Message) {
            (self.bytes, self.offset, self.why) = (bytes, offset, why)
        }

        init(_ text: String, at offset: Int = 0, _ why: Message) {
            self.init(Array(text.utf8), at: offset, why)
        }
    }

    private static let noText: Message = "it has no text that is read"

    private static let signatures: [Signature] = [
        Signature(
            [0xD0, 0xCF, 0x11, 0xE0],
            "encrypted, or of the older kinds .doc and .xls; save it as .docx or .xlsx without "
                + "a password"),
        Signature("SQLite format 3\0", "a database of SQLite; export its texts first"),
        Signature([0x89, 0x50, 0x4E, 0x47], "a picture (PNG); \(noText)"),
        Signature([0xFF, 0xD8, 0xFF], "a picture (JPEG); \(noText)"),
        Signature("GIF8", "a picture (GIF); \(noText)"),
        Signature("WEBP", at: 8, "a picture (WebP); \(noText)"),
        Signature("II*\0", "a picture (TIFF); \(noText)"),
        Signature("MM\0*", "a picture (TIFF); \(noText)"),
        Signature("AT&TFORM", "a DjVu; recognise its text and save that first"),
        Signature("BOOKMOBI", at: 60, "a book for Kindle; convert it to .epub first"),
        Signature("ITSF", "a help file (CHM); unpack its pages first"),
        Signature("bplist00", "a web archive or property list of Apple; save the page as .html"),
        Signature("ftyp", at: 4, "a film or sound; give its subtitles as .srt or .vtt"),
        Signature([0x1A, 0x45, 0xDF, 0xA3], "a film; give its subtitles as .srt or .vtt"),
        Signature("ID3", "sound; \(noText)"),
        Signature("OggS", "sound; \(noText)"),
        Signature("RIFF", "sound or film; \(noText)"),
        Signature([0x1F, 0x8B], "packed with gzip; unpack it first"),
        Signature("BZh", "packed with bzip2; unpack it first"),
        Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "packed with xz; unpack it first"),
        Signature([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd; unpack it first"),
        Signature([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it first or make it a zip"),
        Signature("Rar!", "a RAR archive; unpack it first or make it a zip"),
        Signature("ustar", at: 257, "a tar archive; unpack it first or make it a zip"),
        Signature("%!PS", "PostScript; convert it to .pdf first"),
    ]

    /// What is wrong with content that no reader knows; nil where nothing is.
    ///
    /// - Parameters:
    ///   - isMarkup: whether the name says that it has tags.
    ///   - isText: whether the name says that it is prose, or nothing.
    static func found(in bytes: [UInt8], isMarkup: Bool, isText: Bool) -> Message? {
        for signature in signatures
        where bytes.dropFirst(signature.offset).starts(with: signature.bytes) {
            return signature.why
        }
        if isText, let table = table(bytes) { return table }
        if isText, !isMarkup, let root = root(of: bytes), root != "html" {
            return "it is XML (\(root)) and no prose; give it the ending of its format, or save "
                + "its text"
        }
        return nil
    }

    /// Whether a file begins as an HTML page does.
    static func isPage(_ bytes: [UInt8]) -> Bool { root(of: bytes) == "html" }

    /// A table of ours, which is what was decided of texts and no text; nil for
    /// anything else.
    private static func table(_ bytes: [UInt8]) -> Message? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let line = bytes[start...].prefix(1 << 12).prefix { $0 != 0x0A && $0 != 0x0D }
        let columns = Set(line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) })
        guard columns.isSuperset(of: ["ru", "en", "status"]) else { return nil }
        if columns.contains("document") {
            return "a table of decisions on an alignment and no article; keep its decisions with "
                + "--keep"
        }
        return columns.contains("concept")
            ? "a glossary and no article; give it with --glossary, or keep its decisions with --keep"
            : nil
    }

    /// The name of the first element of XML or of an HTML page, in small
    /// letters and without prefix; nil for what is neither.
    ///
    /// A page need not say what it is: `html` is also what begins with its
    /// document type.
    static func root(of bytes: [UInt8]) -> String? {
        var head = bytes.prefix(1 << 12)
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            head = head.dropFirst(2).filter { $0 != 0 }[...]
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
        guard let first = head.firstIndex(where: { $0 > 0x20 }), head[first] == 0x3C else {
            return nil
        }
        let text = String(decoding: head[first...].prefix(16), as: UTF8.self).lowercased()
        if text.hasPrefix("<!doctype html") { return "html" }
        let isDeclared = text.hasPrefix("<?xml")
        var scanner = XMLScanner(Array(head))
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                let name = name.lowercased().split(separator: ":").last.map(String.init) ?? ""
                guard isDeclared || name == "html" || known.contains(name) else { return nil }
                return name.isEmpty ? nil : name
            case .text(let text) where text.allSatisfy { $0 <= 0x20 }: continue
            default: return nil
            }
        }
        return nil
    }

    /// Formats that are told without a declaration of XML.
    private static let known: Set<String> = [
        "tmx", "xliff", "martif", "tbx", "ts", "rss", "feed", "fictionbook", "plist", "opml",
    ]
}
