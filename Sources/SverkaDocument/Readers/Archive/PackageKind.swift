import SverkaSupport

/// What a zip archive is the container of.
enum PackageKind: Equatable {
    case docx, odt, epub, xlsx
    /// A document of a kind that is not read: what it is.
    case other(Message)
    /// Nothing but an archive.
    case archive

    /// Nil for what is no archive. Its directory is all that is looked at.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
        else { return nil }
        guard let archive = try? ZipArchive(bytes) else {
            self = .archive
            return
        }
        if let index = archive.index(of: "mimetype"),
            let type = try? archive.contents(at: index, limit: 1 << 10)
        {
            self = Self.named(String(decoding: type, as: UTF8.self))
        } else if archive.index(of: "META-INF/container.xml") != nil {
            self = .epub
        } else if archive.index(of: "[Content_Types].xml") ?? archive.index(of: "_rels/.rels")
            != nil
        {
            self = Self.office(archive)
        } else {
            self = .archive
        }
    }

    /// By the media type that ODF and EPUB begin with.
    private static func named(_ type: String) -> PackageKind {
        let type = type.trimmingPrefix { $0.isWhitespace }.prefix { !$0.isWhitespace }
        let document = "application/vnd.oasis.opendocument."
        if type == "application/epub+zip" { return .epub }
        guard type.hasPrefix(document) else { return .archive }
        let kind = type.dropFirst(document.count)
        if kind.hasPrefix("text") { return .odt }
        return .other(kind.hasPrefix("spreadsheet") ? "a table (ODS)" : "an OpenDocument \(kind)")
    }

    /// By the folder of the main part of an Office file.
    private static func office(_ archive: ZipArchive) -> PackageKind {
        let folders = Set(archive.names.compactMap { $0.split(separator: "/").first })
        if folders.contains("ppt") { return .other("a presentation (PPTX)") }
        if folders.contains("xl") { return .xlsx }
        return folders.contains("word") ? .docx : .archive
    }
}
