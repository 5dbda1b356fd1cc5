import SverkaSupport
import SverkaText

/// What the attributes of a start tag say of the text in its element.
struct HTMLAttributes: Sendable {
    /// The page's or a language's own code; nil where there is none.
    var language: Language?
    /// Whether there is a `lang`, also of a language that is none of ours.
    var namesLanguage = false
    /// `hidden`, or a style that shows nothing.
    var isHidden = false
    /// `open`, as of a dialogue that is shown.
    var isOpen = false
    /// `href`.
    var isLink = false
    /// An input that is not shown.
    var isHiddenInput = false
    /// The role of a part of the page: navigation, search, and the like.
    var hasPageRole = false
    /// The page's main part, or the body of its article.
    var isArticle = false
    /// The body of its article, and no more.
    var isArticleBody = false
    /// What the words of `class` and `id` say.
    var hints: MarkupHints = []

    mutating func add(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
    ) {
        guard let known = Self.known[HTMLName(name)] else { return }
        switch known {
        case .language where !namesLanguage:
            guard !value.isEmpty else { return }
            namesLanguage = true
            language = Language(rawValue: Self.lowercased(value.prefix(2)))
        case .language: break
        case .hidden: isHidden = true
        case .open: isOpen = true
        case .link: isLink = true
        case .type: isHiddenInput = Self.lowercased(value) == "hidden"
        case .style: isHidden = isHidden || Self.hides(value)
        case .names: hints.formUnion(MarkupHints(names: value))
        case .role:
            switch Self.lowercased(value) {
            case "navigation", "complementary", "contentinfo", "search", "banner", "menu",
                "menubar", "toolbar", "dialog", "alertdialog":
                hasPageRole = true
            case "main", "article": isArticle = true
            default: break
            }
        case .property:
            if Self.lowercased(value).utf8.elementsEqual("articlebody".utf8) {
                (isArticle, isArticleBody) = (true, true)
            }
        }
    }

    private enum Known {
        case language, hidden, open, link, type, style, names, role, property
    }

    private static let known: [HTMLName: Known] = [
        HTMLName("lang"): .language, HTMLName("xml:lang"): .language,
        HTMLName("hidden"): .hidden, HTMLName("open"): .open, HTMLName("href"): .link,
        HTMLName("type"): .type, HTMLName("style"): .style, HTMLName("class"): .names,
        HTMLName("id"): .names, HTMLName("role"): .role, HTMLName("itemprop"): .property,
    ]

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(
            decoding: bytes.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether a style keeps its element from being shown.
    private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        guard style.count >= 12 else { return false }
        for declaration in style.split(separator: 0x3B) {
            let parts = lowercased(declaration).split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].trimmed.prefix { $0 != "!" }.trimmed
            switch parts[0].trimmed {
            case "display": if value == "none" { return true }
            case "visibility": if value == "hidden" || value == "collapse" { return true }
            default: break
            }
        }
        return false
    }
}

extension Substring {
    /// Without white space outside.
    fileprivate var trimmed: Substring {
        let isSpace = { (character: Character) in character.isWhitespace }
        var rest = drop(while: isSpace)
        while rest.last.map(isSpace) == true { rest.removeLast() }
        return rest
    }
}
