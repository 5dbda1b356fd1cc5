import SverkaSupport
import SverkaText

/// The kinds of paragraphs that the styles of a DOCX file stand for.
///
/// Names of styles are the same in every language of the program that wrote
/// them, ids are not.
struct DOCXStyles {
    private var kinds: [String: Block] = [:]
    /// Styles that styles are based on, by id.
    private var parents: [String: String] = [:]

    /// How many styles may be based on one another; a circle ends so, too.
    private static let deepest = 16

    /// No styles at all.
    init() {}

    /// - Parameter part: the XML of the package's styles.
    init(_ part: [UInt8]) {
        read(part)
        for id in parents.keys {
            var ancestor = id
            for _ in 0..<Self.deepest where kinds[ancestor] == nil {
                guard let parent = parents[ancestor] else { break }
                ancestor = parent
            }
            kinds[id] = kinds[ancestor]
        }
    }

    private mutating func read(_ part: [UInt8]) {
        var id = ""
        var scanner = XMLScanner(part)
        while let event = scanner.next() {
            guard case .open(let name) = event else { continue }
            switch name.split(separator: ":").last {
            case "style": id = scanner.attribute("styleId") ?? ""
            case "name": kinds[id] = Self.kind(ofName: scanner.attribute("val") ?? "")
            case "basedOn": parents[id] = scanner.attribute("val")
            case "outlineLvl": if Self.isOutline(scanner) { kinds[id] = .heading }
            case "numPr": kinds[id] = kinds[id] ?? .listItem
            default: break
            }
        }
    }

    /// The kind of a style by its id; where there are no styles the id must do.
    func kind(of id: String) -> Block? {
        kinds.isEmpty ? Self.kind(ofName: id) : kinds[id]
    }

    /// The kind of a paragraph by its style's name, `heading 1`; nil where the
    /// name says nothing.
    private static func kind(ofName name: String) -> Block? {
        let name = name.lowercased()
        if name.hasPrefix("heading") || name == "title" || name == "subtitle" { return .heading }
        if name.hasPrefix("list") { return .listItem }
        // A table of contents repeats the headings.
        if name.hasPrefix("toc") { return .pageArea }
        return nil
    }

    /// Whether a paragraph has one of the levels of the outline, 0 to 8; 9 is
    /// ordinary text.
    static func isOutline(_ scanner: XMLScanner) -> Bool {
        scanner.attribute("val").flatMap(Int.init).map { $0 < 9 } ?? false
    }
}
