import SverkaSupport

/// The parts of a DOCX file, a package of ECMA-376 part 2, that are read.
struct DOCXPackage {
    /// The name of the main part, and its XML.
    var mainName: String
    var document: [UInt8]
    var styles: DOCXStyles = DOCXStyles()
    /// XML of the footnotes and endnotes, by the name of what refers to one.
    var notes: [String: [UInt8]] = [:]

    init(_ file: [UInt8], budget: UnpackingBudget) throws(ZipError) {
        let archive = try ZipArchive(file)
        let main =
            Self.target("officeDocument", of: "", in: archive, budget) ?? "word/document.xml"
        mainName = main
        document = try budget.contents(of: archive, main)
        func part(_ kind: String) -> [UInt8]? {
            Self.target(kind, of: main, in: archive, budget).flatMap {
                try? budget.contents(of: archive, $0)
            }
        }
        if let part = part("styles") { styles = DOCXStyles(part) }
        notes["footnoteReference"] = part("footnotes")
        notes["endnoteReference"] = part("endnotes")
    }

    /// The part that another one has as its styles, and so on.
    ///
    /// - Parameter part: empty for the package as a whole.
    private static func target(
        _ kind: String, of part: String, in archive: ZipArchive, _ budget: UnpackingBudget
    ) -> String? {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = part[..<slash]
        guard
            let list = try? budget.contents(
                of: archive, "\(folder)_rels/\(part[slash...]).rels")
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
