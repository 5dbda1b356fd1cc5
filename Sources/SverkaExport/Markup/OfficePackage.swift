import SverkaSupport
import SverkaText

/// A package of Office Open XML parts (ECMA-376 part 2): what XLSX and DOCX
/// have in common.
struct OfficePackage {
    /// A part besides the main one.
    struct Part {
        /// The last word of its relationship's type: `styles`.
        var kind: String
        /// Beside the main part: `styles.xml`.
        var name: String
        /// The middle of its media type, `spreadsheetml.styles`.
        var type: String
        var xml: String
    }

    var title: String
    var author: String
    /// The path of the main part: `word/document.xml`.
    var mainName: String
    /// The middle of its media type, `wordprocessingml.document.main`.
    var mainType: String
    var main: String
    var parts: [Part]

    /// The beginning of every part.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let types = "application/vnd.openxmlformats-"

    /// The package as a file. The same parts make the same bytes.
    func bytes() -> [UInt8] {
        let slash = mainName.lastIndex(of: "/").map { mainName.index(after: $0) }
        let folder = mainName[..<(slash ?? mainName.startIndex)]
        let relations = "\(folder)_rels/\(mainName.dropFirst(folder.count)).rels"
        var files = [
            ("[Content_Types].xml", contentTypes(folder: String(folder))),
            ("_rels/.rels", packageRelations), ("docProps/core.xml", properties),
            (mainName, main), (relations, partRelations),
        ]
        files += parts.map { (folder + $0.name, $0.xml) }
        return ZipArchive.archive(
            of: files.map { (name: $0.0, bytes: Array((Self.declaration + $0.1).utf8)) })
    }

    /// The media types of all parts.
    private func contentTypes(folder: String) -> String {
        var out = "<Types xmlns=\"\(Self.packages)/content-types\">"
        out +=
            "<Default Extension=\"rels\" ContentType=\"\(Self.types)package.relationships+xml\"/>"
        out += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        let office = Self.types + "officedocument."
        var all = [
            (mainName, office + mainType),
            ("docProps/core.xml", Self.types + "package.core-properties"),
        ]
        all += parts.map { (folder + $0.name, office + $0.type) }
        for (name, type) in all {
            out += "<Override PartName=\"/\(name)\" ContentType=\"\(type)+xml\"/>"
        }
        return out + "</Types>"
    }

    private var packageRelations: String {
        Self.relations([
            (Self.relationships + "/officeDocument", mainName),
            (Self.packages + "/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    private var partRelations: String {
        Self.relations(parts.map { (Self.relationships + "/" + $0.kind, $0.name) })
    }

    /// Relationships by type and target; the ids are `rId1` and so on.
    private static func relations(_ list: [(type: String, target: String)]) -> String {
        var out = "<Relationships xmlns=\"\(packages)/relationships\">"
        for (index, (type, target)) in list.enumerated() {
            out += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(type)\" Target=\"\(target)\"/>"
        }
        return out + "</Relationships>"
    }

    /// Title and author.
    private var properties: String {
        "<cp:coreProperties xmlns:cp=\"\(Self.packages)/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>\(Markup.escaped(title))</dc:title>"
            + "<dc:creator>\(Markup.escaped(author))</dc:creator></cp:coreProperties>"
    }
}
