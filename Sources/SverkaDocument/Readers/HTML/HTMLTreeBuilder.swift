import SverkaText

/// Builds the tree of a page from its bytes, whatever the tags are.
///
/// Cost: linear in the bytes; a tag looks at no more than the open elements,
/// of which there are `mostOpen`.
struct HTMLTreeBuilder {
    /// Elements that may be open at once, as in browsers: those that are nested
    /// deeper stand beside each other.
    static let mostOpen = 512

    let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    private(set) var tree = HTMLTree()
    private var open = HTMLOpenElements()
    /// The form that is open, wherever its tags stand.
    private var form: Int?
    /// Whether the page may still turn out to be one of frames.
    private var mayBeFrames = true

    /// The tree of a page in UTF-8.
    static func tree(_ text: UnsafeBufferPointer<UInt8>) -> HTMLTree {
        var builder = HTMLTreeBuilder(text: text)
        builder.build()
        return builder.tree
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func build() {
        while index < text.count {
            if text[index] == 0x3C {
                markup()
            } else {
                var end = index + 1
                while end < text.count, text[end] != 0x3C { end += 1 }
                characters(index..<end)
            }
        }
    }

    // MARK: Markup

    private mutating func markup() {
        let next = index + 1 < text.count ? text[index + 1] : 0
        if next == 0x21 {
            declaration()
        } else if next == 0x3F {
            index = place(of: ">", from: index).map { $0 + 1 } ?? text.count
        } else if let tag = HTMLTag(text, at: index) {
            index = tag.end
            if tag.isEnd { end(tag) } else { start(tag) }
        } else if next == 0x2F, index + 2 < text.count {
            // An end tag without a name is a comment.
            index = place(of: ">", from: index).map { $0 + 1 } ?? text.count
        } else {
            characters(index..<index + 1)
        }
    }

    /// Goes behind a comment, a declaration, or characters in a formula.
    private mutating func declaration() {
        if has("<!--", at: index) {
            index = endOfComment(from: index + 4)
        } else if open.isInForeign, has("<![CDATA[", at: index) {
            let start = index + 9
            let end = place(of: "]]>", from: start) ?? text.count
            if !open.current.kinds.contains(.drawing) { add(start..<end, hasReferences: false) }
            index = min(end + 3, text.count)
        } else {
            index = place(of: ">", from: index).map { $0 + 1 } ?? text.count
        }
    }

    /// Where a comment ends whose text begins at a place.
    private func endOfComment(from body: Int) -> Int {
        if has(">", at: body) { return body + 1 }
        if has("->", at: body) { return body + 2 }
        var from = body
        while let dashes = place(of: "--", from: from) {
            if has(">", at: dashes + 2) { return dashes + 3 }
            if has("!>", at: dashes + 2) { return dashes + 4 }
            from = dashes + 1
        }
        return text.count
    }

    private func has(_ mark: StaticString, at place: Int) -> Bool {
        guard place >= 0, place + mark.utf8CodeUnitCount <= text.count else { return false }
        for offset in 0..<mark.utf8CodeUnitCount
        where text[place + offset] != mark.utf8Start[offset] { return false }
        return true
    }

    private func place(of mark: StaticString, from start: Int) -> Int? {
        let first = mark.utf8Start[0]
        var place = start
        while place < text.count {
            if text[place] == first, has(mark, at: place) { return place }
            place += 1
        }
        return nil
    }

    // MARK: Text

    /// Puts a run of the text and goes behind it.
    private mutating func characters(_ run: Range<Int>) {
        index = run.upperBound
        let isBlank = text[run].allSatisfy { $0 <= 0x20 }
        if !isBlank {
            if open.isInHead { open.leaveHead() }
            mayBeFrames = false
        }
        if open.current.kinds.contains(.drawing) { return }
        add(run, isBlank: isBlank)
    }

    private mutating func add(
        _ run: Range<Int>, hasReferences: Bool = true, isBlank: Bool = false
    ) {
        guard !run.isEmpty else { return }
        if tree.extendLast(run, in: open.current.node, open.style, hasReferences: hasReferences) {
            return
        }
        let node = HTMLTree.Node(text: run, hasReferences: hasReferences, style: open.style)
        insert(node, isMisplaced: !isBlank)
    }

    /// Inserts a node where it belongs: what is misplaced in a table stands in
    /// front of it.
    @discardableResult
    private mutating func insert(_ node: HTMLTree.Node, isMisplaced: Bool) -> Int {
        if isMisplaced, open.current.kinds.contains(.tableFrame),
            let table = open.innermost(.table)
        {
            return tree.insert(node, before: table)
        }
        return tree.append(node, to: open.current.node)
    }

    // MARK: Start tags

    private mutating func start(_ tag: HTMLTag) {
        var kinds = HTMLElement.named(tag.name)
        if open.isInHead, !kinds.contains(.inHead) { open.leaveHead() }
        if open.isInForeign {
            if kinds.contains(.endsForeign) {
                open.leaveForeign()
            } else {
                pushForeign(tag)
                return
            }
        }
        if kinds.contains(.shown), !tag.attributes.isHiddenInput { mayBeFrames = false }
        if tag.name == .html || tag.name == .body { return }
        if tag.name == .frameset {
            if mayBeFrames { becomeFrames() }
            return
        }
        if tag.name == .head, open.has(.head) { return }
        if kinds.contains(.endsSelect), open.has(.select, within: nil) {
            open.close(.select)
            if tag.name == .select { return }
        }
        makeRoom(for: tag, kinds)
        if tag.name == .form {
            guard form == nil else { return }
            if open.current.isBetweenCells {
                // It may not stand here: it is empty, as in browsers.
                form = insert(HTMLTree.Node(name: .form, kinds: kinds), isMisplaced: false)
                return
            }
        }
        if kinds.contains(.void) {
            insert(
                HTMLTree.Node(name: tag.name, kinds: kinds, attributes: tag.attributes),
                isMisplaced: !tag.attributes.isHiddenInput && !kinds.contains(.inHead))
            return
        }
        if tag.name == .dialog && !tag.attributes.isOpen
            || tag.name == .object && tag.attributes.hasData
        {
            kinds.insert(.hidden)
        }
        if kinds.contains(.foreign) { return pushForeign(tag) }
        push(tag, kinds)
        if tag.name == .form { form = open.current.node }
        if kinds.contains(.raw) || kinds.contains(.rawWithReferences) {
            readRaw(tag.name, hasReferences: kinds.contains(.rawWithReferences))
        } else if tag.name == .plaintext {
            add(index..<text.count, hasReferences: false)
            index = text.count
        }
    }

    /// Opens a part of a drawing or formula.
    private mutating func pushForeign(_ tag: HTMLTag) {
        var kinds = HTMLElement.foreign(tag.name, within: open.current.kinds)
        if tag.attributes.isEncodedHTML, tag.name == .annotation { kinds.insert(.holdsHTML) }
        push(tag, kinds)
        if tag.closesItself { open.pop() }
    }

    /// Passes over the page: it only names others that are shown in frames.
    private mutating func becomeFrames() {
        tree = HTMLTree()
        index = text.count
    }

    /// Closes what a start tag ends without saying so.
    private mutating func makeRoom(for tag: HTMLTag, _ kinds: HTMLElement) {
        if kinds.contains(.endsParagraph), open.has(.p, within: .button) { open.close(.p) }
        if kinds.contains(.heading), open.current.kinds.contains(.heading) { open.pop() }
        if kinds.contains(.ruby), open.has(.ruby, within: nil) { open.closeImplied() }
        switch tag.name {
        case .li: open.closeItem([.li])
        case .dd, .dt: open.closeItem([.dd, .dt])
        case .option where open.has(.select):
            open.closeImplied(butFor: .optgroup)
        case .option, .optgroup:
            if open.has(.select) { open.closeImplied() }
            if open.current.name == .option { open.pop() }
        case .button: if open.has(.button) { open.close(.button) }
        case .a: if open.has(.a) { open.closeFormatting(.a) }
        case .table: if open.current.isBetweenCells { open.close(.table) }
        default: if HTMLOpenElements.partsOfTables.contains(tag.name) { makeRow(tag.name) }
        }
    }

    /// Closes and opens what a part of a table needs around it.
    private mutating func makeRow(_ name: HTMLName) {
        guard open.has(.table, within: .table) else { return }
        switch name {
        case .td, .th:
            open.clearTable(downTo: HTMLOpenElements.rows)
            if open.current.name == .table { pushImplied(.tbody) }
            if open.current.name != .tr { pushImplied(.tr) }
        case .tr:
            open.clearTable(downTo: HTMLOpenElements.rowGroups)
            if open.current.name == .table { pushImplied(.tbody) }
        default: open.clearTable(downTo: [.table])
        }
    }

    private mutating func push(_ tag: HTMLTag, _ kinds: HTMLElement) {
        let isStray =
            HTMLOpenElements.partsOfTables.contains(tag.name) && !open.has(.table, within: .table)
        // Without a table, it only tells cells from each other.
        let kinds = isStray ? kinds.subtracting([.special, .scope, .tableFrame]) : kinds
        let attributes = isStray ? HTMLAttributes() : tag.attributes
        let node = HTMLTree.Node(name: tag.name, kinds: kinds, attributes: attributes)
        let isInPlace =
            kinds.contains(.tableFrame) && tag.name != .table || kinds.contains(.tableCell)
            || kinds.contains(.inHead) || tag.name == .caption
        open.makeRoom()
        let index = insert(node, isMisplaced: !isInPlace)
        open.push(tag.name, kinds, attributes, index)
    }

    private mutating func pushImplied(_ name: HTMLName) {
        let kinds = HTMLElement.named(name)
        open.makeRoom()
        let index = insert(HTMLTree.Node(name: name, kinds: kinds), isMisplaced: false)
        open.push(name, kinds, HTMLAttributes(), index)
    }

    // MARK: End tags

    private mutating func end(_ tag: HTMLTag) {
        let name = tag.name
        if open.current.kinds.contains(.foreign) {
            if name == .br || name == .p { open.leaveForeign() }
            if open.closeForeign(name) { return }
        }
        if name == .html || name == .body { return }
        if name == .br {
            insert(HTMLTree.Node(name: .br, kinds: [.void]), isMisplaced: true)
            return
        }
        let kinds = HTMLElement.named(name)
        if name == .p, !open.has(.p, within: .button) {
            // It is an empty paragraph.
            insert(HTMLTree.Node(name: .p, kinds: kinds), isMisplaced: true)
        } else if kinds.contains(.heading) {
            open.closeHeading()
        } else if name == .form {
            if let form, open.has(.form, within: nil) {
                open.closeImplied()
                open.remove(form)
            }
            form = nil
        } else if name == .template {
            open.close(.template)
        } else if kinds.contains(.formatting) {
            open.closeFormatting(name)
        } else if HTMLOpenElements.partsOfTables.contains(name) || name == .table {
            if open.has(name, within: .table) { open.close(name) }
        } else if kinds.contains(.block), kinds.contains(.special) {
            if open.has(name, within: nil) { open.close(name) }
        } else {
            open.closeAny(name)
        }
    }

    // MARK: Raw text

    /// Puts the text of an element up to its own end tag, or to the end.
    private mutating func readRaw(_ name: HTMLName, hasReferences: Bool) {
        let start = index
        var end = text.count, behind = text.count
        var from = start
        var isEscaped = false, isTwiceEscaped = false
        while from < text.count {
            guard text[from] == 0x3C || text[from] == 0x2D else {
                from += 1
                continue
            }
            if name == .script {
                if has("<!--", at: from) { isEscaped = true }
                if has("-->", at: from) { (isEscaped, isTwiceEscaped) = (false, false) }
                if isEscaped, let inner = HTMLTag.name(text, at: from), inner.name == .script,
                    isTwiceEscaped || !inner.isEnd
                {
                    isTwiceEscaped = !inner.isEnd
                    from += 1
                    continue
                }
            }
            if let inner = HTMLTag.name(text, at: from), inner.isEnd, inner.name == name,
                let tag = HTMLTag(text, at: from)
            {
                (end, behind) = (from, tag.end)
                break
            }
            from += 1
        }
        add(start..<end, hasReferences: hasReferences)
        index = behind
        open.pop()
    }
}
