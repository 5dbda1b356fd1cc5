import SverkaSupport

/// The parts of a DOCX file, a package of ECMA-376 part 2, that are read.
struct DOCXPackage {
    /// XML of the main part.
    var document: [UInt8]
    var styles: DOCXStyles = DOCXStyles()

    init(_ file: [UInt8]) throws(ZipError) {
        let archive = try ZipArchive(file)
        let main =
            Self.target("officeDocument", of: "", in: archive) ?? "word/document.xml"
        document = try archive.contents(of: main)
        if let name = Self.target("styles", of: main, in: archive),
            let part = try? archive.contents(of: name)
        {
            styles = DOCXStyles(part)
        }
    }

    /// The part that another one has as its styles, and so on.
    ///
    /// - Parameter part: empty for the package as a whole.
    private static func target(
        _ kind: String, of part: String, in archive: ZipArchive
    ) -> String? {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = part[..<slash]
        guard let list = try? archive.contents(of: "\(folder)_rels/\(part[slash...]).rels")
        else { return nil }
        var scanner = XMLScanner(list)
        while let event = scanner.next() {
            guard case .open = event,
                scanner.attribute("Type")?.hasSuffix("/" + kind) == true,
                let target = scanner.attribute("Target")
            else { continue }
            return target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        }
        return nil
    }
}
