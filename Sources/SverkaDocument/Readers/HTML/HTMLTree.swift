import SverkaText

/// The elements that are open where a reader of HTML stands.
///
/// What it says of them costs the same however deep they are.
struct HTMLTree {
    private struct Element {
        var name: String
        var kinds: HTMLElement
        var language: Language?
        /// The mark that closes a quotation within a text.
        var closingMark = ""
    }

    private var open: [Element] = []
    /// How many elements of a name are open.
    private var counts: [String: Int] = [:]
    /// How many elements are open of the kinds that stand at these places in
    /// `HTMLElement`.
    private var depths = [Int](repeating: 0, count: 9)
    /// Those that open elements name, the innermost last.
    private var languages: [Language] = []

    private func has(_ kind: HTMLElement) -> Bool {
        depths[kind.rawValue.trailingZeroBitCount] > 0
    }

    /// Whether what stands here is no text, or is not shown.
    var isDropped: Bool { has(.dropped) }
    var isQuotation: Bool { has(.quotation) }
    /// What the nearest `lang` attribute says.
    var language: Language? { languages.last }

    /// What kind of block a text is that stands here.
    var block: Block {
        if has(.pageArea) { return .pageArea }
        if has(.heading) { return .heading }
        if has(.tableCell) { return .tableRow }
        return has(.listItem) ? .listItem : .paragraph
    }

    /// How many elements of a name are open.
    func count(_ name: String) -> Int { counts[name] ?? 0 }

    /// Opens an element, and closes those that it ends.
    mutating func open(_ tag: HTMLTag, _ kinds: HTMLElement) {
        if let last = open.last, HTMLElement.ended(by: tag.name).contains(last.name) { pop() }
        if tag.name == "body", count("head") > 0 { removeHead() }
        var element = Element(name: tag.name, kinds: kinds)
        if tag.hasPageRole { element.kinds.insert(.pageArea) }
        if tag.isHidden { element.kinds.insert(.dropped) }
        // Of a page as a whole it often says what the page's frame is in.
        if tag.name != "html", tag.name != "body", let code = tag.attributes["lang"] {
            element.language = Language(rawValue: String(code.lowercased().prefix(2)))
        }
        push(element)
    }

    /// Gives the innermost element the mark that is put where it ends.
    mutating func setClosingMark(_ mark: String) { open[open.count - 1].closingMark = mark }

    /// The mark that is put where the innermost element of a name ends; nil
    /// where none of that name is open.
    func closingMark(_ name: String) -> String? {
        guard count(name) > 0 else { return nil }
        return open.last { $0.name == name }?.closingMark
    }

    /// Closes the innermost element of a name and all within it.
    mutating func close(_ name: String) {
        guard count(name) > 0, let match = open.lastIndex(where: { $0.name == name }) else {
            return
        }
        while open.count > match { pop() }
    }

    /// Closes the innermost element.
    mutating func pop() {
        guard let element = open.popLast() else { return }
        count(element, -1)
        if element.language != nil { languages.removeLast() }
    }

    private mutating func push(_ element: Element) {
        open.append(element)
        count(element, 1)
        if let language = element.language { languages.append(language) }
    }

    private mutating func count(_ element: Element, _ change: Int) {
        counts[element.name, default: 0] += change
        for place in depths.indices where element.kinds.rawValue >> place & 1 == 1 {
            depths[place] += change
        }
    }

    /// A body ends a head that was not closed, wherever it stands.
    private mutating func removeHead() {
        let kept = open.filter { $0.name != "head" }
        while !open.isEmpty { pop() }
        for element in kept { push(element) }
    }
}
