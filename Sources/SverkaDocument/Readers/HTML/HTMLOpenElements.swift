import SverkaText

/// The elements that are open where a reader of HTML stands, the innermost
/// last.
struct HTMLOpenElements {
    struct Element {
        var name: HTMLName
        var kinds: HTMLElement
        /// Its place in the tree.
        var node: Int
        /// What a text says that stands in it.
        var style: HTMLTextStyle
        /// Whether it stands in a table, but in no cell or caption of it.
        var isBetweenCells = false
    }

    private var elements = [
        Element(name: .html, kinds: [.special, .scope], node: 0, style: HTMLTextStyle())
    ]
    /// How many elements of a name are open.
    private var counts: [HTMLName: Int] = [:]

    var current: Element { elements[elements.count - 1] }
    var style: HTMLTextStyle { current.style }
    /// Whether what comes next is of a drawing or formula.
    var isInForeign: Bool {
        current.kinds.contains(.foreign) && !current.kinds.contains(.holdsHTML)
    }
    var isInHead: Bool { elements.count > 1 && current.name == .head }

    /// Parts of tables, which need a table around them.
    static let partsOfTables: Set<HTMLName> = [
        .caption, HTMLName("colgroup"), .tbody, HTMLName("thead"), HTMLName("tfoot"),
        .tr, .td, .th,
    ]
    static let rowGroups: Set<HTMLName> = [
        .table, .tbody, HTMLName("thead"), HTMLName("tfoot"),
    ]
    static let rows: Set<HTMLName> = rowGroups.union([.tr])

    // MARK: What is open

    /// Whether an element of the name is open anywhere.
    func has(_ name: HTMLName) -> Bool { (counts[name] ?? 0) > 0 }

    /// Where the innermost element of a name stands in the tree.
    func innermost(_ name: HTMLName) -> Int? {
        guard has(name) else { return nil }
        return elements.last { $0.name == name }?.node
    }

    /// What ends the stretch of open elements that a tag sees.
    enum Limit { case table, button, item }

    /// Whether a tag of the name sees an open element.
    func has(_ name: HTMLName, within limit: Limit?) -> Bool {
        guard has(name) else { return false }
        for element in elements.reversed() {
            if element.name == name { return true }
            switch limit {
            case .table: if element.name == .table || element.name == .template { return false }
            case .button:
                if element.kinds.contains(.scope) || element.name == .button { return false }
            case .item, nil: if element.kinds.contains(.scope) { return false }
            }
        }
        return false
    }

    // MARK: Opening

    /// Makes room for one more, before it gets its place in the tree: what would
    /// stand too deep stands beside the innermost.
    mutating func makeRoom() {
        if elements.count >= HTMLTreeBuilder.mostOpen { pop() }
    }

    mutating func push(
        _ name: HTMLName, _ kinds: HTMLElement, _ attributes: HTMLAttributes, _ node: Int
    ) {
        var style = style
        if name == .a, attributes.isLink { style.isLink = true }
        if kinds.contains(.inlineCode) { style.isCode = true }
        if attributes.namesLanguage {
            style.language = attributes.language
            style.isMarkedWithin = !kinds.contains(.block)
        }
        if let isVisible = attributes.isVisible { style.isVisible = isVisible }
        let endsTable =
            !kinds.isDisjoint(with: [.tableCell, .holdsHTML]) || name == .caption
            || name == .template
        elements.append(
            Element(
                name: name, kinds: kinds, node: node, style: style,
                isBetweenCells: kinds.contains(.tableFrame)
                    || !endsTable && current.isBetweenCells))
        counts[name, default: 0] += 1
    }

    // MARK: Closing

    mutating func pop() {
        guard elements.count > 1, let element = elements.popLast() else { return }
        forget(element)
    }

    private mutating func forget(_ element: Element) { counts[element.name, default: 1] -= 1 }

    /// Closes the innermost element of a name and all within it.
    mutating func close(_ name: HTMLName) {
        guard has(name) else { return }
        while current.name != name { pop() }
        pop()
    }

    /// Ends the head, at a tag or text that can't stand in it.
    mutating func leaveHead() { if current.name == .head { pop() } }

    /// Ends drawings and formulas at a tag that can't stand in them.
    mutating func leaveForeign() { while isInForeign { pop() } }

    /// Closes the innermost part of a drawing or formula of a name.
    ///
    /// - Returns: whether there is one.
    mutating func closeForeign(_ name: HTMLName) -> Bool {
        guard has(name) else { return false }
        for element in elements.reversed() {
            guard element.kinds.contains(.foreign) else { return false }
            if element.name == name {
                close(name)
                return true
            }
        }
        return false
    }

    /// Closes elements whose end tags may be left out.
    mutating func closeImplied(butFor name: HTMLName? = nil) {
        while current.kinds.contains(.impliedEnd), current.name != name { pop() }
    }

    /// Closes the item that a new item beside it ends.
    mutating func closeItem(_ names: Set<HTMLName>) {
        guard names.contains(where: has) else { return }
        for element in elements.reversed() {
            if names.contains(element.name) { return close(element.name) }
            let isPassed = element.name == .p || Self.passedByItems.contains(element.name)
            if element.kinds.contains(.special), !isPassed { return }
        }
    }

    private static let passedByItems: Set<HTMLName> = [HTMLName("div"), HTMLName("address")]

    /// Closes the heading that a heading's end tag sees, of whatever level.
    mutating func closeHeading() {
        guard
            let place = elements.lastIndex(where: {
                $0.kinds.contains(.heading) || $0.kinds.contains(.scope)
            }),
            elements[place].kinds.contains(.heading)
        else { return }
        while elements.count > place { pop() }
    }

    /// Closes what stands open in a table down to one of its parts.
    mutating func clearTable(downTo names: Set<HTMLName>) {
        while elements.count > 1, !names.contains(current.name), current.name != .template { pop() }
    }

    /// Closes an element that marks up words; blocks in it stay open, and what
    /// follows in them is no longer marked up.
    mutating func closeFormatting(_ name: HTMLName) {
        guard has(name),
            let place = elements.lastIndex(where: { $0.name == name || $0.kinds.contains(.scope) }),
            elements[place].name == name
        else { return }
        if !elements[(place + 1)...].contains(where: { $0.kinds.contains(.special) }) {
            while elements.count > place { pop() }
            return
        }
        forget(elements.remove(at: place))
        restyle(from: place, without: name)
    }

    /// Takes an element out and leaves open what stands in it.
    mutating func remove(_ node: Int) {
        guard let place = elements.lastIndex(where: { $0.node == node }), place > 0 else { return }
        forget(elements.remove(at: place))
    }

    private mutating func restyle(from place: Int, without name: HTMLName) {
        let isLink = elements[..<place].contains { $0.name == .a } && has(.a)
        for index in place..<elements.count {
            if name == .a { elements[index].style.isLink = isLink }
            if HTMLElement.named(name).contains(.inlineCode) {
                elements[index].style.isCode = false
            }
        }
    }

    /// Closes the innermost element of a name that no part of the page shields.
    mutating func closeAny(_ name: HTMLName) {
        guard has(name) else { return }
        for element in elements.reversed() {
            if element.name == name { return close(name) }
            if element.kinds.contains(.special) { return }
        }
    }
}
