import SverkaSupport
import SverkaText

/// Reads the paragraphs of an ODF text (OpenDocument 1.3, part 3).
struct ODTScanner {
    /// What an element means for the text in it.
    private enum Mark {
        case nothing, paragraph, table, row, list, area, note, body
        case cell(columns: Int)
        /// Its text is not read.
        case skipped
    }

    /// Elements whose text is not read: comments, what was deleted, what
    /// describes a picture, templates of lists of contents, numbers of notes.
    private static let skipped: Set<String> = [
        "office:annotation", "text:tracked-changes", "svg:title", "svg:desc",
        "office:binary-data", "text:note-citation", "text:ruby-text", "office:forms",
        "text:hidden-text", "text:hidden-paragraph", "office:scripts", "table:covered-table-cell",
        "text:table-of-content-source", "text:alphabetical-index-source",
        "text:illustration-index-source", "text:table-index-source", "text:object-index-source",
        "text:user-index-source", "text:bibliography-source", "text:meta-field-source",
        "math:annotation",
    ]

    private static let areas: Set<String> = [
        "text:table-of-content", "text:alphabetical-index", "text:illustration-index",
        "text:table-index", "text:object-index", "text:user-index",
    ]

    private var scanner: XMLScanner
    private let styles: ODTStyles
    private var flow = ParagraphFlow()
    private var tables = TableTracker()
    private var elements = OpenElements<Mark>()
    // How many of a kind are open.
    private var skips = 0, lists = 0, areas = 0, notes = 0, bodies = 0

    init(_ content: [UInt8], styles: ODTStyles) {
        scanner = XMLScanner(content)
        self.styles = styles
    }

    mutating func text() -> ParagraphText {
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                let mark = mark(name)
                elements.open(name, mark)
                begin(mark, name)
            case .close(let name): for mark in elements.close(name) { end(mark) }
            case .text(let text): put(text)
            }
        }
        return flow.text
    }

    /// Headers and footers stand outside of the body.
    private mutating func put(_ text: [UInt8]) { if skips == 0, bodies > 0 { flow.put(text) } }

    private func mark(_ name: String) -> Mark {
        if Self.skipped.contains(name) { return .skipped }
        if Self.areas.contains(name) { return .area }
        switch name {
        case "office:text": return .body
        case "text:p", "text:h":
            return isHidden ? .skipped : .paragraph
        case "text:span", "text:section": return isHidden ? .skipped : .nothing
        case "text:list": return .list
        case "text:note-body": return .note
        case "table:table": return .table
        case "table:table-row": return .row
        case "table:table-cell":
            // A merged cell is followed by those that it covers.
            let repeated = scanner.attribute("number-columns-repeated").flatMap(Int.init)
            return .cell(columns: repeated ?? 1)
        default: return .nothing
        }
    }

    private var isHidden: Bool {
        scanner.attribute("text:display") == "none"
            || scanner.attribute("style-name").map(styles.isHidden) ?? false
    }

    private mutating func begin(_ mark: Mark, _ name: String) {
        switch mark {
        case .nothing: inline(name)
        case .paragraph: flow.begin(look(name))
        case .table: tables.beginTable()
        case .row: tables.beginRow()
        case .cell: tables.beginCell()
        case .list: lists += 1
        case .area: areas += 1
        case .note: notes += 1
        case .body: bodies += 1
        case .skipped:
            skips += 1
            if name == "table:covered-table-cell" {
                tables.beginCell()
                tables.endCell()
            }
        }
    }

    private mutating func end(_ mark: Mark) {
        switch mark {
        case .nothing: break
        case .paragraph: flow.end()
        case .table: tables.endTable()
        case .row: break
        case .cell(let columns): tables.endCell(columns: columns)
        case .list: lists -= 1
        case .area: areas -= 1
        case .note: notes -= 1
        case .body: bodies -= 1
        case .skipped: skips -= 1
        }
    }

    /// Characters that stand as elements in a text (6.1).
    private mutating func inline(_ name: String) {
        guard skips == 0 else { return }
        switch name {
        case "text:s", "text:tab": flow.put([0x20])
        case "text:line-break": flow.lineBreak()
        case "text:soft-hyphen": flow.put([0xC2, 0xAD])
        default: break
        }
    }

    /// What is known of a paragraph that begins.
    private func look(_ name: String) -> ParagraphText.Look {
        var look = ParagraphText.Look()
        let style = scanner.attribute("style-name").map(styles.meaning) ?? .init()
        look.isQuotation = style.isQuotation ?? false
        look.cell = notes == 0 ? tables.cell : nil
        if areas > 0 {
            look.kind = .pageArea
        } else if name == "text:h" {
            look.kind = .heading
        } else if style.kind == .heading || style.kind == .code {
            look.kind = style.kind ?? .paragraph
        } else if look.cell != nil {
            look.kind = .tableRow
        } else if lists > 0, notes == 0 {
            look.kind = .listItem
        } else {
            look.kind = style.kind ?? .paragraph
        }
        return look
    }
}
