import SverkaSupport
import SverkaText

/// Reads the paragraphs of the main part of a DOCX file, or of its notes.
struct DOCXScanner {
    /// A paragraph, and the id of the note that it stands in.
    struct Found {
        var paragraph: DOCXParagraph
        var note: String?
    }

    /// Elements whose content is not read: what was deleted or moved away,
    /// earlier properties, pronunciation, a second form of a text box.
    private static let dropped: Set<String> = [
        "del", "moveFrom", "pPrChange", "rPrChange", "rt", "Fallback",
    ]

    private var scanner: XMLScanner
    private let styles: DOCXStyles
    /// What stands before the names of WordprocessingML's elements: `w:`.
    private var prefix = "w:"
    private var out: [Found] = []
    /// Those that have begun and not ended, by their places in `out`: a
    /// text box stands inside a paragraph.
    private var open: [Int] = []
    /// A paragraph that goes on in the next one.
    private var unfinished: Int?
    private var tables = TableTracker()
    private var columns = 1
    private var field = DOCXFormField()
    private var isInProperties = false
    private var isInText = false
    /// Whether the row that is open was deleted.
    private var isRowDeleted = false
    private var isInRowProperties = false
    /// The note that is open.
    private var note: String?
    /// Of forms of one thing that are open, whether one was read.
    private var alternates: [Bool] = []
    /// How many elements are open from a dropped one on.
    private var dropDepth = 0

    init(_ document: [UInt8], styles: DOCXStyles) {
        scanner = XMLScanner(document)
        self.styles = styles
    }

    mutating func paragraphs() -> [Found] {
        findPrefix()
        while let event = scanner.next() {
            switch event {
            case .open(let name): open(name)
            case .close(let name): close(name)
            case .text(let text): if isInText { put(text, from: scanner.range) }
            }
        }
        return out
    }

    /// Goes to the first element, which says what the prefix is.
    private mutating func findPrefix() {
        while let event = scanner.next() {
            guard case .open = event else { continue }
            let namespaces = [
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ]
            if let found = scanner.attributes.first(where: {
                $0.name.hasPrefix("xmlns") && namespaces.contains($0.value)
            }) {
                let name = found.name.dropFirst("xmlns:".count)
                prefix = name.isEmpty ? "" : name + ":"
            }
            return
        }
    }

    /// An element's name without prefix; nil for one that is not ours. Formulas
    /// have runs and text of their own.
    private func local(_ name: String) -> String? {
        if name.hasSuffix(":Fallback") { return "Fallback" }
        if name == "m:r" || name == "m:t" { return String(name.dropFirst(2)) }
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }

    private mutating func put(_ text: [UInt8], from source: Range<Int>? = nil) {
        if !isRowDeleted { update { $0.put(text, from: source) } }
    }

    private mutating func update(_ change: (inout DOCXParagraph) -> Void) {
        if let last = open.last { change(&out[last].paragraph) }
    }

    private mutating func open(_ name: String) {
        guard dropDepth == 0 else {
            dropDepth += 1
            return
        }
        if name.hasSuffix(":AlternateContent") { alternates.append(false) }
        if name.hasSuffix(":Choice"), let isRead = alternates.popLast() {
            alternates.append(true)
            if isRead { dropDepth = 1 }
            return
        }
        guard let name = local(name) else { return }
        if Self.dropped.contains(name) {
            dropDepth = 1
            // As a property it says that the paragraph's end is gone, or a row.
            guard name == "del" || name == "moveFrom" else { return }
            if isInRowProperties {
                isRowDeleted = true
            } else if isInProperties {
                update { $0.goesOn = true }
            }
            return
        }
        switch name {
        case "p": begin()
        case "pPr": isInProperties = true
        case "r": update { $0.beginRun() }
        case "t": isInText = true
        case "tab", "ptab": if !isInProperties { put([0x20]) }
        case "br", "cr": update { $0.lineBreak() }
        case "noBreakHyphen": put([0x2D])
        case "softHyphen": put([0xC2, 0xAD])
        case "vanish": if !isOff { update { $0.isHidden = true } }
        case "footnoteReference", "endnoteReference":
            let id = scanner.attribute("id") ?? ""
            update { $0.notes.append(.init(kind: name, id: id)) }
        case "footnote", "endnote":
            // Those that only draw the line above notes have a type.
            let isText = (scanner.attribute("type") ?? "normal") == "normal"
            note = isText ? scanner.attribute("id") : nil
        default:
            if !openTable(name), !field.open(name, scanner), isInProperties { property(name) }
        }
    }

    /// Takes the beginning of a part of a table.
    ///
    /// - Returns: whether it is one.
    private mutating func openTable(_ name: String) -> Bool {
        switch name {
        case "tbl": tables.beginTable()
        case "tr": tables.beginRow()
        case "tc":
            tables.beginCell()
            columns = 1
        case "trPr": isInRowProperties = true
        case "gridSpan": columns = scanner.attribute("val").flatMap(Int.init) ?? 1
        default: return false
        }
        return true
    }

    /// Whether a property that is on or off is off.
    private var isOff: Bool {
        ["0", "false", "off"].contains(scanner.attribute("val") ?? "")
    }

    /// What the properties of a paragraph say of it.
    private mutating func property(_ name: String) {
        var meaning = StyleNames.Meaning()
        switch name {
        case "pStyle": meaning = scanner.attribute("val").map(styles.meaning) ?? meaning
        case "outlineLvl": if DOCXStyles.isOutline(scanner) { meaning.kind = .heading }
        case "numId": if scanner.attribute("val") != "0" { meaning.kind = .listItem }
        default: break
        }
        update { $0.take(meaning) }
    }

    private mutating func begin() {
        var paragraph = DOCXParagraph()
        if let earlier = unfinished, open.isEmpty {
            paragraph.parts = out[earlier].paragraph.parts
            paragraph.notes = out[earlier].paragraph.notes
            out[earlier].paragraph.parts = []
            out[earlier].paragraph.notes = []
            unfinished = nil
        }
        paragraph.look.cell = tables.cell
        if tables.cell != nil { paragraph.look.kind = .tableRow }
        open.append(out.count)
        out.append(Found(paragraph: paragraph, note: note))
    }

    private mutating func close(_ name: String) {
        guard dropDepth == 0 else {
            dropDepth -= 1
            return
        }
        if name.hasSuffix(":AlternateContent") { _ = alternates.popLast() }
        guard let name = local(name) else { return }
        switch name {
        case "p":
            guard let last = open.popLast() else { return }
            if out[last].paragraph.goesOn { unfinished = last }
        case "tbl": tables.endTable()
        case "tr": isRowDeleted = false
        case "tc":
            tables.endCell(columns: columns)
            columns = 1
        case "trPr": isInRowProperties = false
        case "pPr": isInProperties = false
        case "r": update { $0.isInRun = false }
        case "t": isInText = false
        default: if let shown = field.close(name) { put(shown) }
        }
    }
}
