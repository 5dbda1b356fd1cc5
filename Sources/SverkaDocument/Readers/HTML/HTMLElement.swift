/// What an element of HTML means for the tree and for the text in it.
///
/// After the parsing section of the HTML standard, so far as it decides which
/// text stands where.
struct HTMLElement: OptionSet, Sendable {
    let rawValue: UInt32

    /// Begins and ends a paragraph.
    static let block = HTMLElement(rawValue: 1 << 0)
    static let heading = HTMLElement(rawValue: 1 << 1)
    static let tableCell = HTMLElement(rawValue: 1 << 2)
    static let listItem = HTMLElement(rawValue: 1 << 3)
    static let quotation = HTMLElement(rawValue: 1 << 4)
    /// Belongs to the page and not to the article, unless most of the page's
    /// text stands in it.
    static let pageArea = HTMLElement(rawValue: 1 << 5)
    /// Its content is not shown.
    static let hidden = HTMLElement(rawValue: 1 << 6)
    /// Its content is text up to its own end tag, whatever it holds.
    static let raw = HTMLElement(rawValue: 1 << 7)
    /// The same, but references to characters are read in it.
    static let rawWithReferences = HTMLElement(rawValue: 1 << 8)
    /// Has no content and no end tag.
    static let void = HTMLElement(rawValue: 1 << 9)
    /// May stand in a head.
    static let inHead = HTMLElement(rawValue: 1 << 10)
    /// Ends an open paragraph.
    static let endsParagraph = HTMLElement(rawValue: 1 << 11)
    /// Tags of other elements don't end what is open around it.
    static let special = HTMLElement(rawValue: 1 << 12)
    /// End tags of what is open around it are not seen in it.
    static let scope = HTMLElement(rawValue: 1 << 13)
    /// Only marks up words: its end tag takes no block with it.
    static let formatting = HTMLElement(rawValue: 1 << 14)
    /// A table or a part of one that holds no text itself.
    static let tableFrame = HTMLElement(rawValue: 1 << 15)
    /// Its end tag may be left out.
    static let impliedEnd = HTMLElement(rawValue: 1 << 16)
    /// Code, set off by itself.
    static let code = HTMLElement(rawValue: 1 << 17)
    /// Code, within a sentence.
    static let inlineCode = HTMLElement(rawValue: 1 << 18)
    /// A control of a form, or what stands in one.
    static let control = HTMLElement(rawValue: 1 << 19)
    /// Holds an article, or is the page's main part.
    static let article = HTMLElement(rawValue: 1 << 20)
    /// A drawing or formula or a part of one, which have rules of their own.
    static let foreign = HTMLElement(rawValue: 1 << 21)
    /// Ends a drawing or formula in which it stands.
    static let endsForeign = HTMLElement(rawValue: 1 << 22)
    /// A part of a drawing or formula that holds HTML.
    static let holdsHTML = HTMLElement(rawValue: 1 << 23)
    /// A drawing or formula or a part of one whose own characters are not drawn.
    static let drawing = HTMLElement(rawValue: 1 << 24)
    /// A formula or a part of one.
    static let formula = HTMLElement(rawValue: 1 << 26)
    /// A part of a drawing in which texts are drawn.
    static let drawn = HTMLElement(rawValue: 1 << 27)
    /// A part of a text in a drawing.
    static let drawnInText = HTMLElement(rawValue: 1 << 28)
    /// A reading beside a word, or what stands around it.
    static let ruby = HTMLElement(rawValue: 1 << 29)
    /// Ends a list of choices in which it stands.
    static let endsSelect = HTMLElement(rawValue: 1 << 30)
    /// Something that is shown: behind it the page is none of frames.
    static let shown = HTMLElement(rawValue: 1 << 25)

    /// What an element is by its name; nothing for one that only marks up
    /// words.
    static func named(_ name: HTMLName) -> HTMLElement { kinds[name] ?? [] }

    /// What an element is by its name that is a drawing or formula or stands
    /// in one.
    static func foreign(_ name: HTMLName, within outer: HTMLElement) -> HTMLElement {
        var kinds = (foreignKinds[name] ?? []).union(.foreign)
        guard outer.contains(.foreign), !outer.contains(.holdsHTML) else { return kinds }
        if outer.contains(.formula) {
            kinds.insert(.formula)
        } else if kinds.isDisjoint(with: outer.contains(.drawing) ? .drawn : .drawnInText) {
            kinds.insert(.hidden)
        }
        if kinds.isDisjoint(with: [.block, .holdsHTML]) {
            kinds.formUnion(outer.intersection(.drawing))
        }
        return kinds
    }

    private static let kinds = byName(names)
    private static let foreignKinds = byName(foreignNames)

    private static func byName(_ names: [(HTMLElement, String)]) -> [HTMLName: HTMLElement] {
        var kinds: [HTMLName: HTMLElement] = [:]
        for (kind, names) in names {
            for name in names.split(whereSeparator: \.isWhitespace) {
                kinds[HTMLName(name), default: []].insert(kind)
            }
        }
        return kinds
    }

    private static let foreignNames: [(HTMLElement, String)] = [
        (.block, "text foreignobject"), (.drawing, "svg math"), (.formula, "math"),
        (.drawn, "svg g a defs symbol switch marker mask pattern clippath text foreignobject"),
        (.drawnInText, "tspan textpath a"),
        (.hidden, "annotation annotation-xml"),
        (.holdsHTML, "foreignobject desc title mi mo mn ms mtext"),
        (
            [.scope, .special], "foreignobject desc title mi mo mn ms mtext annotation-xml"
        ),
    ]

    private static let names: [(HTMLElement, String)] = [
        (
            .block,
            """
            p div section article main header blockquote ul ol li dl dt dd table thead tbody tfoot
            tr td th caption figure figcaption pre listing xmp plaintext address hr details summary
            option optgroup input textarea hgroup center h1 h2 h3 h4 h5 h6 nav aside footer form
            button select datalist dialog menu dir fieldset legend search noscript
            """
        ),
        (.heading, "h1 h2 h3 h4 h5 h6"), (.tableCell, "td th"), (.listItem, "li"),
        (.quotation, "blockquote"),
        (.pageArea, "nav aside footer form button select datalist textarea dialog menu fieldset"),
        (
            .hidden,
            """
            script style noscript template iframe canvas audio video title head rp noembed noframes
            datalist param meter progress
            """
        ),
        (.raw, "script style noscript iframe xmp noembed noframes"),
        (.rawWithReferences, "title textarea"),
        (
            .void,
            """
            area base basefont bgsound br col embed frame hr image img input keygen link meta param
            source track wbr
            """
        ),
        (
            .inHead,
            "base basefont bgsound link meta title noscript noframes style script template head"
        ),
        (
            .endsParagraph,
            """
            address article aside blockquote center details dialog dir div dl fieldset figcaption
            figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5
            h6 pre listing form plaintext hr xmp table li dd dt
            """
        ),
        (
            .special,
            """
            address applet area article aside base basefont bgsound blockquote br button caption
            center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer
            form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr iframe img input keygen li
            link listing main marquee menu meta nav noembed noframes noscript object ol p param
            plaintext pre script search section select source style summary table tbody td template
            textarea tfoot th thead title tr track ul wbr xmp
            """
        ),
        (.scope, "applet caption table td th marquee object template"),
        (.formatting, "a b big code em font i nobr s small strike strong tt u"),
        (.tableFrame, "table thead tbody tfoot tr colgroup"),
        (.endsSelect, "select input"), (.ruby, "rb rp rt rtc"),
        (.impliedEnd, "dd dt li optgroup option p rb rp rt rtc"),
        (.code, "pre listing xmp"), (.inlineCode, "code kbd samp"),
        (.control, "button select textarea datalist option optgroup"),
        (.article, "article main"), (.foreign, "svg math"), (.drawing, "svg math"),
        (
            .shown,
            """
            applet area body br button dd dt embed hr iframe image img input keygen li listing
            marquee object pre select table textarea wbr xmp
            """
        ),
        (
            .endsForeign,
            """
            b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i
            img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt
            u ul var
            """
        ),
    ]
}

/// The name of an element, in small letters, as a number.
///
/// Names of up to eight letters are told apart surely, longer ones by a hash.
struct HTMLName: Hashable, Sendable {
    private let key: UInt64

    init(_ name: some StringProtocol) { self.init(name.utf8) }

    init(_ bytes: some Collection<UInt8>) {
        var key: UInt64 = bytes.count <= 8 ? 0 : 0xCBF2_9CE4_8422_2325
        let isShort = bytes.count <= 8
        for byte in bytes {
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            key =
                isShort
                ? key << 8 | UInt64(small) : (key ^ UInt64(small)) &* 0x0000_0100_0000_01B3
        }
        self.key = isShort ? key : key | 1 << 63
    }
}

extension HTMLName {
    static let a = HTMLName("a")
    static let annotation = HTMLName("annotation-xml")
    static let body = HTMLName("body")
    static let br = HTMLName("br")
    static let button = HTMLName("button")
    static let caption = HTMLName("caption")
    static let dd = HTMLName("dd")
    static let details = HTMLName("details")
    static let dialog = HTMLName("dialog")
    static let dt = HTMLName("dt")
    static let form = HTMLName("form")
    static let frameset = HTMLName("frameset")
    static let head = HTMLName("head")
    static let html = HTMLName("html")
    static let li = HTMLName("li")
    static let optgroup = HTMLName("optgroup")
    static let object = HTMLName("object")
    static let option = HTMLName("option")
    static let p = HTMLName("p")
    static let plaintext = HTMLName("plaintext")
    static let q = HTMLName("q")
    static let ruby = HTMLName("ruby")
    static let script = HTMLName("script")
    static let select = HTMLName("select")
    static let style = HTMLName("style")
    static let table = HTMLName("table")
    static let tbody = HTMLName("tbody")
    static let td = HTMLName("td")
    static let template = HTMLName("template")
    static let th = HTMLName("th")
    static let tr = HTMLName("tr")
}
