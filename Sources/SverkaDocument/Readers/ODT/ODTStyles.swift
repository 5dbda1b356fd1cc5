import SverkaSupport
import SverkaText

/// What the styles of an ODF text say of what has them, by their names.
struct ODTStyles {
    private var meanings: [String: StyleNames.Meaning] = [:]
    private var parents: [String: String] = [:]
    private var hidden: Set<String> = []

    /// How many styles may be based on one another; a circle ends so, too.
    private static let deepest = 16

    /// Adds the styles of a part: those that are named, or those that a
    /// program made for a single text.
    mutating func read(_ part: [UInt8]) {
        var scanner = XMLScanner(part)
        var name = ""
        while let event = scanner.next() {
            guard case .open(let element) = event else { continue }
            switch element.split(separator: ":").last {
            case "style":
                name = scanner.attribute("style:name") ?? ""
                var meaning = StyleNames.meaning(
                    of: scanner.attribute("display-name") ?? Self.plain(name))
                if let level = scanner.attribute("default-outline-level"), !level.isEmpty {
                    meaning.kind = .heading
                }
                if !meaning.isEmpty { meanings[name] = meaning }
                parents[name] = scanner.attribute("parent-style-name")
            case "text-properties":
                if scanner.attribute("display") == "none" { hidden.insert(name) }
            // The text comes behind its styles.
            case "body": return
            default: break
            }
        }
    }

    /// The meaning of a style, or of the one that it is based on.
    func meaning(of style: String) -> StyleNames.Meaning {
        var name = style
        for _ in 0..<Self.deepest {
            if let meaning = meanings[name] { return meaning }
            guard let parent = parents[name] else { break }
            name = parent
        }
        // A style that the file does not describe.
        return StyleNames.meaning(of: Self.plain(name))
    }

    /// Whether what has the style is not shown.
    func isHidden(_ style: String) -> Bool { hidden.contains(style) }

    /// A name as it is shown: `Text_20_body` is `Text body`.
    private static func plain(_ name: String) -> String {
        name.split(separator: "_20_", omittingEmptySubsequences: false).joined(separator: " ")
    }
}
