import SverkaSupport

/// Goes through the elements of an XML file of translations.
///
/// Tags must close what was opened; entities that the file declares are not
/// looked at. Cost: linear.
package struct XMLElements {
    let text: SourceFile.Text
    private let path: String
    private var scanner: XMLScanner
    /// The elements that are open, without prefixes.
    private var open: [String] = []
    /// Line of an offset, both as counted last.
    private var counted = (offset: 0, line: 1)

    /// Elements that may stand inside each other.
    private static let deepest = 200

    init(_ file: SourceFile) throws(DocumentError) {
        text = try file.decodedXML()
        path = file.path
        scanner = XMLScanner(text: text.bytes)
    }

    /// The elements of a file that is no document.
    ///
    /// - Throws: `DocumentError` for what is no text.
    package init(_ bytes: [UInt8], path: String) throws(DocumentError) {
        try self.init(SourceFile(bytes: bytes, path: path))
    }

    /// The next tag, by its name without prefix, or text; nil at the end.
    package mutating func next() throws(DocumentError) -> XMLScanner.Event? {
        switch scanner.next() {
        case .open(let name):
            guard open.count < Self.deepest else {
                throw error("more than \(Self.deepest) elements inside each other")
            }
            open.append(Self.local(name))
            return .open(Self.local(name))
        case .close(let name):
            let name = Self.local(name)
            guard open.last == name else {
                throw error(
                    "</\(name)> closes no element"
                        + (open.last.map { "; </\($0)> is missing before it" } ?? ""))
            }
            open.removeLast()
            return .close(name)
        case .text(let bytes): return .text(bytes)
        case nil:
            if let last = open.last { throw error("it ends before </\(last)>") }
            return nil
        }
    }

    /// Goes behind the end tag of the element that was opened last.
    package mutating func skip() throws(DocumentError) {
        let depth = open.count - 1
        while open.count > depth, try next() != nil {}
    }

    private static func local(_ name: String) -> String {
        name.utf8.lastIndex(of: 0x3A).map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// The value of an attribute of the start tag that came last, whatever its
    /// prefix.
    package func attribute(_ name: String) -> String? { scanner.attribute(name) }

    /// Where the tag or text stands that came last.
    var range: Range<Int> { scanner.range }

    /// The line in which an offset stands; cheap where offsets rise.
    mutating func line(at offset: Int) -> Int {
        if offset < counted.offset { counted = (0, 1) }
        counted.line += text.bytes[counted.offset..<offset].count { $0 == 0x0A }
        counted.offset = offset
        return counted.line
    }

    /// The line in which the tag or text begins that came last.
    package var line: Int {
        mutating get { line(at: range.lowerBound) }
    }

    /// What is wrong with the file where it was read last.
    package mutating func error(_ problem: Message) -> DocumentError {
        .unreadable(path: path, why: "line \(line(at: range.lowerBound)): \(problem)")
    }
}

extension SourceFile {
    /// The text of an XML file: in the encoding that was asked for, else that
    /// of its mark, else the one that its first line names.
    func decodedXML() throws(DocumentError) -> Text {
        if encoding == nil, let named = declaredEncoding {
            var file = self
            file.encoding = named
            if let text = try? file.decoded() { return text }
        }
        return try decoded()
    }

    /// What `<?xml … encoding="…"?>` says; nil where it says nothing that we
    /// know, and in UTF-16.
    private var declaredEncoding: TextEncoding? {
        let head = String(decoding: bytes.prefix(Self.longestDeclaration), as: UTF8.self)
        guard let end = head.firstRange(of: "?>"), let name = head.firstRange(of: "encoding"),
            name.upperBound < end.lowerBound
        else { return nil }
        let parts = head[name.upperBound..<end.lowerBound].split { $0 == "\"" || $0 == "'" }
        return parts.count > 1 ? TextEncoding(name: String(parts[1])) : nil
    }

    private static let longestDeclaration = 200
}
