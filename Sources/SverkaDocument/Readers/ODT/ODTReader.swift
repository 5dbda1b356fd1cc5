import SverkaSupport

/// Reads texts of OpenDocument, as LibreOffice saves them.
struct ODTReader: BlockReader {
    let name = "ODT"
    let endings = ["odt"]
    let isPacked = true

    func recognises(_ bytes: [UInt8]) -> Bool { PackageKind(bytes) == .odt }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var styles = ODTStyles()
        let content: [UInt8]
        do throws(ZipError) {
            let archive = try ZipArchive(file.bytes)
            func part(_ name: String) -> [UInt8] {
                (try? file.budget.contents(of: archive, name)) ?? []
            }
            // The manifest says how what is encrypted was encrypted.
            guard !Self.names(in: part("META-INF/manifest.xml")).contains("encryption-data")
            else { throw ZipError.encrypted }
            content = try file.budget.contents(of: archive, "content.xml")
            styles.read(part("styles.xml"))
        } catch {
            throw .unreadable(path: file.path, why: "\(error)")
        }
        return [try FlatODTReader.document(content, &styles, path: file.path)]
    }

    /// The local names of all elements.
    private static func names(in part: [UInt8]) -> Set<String> {
        var scanner = XMLScanner(part)
        var names: Set<String> = []
        while let event = scanner.next() {
            if case .open(let name) = event {
                names.insert(name.split(separator: ":").last.map(String.init) ?? name)
            }
        }
        return names
    }
}

/// Reads texts of OpenDocument that are one file of XML.
struct FlatODTReader: BlockReader {
    let name = "flat ODT"
    let endings = ["fodt"]

    func recognises(_ bytes: [UInt8]) -> Bool {
        ["document", "document-content"].contains(ForeignContent.root(of: bytes))
            && bytes.prefix(1 << 12).contains("urn:oasis:names:tc:opendocument".utf8)
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var styles = ODTStyles()
        return [try Self.document(file.bytes, &styles, path: file.path)]
    }

    /// The document of a part with its own styles.
    static func document(
        _ content: [UInt8], _ styles: inout ODTStyles, path: String
    ) throws(DocumentError) -> BlockDocument {
        styles.read(content)
        var scanner = ODTScanner(content, styles: styles)
        let text = scanner.text()
        guard !text.blocks.isEmpty else { throw .empty(path: path) }
        return text.document()
    }
}
