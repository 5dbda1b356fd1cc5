/// Reads pages that a browser has saved as one file (RFC 2557): the page, and
/// none of what it shows beside.
struct MHTMLReader: BlockReader {
    let name = "MHTML"
    let endings = ["mhtml", "mht"]

    /// Parts that may stand in one another.
    private static let deepest = 8

    func recognises(_ bytes: [UInt8]) -> Bool {
        // A field of a header: a name without spaces, and a colon.
        let name = bytes.prefix(64).prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
        guard !name.isEmpty, name.count < bytes.count, bytes[name.count] == 0x3A else {
            return false
        }
        let head = String(decoding: bytes.prefix(1 << 11), as: UTF8.self).lowercased()
        return head.contains("mime-version:")
            && (head.contains("multipart/related") || head.contains("content-type: text/html"))
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let whole = MIMEPart(file.bytes, file.bytes.startIndex..<file.bytes.endIndex)
        guard let page = page(whole, file.bytes) else {
            throw .unreadable(path: file.path, why: "no page in it; save the page anew")
        }
        let content = page.content(file.bytes)
        guard content.contains(where: { $0 > 0x20 }) else { throw .empty(path: file.path) }
        let inner = SourceFile(bytes: content, path: file.path, encoding: file.encoding)
        let named = page.header.parameter("charset", of: "content-type")
            .flatMap(TextEncoding.init(name:))
        let text = try inner.decoded(declared: named ?? TextEncoding.declared(inMarkup: content))
            .bytes
        let blocks = HTMLReader().blocks(text)
        guard !blocks.isEmpty else { throw .empty(path: file.path) }
        return [BlockDocument(encoding: .utf8, blocks: blocks, text: text, format: .html)]
    }

    /// The part that is the page: the one that the message names as its root,
    /// else the first.
    private func page(_ whole: MIMEPart, _ bytes: [UInt8]) -> MIMEPart? {
        var part = whole
        for _ in 0..<Self.deepest {
            let type = part.header.value("content-type")
            if type == "text/html" || type == "application/xhtml+xml" { return part }
            guard type.hasPrefix("multipart/"),
                let boundary = part.header.parameter("boundary", of: "content-type")
            else { return nil }
            let parts = MIMEPart.parts(bytes, in: part.body, boundary: boundary)
            let start = part.header.parameter("start", of: "content-type")
            let root = start.flatMap { start in
                parts.first { $0.header["content-id"]?.contains(start) == true }
            }
            let next =
                root
                ?? parts.first {
                    let type = $0.header.value("content-type")
                    return type.hasSuffix("html") || type.hasSuffix("xhtml+xml")
                        || type.hasPrefix("multipart/")
                }
            guard let next else { return nil }
            part = next
        }
        return nil
    }
}
