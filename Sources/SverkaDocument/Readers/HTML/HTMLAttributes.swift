import SverkaSupport
import SverkaText

/// What the attributes of a start tag say of the text in its element.
struct HTMLAttributes: Sendable {
    /// The page's or a language's own code; nil where there is none.
    var language: Language?
    /// Whether there is a `lang`, also of a language that is none of ours.
    var namesLanguage = false
    /// `hidden`, unless a style shows it, or a style that shows nothing.
    var isHidden: Bool { displays.map { !$0 } ?? hasHidden }
    private var hasHidden = false
    /// Whether a style displays it; nil where none speaks of it.
    private var displays: Bool?
    /// Whether a style makes it visible, against what is around it.
    private(set) var isVisible: Bool?
    /// `open`, as of a dialogue that is shown.
    var isOpen = false
    /// `href`.
    var isLink = false
    /// An input that is not shown.
    var isHiddenInput = false
    /// `data`, as of an object that shows something else in place of its text.
    var hasData = false
    /// An `encoding` of HTML, as of a note in a formula.
    var isEncodedHTML = false
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
        case .hidden: hasHidden = true
        case .open: isOpen = true
        case .link: isLink = true
        case .type: isHiddenInput = Self.lowercased(value) == "hidden"
        case .data: hasData = true
        case .encoding:
            isEncodedHTML = ["text/html", "application/xhtml+xml"].contains(Self.lowercased(value))
        case .style: readStyle(value)
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
        case language, hidden, open, link, type, data, encoding, style, names, role, property
    }

    private static let known: [HTMLName: Known] = [
        HTMLName("lang"): .language, HTMLName("xml:lang"): .language,
        HTMLName("hidden"): .hidden, HTMLName("open"): .open, HTMLName("href"): .link,
        HTMLName("type"): .type, HTMLName("data"): .data, HTMLName("encoding"): .encoding,
        HTMLName("style"): .style, HTMLName("class"): .names,
        HTMLName("id"): .names, HTMLName("role"): .role, HTMLName("itemprop"): .property,
    ]

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(
            decoding: bytes.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Reads what a style says of being shown: of two declarations the last, or
    /// the important one.
    private mutating func readStyle(_ style: UnsafeBufferPointer<UInt8>) {
        guard style.count >= Self.shortestStyle else { return }
        var isImportant = (display: false, visibility: false)
        for declaration in style.split(separator: 0x3B) {
            let parts = Self.lowercased(declaration).split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].prefix { $0 != "!" }.trimmed
            let claim = parts[1].drop { $0 != "!" }.dropFirst().trimmed
            guard !value.isEmpty, claim.isEmpty || claim == "important" else { continue }
            let claims = !claim.isEmpty
            switch parts[0].trimmed {
            case "display" where claims || !isImportant.display:
                (displays, isImportant.display) = (value != "none", claims)
            case "visibility" where claims || !isImportant.visibility:
                (isVisible, isImportant.visibility) = (Self.visibilities[value], claims)
            default: break
            }
        }
    }

    private static let visibilities: [Substring: Bool] = [
        "visible": true, "hidden": false, "collapse": false,
    ]

    /// Bytes of `display:none`.
    private static let shortestStyle = 12
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
