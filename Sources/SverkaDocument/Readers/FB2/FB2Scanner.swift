import SverkaSupport
import SverkaText

/// Reads the chapters of an FB2 book: the sections that stand in its body and
/// in no other section. What stands before the first one goes with it, the
/// annotation too, and the book's title where its body has none.
struct FB2Scanner {
    private enum Mark {
        case nothing, paragraph, bookTitle, titleInfo, section, title, quotation, table, row
        case cell(columns: Int)
        /// Its text is not read.
        case skipped
        /// A link to a note; its text is the note's number.
        case reference
    }

    private var scanner: XMLScanner
    private var notes: FB2Notes
    private var elements = OpenElements<Mark>()
    private var flow = ParagraphFlow()
    private var tables = TableTracker()
    private var chapters: [ParagraphText] = []
    // How many of a kind are open.
    private var sections = 0, titles = 0, quotations = 0, skips = 0
    private var isInTitleInfo = false
    private let bodyHasTitle: Bool
    /// Notes that the paragraph refers to.
    private var references: [String] = []
    /// Whether a section has ended, and what comes next is a chapter of its own.
    private var isBehindSection = false

    init(_ book: [UInt8]) {
        scanner = XMLScanner(book)
        notes = FB2Notes(book)
        bodyHasTitle = Self.bodyHasTitle(book)
    }

    /// Whether the first body has a title before its sections.
    private static func bodyHasTitle(_ book: [UInt8]) -> Bool {
        var scanner = XMLScanner(book)
        var isInBody = false
        while let event = scanner.next() {
            guard case .open(let name) = event else { continue }
            switch local(name) {
            case "body": isInBody = true
            case "title" where isInBody: return true
            case "section" where isInBody: return false
            default: break
            }
        }
        return false
    }

    /// The chapters that have text.
    mutating func text() -> [ParagraphText] {
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                let name = Self.local(name)
                let mark = mark(name)
                elements.open(name, mark)
                begin(mark, name)
            case .close(let name):
                for mark in elements.close(Self.local(name)) { end(mark) }
            case .text(let text): if skips == 0 { flow.put(text) }
            }
        }
        for note in notes.rest() { add(note) }
        endChapter()
        return chapters
    }

    static func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }

    /// Whether a body of that name holds notes.
    static func isNotes(_ name: String?) -> Bool {
        ["notes", "comments", "footnotes"].contains(name?.lowercased() ?? "")
    }

    private func mark(_ name: String) -> Mark {
        switch name {
        case "document-info", "publish-info", "src-title-info", "custom-info": .skipped
        case "binary", "stylesheet": .skipped
        case "title-info": .titleInfo
        case "book-title": isInTitleInfo && !bodyHasTitle ? .bookTitle : .skipped
        case "date" where isInTitleInfo: .skipped
        case "body": Self.isNotes(scanner.attribute("name")) ? .skipped : .nothing
        case "section": .section
        case "title": .title
        case "p", "v", "subtitle", "text-author", "date": .paragraph
        case "cite", "epigraph": .quotation
        case "table": .table
        case "tr": .row
        case "a": isReference ? .reference : .nothing
        case "td", "th": .cell(columns: scanner.attribute("colspan").flatMap(Int.init) ?? 1)
        default: .nothing
        }
    }

    private mutating func begin(_ mark: Mark, _ name: String) {
        if case .skipped = mark { skips += 1 }
        if case .reference = mark { skips += 1 }
        guard skips == 0 else {
            if case .reference = mark, skips == 1, let note = note { references.append(note) }
            return
        }
        switch mark {
        case .section:
            if sections == 0, isBehindSection { endChapter() }
            sections += 1
        case .title: titles += 1
        case .titleInfo: isInTitleInfo = true
        case .quotation: quotations += 1
        case .table: tables.beginTable()
        case .row: tables.beginRow()
        case .cell:
            tables.beginCell()
            flow.begin(look(name))
        case .paragraph, .bookTitle: flow.begin(look(name))
        case .nothing, .skipped, .reference: break
        }
    }

    private mutating func end(_ mark: Mark) {
        if case .skipped = mark { return skips -= 1 }
        if case .reference = mark { return skips -= 1 }
        guard skips == 0 else { return }
        switch mark {
        case .section:
            sections -= 1
            if sections == 0 { isBehindSection = true }
        case .title: titles -= 1
        case .titleInfo: isInTitleInfo = false
        case .quotation: quotations -= 1
        case .table: tables.endTable()
        case .cell(let columns):
            endParagraph()
            tables.endCell(columns: columns)
        case .paragraph, .bookTitle: endParagraph()
        case .row, .nothing, .skipped, .reference: break
        }
    }

    /// The note that the link leads to that was just met.
    private var note: String? {
        guard let link = scanner.attribute("href"), link.hasPrefix("#") else { return nil }
        let id = String(link.dropFirst())
        return notes.has(id) ? id : nil
    }

    private var isReference: Bool { note != nil || scanner.attribute("type") == "note" }

    private mutating func endParagraph() {
        flow.end()
        guard flow.depth == 0 else { return }
        for id in references { for note in notes.taken(id) { add(note) } }
        references = []
    }

    private mutating func add(_ note: [UInt8]) {
        flow.begin()
        flow.put(note)
        flow.end()
    }

    private mutating func endChapter() {
        let text = flow.text
        if !text.blocks.isEmpty { chapters.append(text) }
        flow = ParagraphFlow()
    }

    private func look(_ name: String) -> ParagraphText.Look {
        var look = ParagraphText.Look()
        look.isQuotation = quotations > 0 || name == "text-author"
        look.cell = tables.cell
        if titles > 0 || name == "subtitle" || name == "book-title" {
            look.kind = .heading
        } else if look.cell != nil {
            look.kind = .tableRow
        }
        return look
    }
}
