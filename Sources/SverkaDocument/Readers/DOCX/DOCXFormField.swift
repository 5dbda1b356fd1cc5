import SverkaSupport

/// A form field of a DOCX file from which one of a list is chosen: what is
/// shown stands in its properties and nowhere in the text.
struct DOCXFormField {
    private var entries: [String] = []
    private var chosen: Int?
    private var isOpen = false

    /// - Returns: whether the element belongs to such a field.
    mutating func open(_ name: String, _ scanner: XMLScanner) -> Bool {
        if name == "ddList" {
            self = DOCXFormField(isOpen: true)
            return true
        }
        guard isOpen else { return false }
        let value = scanner.attribute("val") ?? ""
        switch name {
        case "listEntry": entries.append(value)
        // What was chosen goes before what is chosen at first.
        case "result": chosen = Int(value)
        case "default": chosen = chosen ?? Int(value)
        default: return false
        }
        return true
    }

    /// What the field shows, where the element ends it.
    mutating func close(_ name: String) -> [UInt8]? {
        guard isOpen, name == "ddList" else { return nil }
        isOpen = false
        let place = chosen ?? 0
        return entries.indices.contains(place) ? Array(entries[place].utf8) : nil
    }

    init() {}
    private init(isOpen: Bool) { self.isOpen = isOpen }
}
