import SverkaText

/// What an element of HTML means for the text in it.
struct HTMLElement: OptionSet, Sendable {
    let rawValue: UInt16

    /// Begins and ends a paragraph.
    static let block = HTMLElement(rawValue: 1 << 0)
    static let heading = HTMLElement(rawValue: 1 << 1)
    static let tableCell = HTMLElement(rawValue: 1 << 2)
    static let listItem = HTMLElement(rawValue: 1 << 3)
    static let quotation = HTMLElement(rawValue: 1 << 4)
    /// Belongs to the page and not to the article.
    static let pageArea = HTMLElement(rawValue: 1 << 5)
    /// Its content is no text.
    static let dropped = HTMLElement(rawValue: 1 << 6)
    /// Its content is text up to its own end tag, whatever it holds.
    static let raw = HTMLElement(rawValue: 1 << 7)
    /// Has no content and no end tag.
    static let void = HTMLElement(rawValue: 1 << 8)

    /// What an element is by its name in small letters; nothing for one that
    /// only marks up words.
    static func named(_ name: String) -> HTMLElement { kinds[name] ?? [] }

    private static let kinds: [String: HTMLElement] = {
        var kinds: [String: HTMLElement] = [:]
        for (kind, names) in names {
            for name in names.split(separator: " ") {
                kinds[String(name), default: []].insert(kind)
            }
        }
        return kinds
    }()

    private static let names: [(HTMLElement, String)] = [
        (
            .block,
            """
            p div section article main header blockquote ul ol li dl dt dd table thead tbody tfoot \
            tr td th caption figure figcaption pre address hr body html details summary option \
            input textarea hgroup center h1 h2 h3 h4 h5 h6 nav aside footer form button select \
            dialog menu label fieldset
            """
        ),
        (.heading, "h1 h2 h3 h4 h5 h6"), (.tableCell, "td th"), (.listItem, "li"),
        (.quotation, "blockquote"),
        (.pageArea, "nav aside footer form button select dialog menu label fieldset"),
        (
            .dropped,
            """
            script style noscript template svg math object iframe canvas audio video title head
            """
        ),
        (.raw, "script style title noscript iframe"),
        (.void, "br hr img input meta link area base col embed source track wbr"),
    ]

    /// The open elements that a start tag ends: `<p>` ends a paragraph, `<li>`
    /// an item, and so on.
    static func ended(by name: String) -> [String] {
        switch name {
        case "li": ["li"]
        case "tr": ["tr", "td", "th"]
        case "td", "th": ["td", "th"]
        case "dt", "dd": ["dt", "dd"]
        case "option": ["option"]
        case "p", "div", "ul", "ol", "table", "section", "blockquote": ["p"]
        default: []
        }
    }
}
