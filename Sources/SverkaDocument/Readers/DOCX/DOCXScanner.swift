import SverkaSupport
import SverkaText

/// Reads the paragraphs of the main part of a DOCX file.
struct DOCXScanner {
    /// Elements whose content is not read: what was deleted or moved away,
    /// earlier properties, pronunciation, a second form of a text box.
    private static let dropped: Set<String> = [
        "del", "moveFrom", "pPrChange", "rPrChange", "rt", "Fallback",
    ]

    private var scanner: XMLScanner
    private let styles: DOCXStyles
    /// What stands before the names of WordprocessingML's elements: `w:`.
    private var prefix = "w:"
    private var out: [DOCXParagraph] = []
    /// Those that have begun and not ended, by their places in `out`: a
    /// text box stands inside a paragraph.
    private var open: [Int] = []
    /// A paragraph that goes on in the next one.
    private var unfinished: Int?
    private var cells = 0
    private var isInProperties = false
    private var isInText = false
    /// How many elements are open from a dropped one on.
    private var dropDepth = 0

    init(_ document: [UInt8], styles: DOCXStyles) {
        scanner = XMLScanner(document)
        self.styles = styles
    }

    mutating func paragraphs() -> [DOCXParagraph] {
        findPrefix()
        while let event = scanner.next() {
            switch event {
            case .open(let name): open(name)
            case .close(let name): close(name)
            case .text(let text): if isInText { update { $0.put(text) } }
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

    /// An element's name without prefix; nil for one that is not ours.
    private func local(_ name: String) -> String? {
        if name.hasSuffix(":Fallback") { return "Fallback" }
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }

    private mutating func update(_ change: (inout DOCXParagraph) -> Void) {
        if let last = open.last { change(&out[last]) }
    }

    private mutating func open(_ name: String) {
        guard dropDepth == 0 else {
            dropDepth += 1
            return
        }
        guard let name = local(name) else { return }
        if Self.dropped.contains(name) {
            dropDepth = 1
            // As a property it says that the paragraph's end is gone.
            if isInProperties, name == "del" || name == "moveFrom" {
                update { $0.goesOn = true }
            }
            return
        }
        switch name {
        case "p": begin()
        case "tc": cells += 1
        case "pPr": isInProperties = true
        case "r": update { $0.beginRun() }
        case "t": isInText = true
        case "tab", "ptab": update { $0.put([0x20]) }
        case "br", "cr": update { $0.lineBreak() }
        case "noBreakHyphen": update { $0.put([0x2D]) }
        case "softHyphen": update { $0.put([0xC2, 0xAD]) }
        case "vanish": if !isOff { update { $0.isHidden = true } }
        default: if isInProperties { property(name) }
        }
    }

    /// Whether a property that is on or off is off.
    private var isOff: Bool {
        ["0", "false", "off"].contains(scanner.attribute("val") ?? "")
    }

    /// What the properties of a paragraph say of its kind. Headings go
    /// before cells, cells before list items.
    private mutating func property(_ name: String) {
        var kind: Block?
        switch name {
        case "pStyle": kind = scanner.attribute("val").flatMap(styles.kind)
        case "outlineLvl": kind = DOCXStyles.isOutline(scanner) ? .heading : nil
        case "numId": kind = scanner.attribute("val") == "0" ? nil : .listItem
        default: break
        }
        guard let kind else { return }
        update { paragraph in
            let isKept =
                kind == .listItem ? paragraph.kind != .paragraph : paragraph.kind == .pageArea
            if !isKept { paragraph.kind = kind }
        }
    }

    private mutating func begin() {
        var paragraph = DOCXParagraph()
        if let earlier = unfinished, open.isEmpty {
            paragraph.parts = out[earlier].parts
            out[earlier].parts = []
            unfinished = nil
        }
        if cells > 0 { paragraph.kind = .tableRow }
        open.append(out.count)
        out.append(paragraph)
    }

    private mutating func close(_ name: String) {
        guard dropDepth == 0 else {
            dropDepth -= 1
            return
        }
        switch local(name) {
        case "p":
            guard let last = open.popLast() else { return }
            if out[last].goesOn { unfinished = last }
        case "tc": cells = max(0, cells - 1)
        case "pPr": isInProperties = false
        case "r": update { $0.isInRun = false }
        case "t": isInText = false
        default: break
        }
    }
}
