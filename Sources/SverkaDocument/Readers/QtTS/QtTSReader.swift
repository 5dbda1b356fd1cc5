import SverkaText

/// Reads the translations of Qt programs, as Qt Linguist keeps them: each message
/// gives a block of its source and one of each form of its translation.
///
/// Messages that the program has no longer are passed over.
struct QtTSReader: BlockReader {
    let name = "Qt TS"
    let endings = ["ts"]
    let givesUnits = true

    func recognises(_ bytes: [UInt8]) -> Bool { XMLRoot.name(of: bytes) == "TS" }

    private static let segments = SegmentReader(codes: ["byte"])

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var elements = try XMLElements(file)
        var found = TranslationUnits()
        var isTS = false
        var context = ""
        while let event = try elements.next() {
            switch event {
            case .open("TS"):
                isTS = true
                found.source = language("sourcelanguage", elements)
                found.target = language("language", elements)
            case .open(let name) where !isTS:
                throw elements.error("not Qt TS: it begins with <\(name)>")
            case .open("name"): context = try Self.segments.segment(&elements).whole.text
            case .open("message"):
                if let unit = try message(&elements, context) { found.units.append(unit) }
            default: break
            }
        }
        guard isTS else { throw elements.error("not Qt TS: there is no <TS> in it") }
        var names = UniqueNames()
        return [elements.text.document(found.blocks(file.language, &names))]
    }

    private func language(_ attribute: String, _ elements: XMLElements) -> Language? {
        elements.attribute(attribute).flatMap { Language(tag: $0) }
    }

    /// The message that was opened last; nil for one that is obsolete.
    private func message(
        _ elements: inout XMLElements, _ context: String
    ) throws(DocumentError) -> TranslationUnit? {
        let id = elements.attribute("id")
        var unit = TranslationUnit(source: [], target: [], name: "")
        var comment = ""
        var isObsolete = false
        loop: while let event = try elements.next() {
            switch event {
            case .open("source"): unit.source = [try Self.segments.segment(&elements).whole]
            case .open("comment"): comment = try Self.segments.segment(&elements).whole.text
            case .open("translation"):
                let type = elements.attribute("type")
                isObsolete = type == "obsolete" || type == "vanished"
                unit.isSettled = type != "unfinished"
                unit.target = try translation(&elements)
            case .close("message"): break loop
            case .open: try elements.skip()
            default: break
            }
        }
        let source = unit.source.first?.text ?? ""
        unit.name = id ?? [context, source, comment].joined(separator: "\u{0}")
        return isObsolete ? nil : unit
    }

    /// The forms of the translation that was opened last; of those of several
    /// lengths the first.
    private func translation(
        _ elements: inout XMLElements
    ) throws(DocumentError) -> [BitextSegment] {
        let start = elements.range.upperBound
        let line = elements.line(at: start)
        var forms: [BitextSegment] = []
        var text: [UInt8] = []
        var hasVariant = false
        loop: while let event = try elements.next() {
            switch event {
            case .text(let bytes): text += bytes
            case .open("numerusform"): forms.append(try Self.segments.segment(&elements).whole)
            case .open("lengthvariant"):
                let variant = try Self.segments.segment(&elements).whole
                if !hasVariant { forms.append(variant) }
                hasVariant = true
            case .open: try elements.skip()
            case .close("translation"): break loop
            case .close: break
            }
        }
        guard forms.isEmpty else { return forms }
        let end = max(start, elements.range.lowerBound)
        return [BitextSegment(text: whitespaceFolded(text), line: line, bytes: start..<end)]
    }
}
