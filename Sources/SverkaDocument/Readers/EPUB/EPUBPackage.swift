import SverkaSupport

/// The parts of an EPUB (3.3) in the order in which they are read.
struct EPUBPackage {
    struct Chapter {
        /// The path in the archive.
        var path: String
        /// Whether it is the list of contents.
        var isContents: Bool
    }

    private(set) var chapters: [Chapter] = []

    init(_ archive: ZipArchive, _ budget: UnpackingBudget) throws(ZipError) {
        let path = try Self.packagePath(budget.contents(of: archive, "META-INF/container.xml"))
        let protected = Self.protected(
            (try? budget.contents(of: archive, "META-INF/encryption.xml")) ?? [])
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let folder = path[..<slash]
        var items: [String: Chapter] = [:]
        var scanner = XMLScanner(try budget.contents(of: archive, path))
        while let event = scanner.next() {
            guard case .open(let name) = event else { continue }
            switch name.split(separator: ":").last {
            case "item":
                guard let id = scanner.attribute("id"), let link = scanner.attribute("href"),
                    Self.isText(scanner.attribute("media-type") ?? "")
                else { continue }
                let properties = scanner.attribute("properties") ?? ""
                items[id] = Chapter(
                    path: Self.path(folder + Self.decoded(link)),
                    isContents: properties.split(separator: " ").contains("nav"))
            case "itemref":
                if let chapter = items[scanner.attribute("idref") ?? ""] {
                    chapters.append(chapter)
                }
            default: break
            }
        }
        if chapters.contains(where: { protected.contains($0.path) }) { throw .encrypted }
    }

    /// Where the container says that the package stands.
    private static func packagePath(_ container: [UInt8]) throws(ZipError) -> String {
        var scanner = XMLScanner(container)
        while let event = scanner.next() {
            if case .open = event, let path = scanner.attribute("full-path") { return path }
        }
        throw .missing(name: "package")
    }

    /// The files that are encrypted; fonts are in books that are not protected.
    private static func protected(_ list: [UInt8]) -> Set<String> {
        var scanner = XMLScanner(list)
        var paths: Set<String> = []
        while let event = scanner.next() {
            guard case .open(let name) = event, name.hasSuffix("CipherReference") else { continue }
            if let path = scanner.attribute("URI") { paths.insert(decoded(path)) }
        }
        return paths
    }

    private static func isText(_ type: String) -> Bool {
        ["application/xhtml+xml", "text/html", "text/x-oeb1-document"].contains(type)
    }

    /// A path without `.` and `..`.
    private static func path(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    /// A link without its place in the file and with `%20` resolved.
    private static func decoded(_ link: String) -> String {
        let bytes = Array(link.utf8.prefix { $0 != 0x23 })
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count,
                let value = UInt8(
                    String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                out.append(value)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
