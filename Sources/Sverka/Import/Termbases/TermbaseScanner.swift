import SverkaDocument

/// Goes through the entries of a TBX file.
///
/// What is said stands in attributes or in elements of its own: of
/// `<termNote type="partOfSpeech">` and `<min:partOfSpeech>` the category is the
/// same. Groups, which only hold things together, are looked through.
struct TermbaseScanner {
    private var xml: XMLElements
    private let elements: Termbase.Elements
    private var hasBody = false

    init(
        _ bytes: [UInt8], path: String, _ elements: Termbase.Elements
    ) throws(DocumentError) {
        xml = try XMLElements(bytes, path: path)
        self.elements = elements
    }

    /// Elements that say in `type` what they hold.
    private static let carriers: Set<String> = [
        "descrip", "descripNote", "termNote", "termCompNote", "admin", "adminNote", "xref", "ref",
        "transac", "transacNote",
    ]

    /// The next entry, with the line that it begins in; nil at the end.
    mutating func next() throws(DocumentError) -> (entry: Termbase.Entry, line: Int)? {
        while let event = try xml.next() {
            guard case .open(let name) = event else { continue }
            if name == "body" { hasBody = true }
            if hasBody, elements.concept.contains(name) {
                let line = xml.line
                return (try entry(name), line)
            }
        }
        if !hasBody { throw xml.error("there is no <body> with entries in it") }
        return nil
    }

    private mutating func entry(_ element: String) throws(DocumentError) -> Termbase.Entry {
        var out = Termbase.Entry(id: xml.attribute("id") ?? "")
        while let name = try child(of: element) {
            if elements.language.contains(name) {
                out.sections.append(try section(name))
            } else if let item = try item(name) {
                out.items.append(item)
            }
        }
        return out
    }

    private mutating func section(_ element: String) throws(DocumentError) -> Termbase.Section {
        var out = Termbase.Section(language: xml.attribute("lang") ?? "")
        while let name = try child(of: element) {
            if elements.term.contains(name) {
                out.terms.append(try term(name))
            } else if let item = try item(name) {
                out.items.append(item)
            }
        }
        return out
    }

    private mutating func term(_ element: String) throws(DocumentError) -> Termbase.Term {
        var out = Termbase.Term()
        while let name = try child(of: element) {
            if name == "term" {
                out.text = try text()
            } else if let item = try item(name) {
                out.items.append(item)
            }
        }
        return out
    }

    /// The next element inside another that is open, groups looked through; nil
    /// where the other ends.
    private mutating func child(of element: String) throws(DocumentError) -> String? {
        while let event = try xml.next() {
            switch event {
            case .open(let name):
                if elements.language.contains(name) || elements.term.contains(name) { return name }
                if !Self.isGroup(name) { return name }
            case .close(let name): if name == element { return nil }
            case .text: break
            }
        }
        return nil
    }

    private static func isGroup(_ name: String) -> Bool {
        name.hasSuffix("Grp") || name.hasSuffix("Group") || name == "termCompList"
    }

    /// What an element says that was opened; nil where it is empty.
    private mutating func item(_ name: String) throws(DocumentError) -> Termbase.Item? {
        let category = Self.carriers.contains(name) ? xml.attribute("type") ?? name : name
        let language = xml.attribute("lang") ?? ""
        let text = try text()
        return text.isEmpty
            ? nil : Termbase.Item(category: category, text: text, language: language)
    }

    /// The text of the element that was opened last, that of elements inside it
    /// among it, without white space about it.
    private mutating func text() throws(DocumentError) -> String {
        var out: [UInt8] = []
        var depth = 1
        while depth > 0, let event = try xml.next() {
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            case .text(let bytes): out += bytes
            }
        }
        return String(decoding: out, as: UTF8.self).trimmed
    }
}
