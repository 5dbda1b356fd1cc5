import SverkaSupport

/// The notes of an FB2 book, by the ids of their sections; each is given once.
struct FB2Notes {
    private var paragraphs: [String: [[UInt8]]] = [:]
    /// In the order of the book.
    private var ids: [String] = []

    /// Reads the bodies that hold notes and nothing else.
    init(_ book: [UInt8]) {
        var scanner = XMLScanner(book)
        var isInNotes = false, isInTitle = false
        var id = "", text: [UInt8]?
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                switch FB2Scanner.local(name) {
                case "body": isInNotes = FB2Scanner.isNotes(scanner.attribute("name"))
                case "section" where isInNotes:
                    id = scanner.attribute("id") ?? id
                    if paragraphs[id] == nil {
                        paragraphs[id] = []
                        ids.append(id)
                    }
                // A note's title is its number.
                case "title": isInTitle = true
                case "p", "v", "subtitle", "text-author", "td", "th": text = []
                default: break
                }
            case .close(let name):
                switch FB2Scanner.local(name) {
                case "body": isInNotes = false
                case "title": isInTitle = false
                case "p", "v", "subtitle", "text-author", "td", "th":
                    if let text, isInNotes, !isInTitle { paragraphs[id]?.append(text) }
                    text = nil
                default: break
                }
            case .text(let run): if isInNotes { text? += run }
            }
        }
    }

    func has(_ id: String) -> Bool { paragraphs[id] != nil }

    /// The paragraphs of a note.
    mutating func taken(_ id: String) -> [[UInt8]] { paragraphs.removeValue(forKey: id) ?? [] }

    /// Those that nothing refers to.
    mutating func rest() -> [[UInt8]] { ids.flatMap { paragraphs.removeValue(forKey: $0) ?? [] } }
}
