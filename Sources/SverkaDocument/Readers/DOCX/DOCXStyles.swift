import SverkaSupport
import SverkaText

/// What the styles of a DOCX file say of the paragraphs that have them.
///
/// Names of styles are the same in every language of the program that wrote
/// them, ids are not.
struct DOCXStyles {
    private var meanings: [String: StyleNames.Meaning] = [:]
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
            for _ in 0..<Self.deepest where meanings[ancestor]?.isEmpty ?? true {
                guard let parent = parents[ancestor] else { break }
                ancestor = parent
            }
            meanings[id] = meanings[ancestor]
        }
    }

    private mutating func read(_ part: [UInt8]) {
        var id = ""
        var scanner = XMLScanner(part)
        while let event = scanner.next() {
            guard case .open(let name) = event else { continue }
            switch name.split(separator: ":").last {
            case "style": id = scanner.attribute("styleId") ?? ""
            case "name":
                meanings[id] = StyleNames.meaning(of: scanner.attribute("val") ?? "")
            case "basedOn": parents[id] = scanner.attribute("val")
            case "outlineLvl":
                if Self.isOutline(scanner) { meanings[id, default: .init()].kind = .heading }
            case "numPr":
                if meanings[id]?.kind == nil { meanings[id, default: .init()].kind = .listItem }
            default: break
            }
        }
    }

    /// The meaning of a style by its id; where there are no styles the id must
    /// do.
    func meaning(of id: String) -> StyleNames.Meaning {
        meanings.isEmpty ? StyleNames.meaning(of: id) : meanings[id] ?? .init()
    }

    /// Whether a paragraph has one of the levels of the outline, 0 to 8; 9 is
    /// ordinary text.
    static func isOutline(_ scanner: XMLScanner) -> Bool {
        scanner.attribute("val").flatMap(Int.init).map { $0 < 9 } ?? false
    }
}
