import SverkaText

/// Reads XLIFF 1.2 and 2: each segment gives a block of each language, its
/// source and its target.
///
/// Proposals of other translations, notes and glossaries in it are passed over,
/// and so is what is not to be translated.
struct XLIFFReader: BlockReader {
    let name = "XLIFF"
    let endings = ["xlf", "xliff", "sdlxliff", "mqxliff"]
    let givesUnits = true

    func recognises(_ bytes: [UInt8]) -> Bool { XMLRoot.name(of: bytes) == "xliff" }

    private static let segments = SegmentReader(
        codes: ["x", "bx", "ex", "bpt", "ept", "ph", "it", "sc", "ec", "cp"])
    /// What holds sources and targets that are none of the text, or none at all.
    private static let passedOver: Set<String> = [
        "alt-trans", "matches", "match", "glossary", "glossEntry", "note", "notes", "header", "skl",
        "originalData", "metadata", "context-group", "prop-group", "count-group", "bin-source",
        "bin-target", "changeTrack", "ignorable",
    ]
    /// States of translations that somebody still has to look at.
    private static let unsettled: Set<String> = [
        "new", "initial", "needs-adaptation", "needs-l10n", "needs-review-adaptation",
        "needs-review-l10n", "needs-review-translation", "needs-translation",
    ]

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var elements = try XMLElements(file)
        var names = UniqueNames()
        var blocks: [RawBlock] = []
        var found = TranslationUnits()
        var isXLIFF = false
        var unit = ""
        while let event = try elements.next() {
            switch event {
            case .open("xliff"):
                isXLIFF = true
                found.source = language("srcLang", elements)
                found.target = language("trgLang", elements)
            case .open(let name) where !isXLIFF:
                throw elements.error("not XLIFF: it begins with <\(name)>")
            case .open("file"):
                found.source = language("source-language", elements) ?? found.source
                found.target = language("target-language", elements) ?? found.target
            case .close("file"):
                blocks += found.blocks(file.language, &names)
                found.units = []
            case .open("unit"): unit = elements.attribute("id") ?? ""
            case .open(let name) where name == "trans-unit" || name == "segment":
                let own = elements.attribute("id") ?? ""
                let id = name == "segment" ? "\(unit)/\(own)" : own
                if elements.attribute("translate") == "no"
                    || elements.attribute("restype") == "x-gettext-domain-header"
                {
                    try elements.skip()
                } else {
                    found.units += try self.unit(&elements, id, name)
                }
            case .open(let name) where Self.passedOver.contains(name): try elements.skip()
            default: break
            }
        }
        guard isXLIFF else { throw elements.error("not XLIFF: there is no <xliff> in it") }
        return [elements.text.document(blocks)]
    }

    private func language(_ attribute: String, _ elements: XMLElements) -> Language? {
        elements.attribute(attribute).flatMap { Language(tag: $0) }
    }

    /// The segments of the unit that was opened last, an element of some name:
    /// those that tools have made of it, where source and target have the same.
    private func unit(
        _ elements: inout XMLElements, _ id: String, _ element: String
    ) throws(DocumentError) -> [TranslationUnit] {
        var whole = TranslationUnit(source: [], target: [], name: id)
        whole.isSettled = isSettled(elements)
        var source: [(id: String, BitextSegment)] = []
        var target: [(id: String, BitextSegment)] = []
        loop: while let event = try elements.next() {
            switch event {
            case .open("source"):
                whole.source = [try Self.segments.segment(&elements).whole]
            case .open("seg-source"): source = try Self.segments.segment(&elements).parts
            case .open("target"):
                if !isSettled(elements) { whole.isSettled = false }
                let text = try Self.segments.segment(&elements)
                whole.target = [text.whole]
                target = text.parts
            case .open(let name) where Self.passedOver.contains(name): try elements.skip()
            case .close(element): break loop
            default: break
            }
        }
        let ids = source.map(\.id)
        guard !ids.isEmpty, ids == target.map(\.id) else { return [whole] }
        return zip(source, target).map { a, b in
            var part = whole
            part.name = "\(id)/\(a.id)"
            (part.source, part.target) = ([a.1], [b.1])
            return part
        }
    }

    private func isSettled(_ elements: XMLElements) -> Bool {
        guard elements.attribute("approved") != "no" else { return false }
        guard let state = elements.attribute("state") else { return true }
        return !Self.unsettled.contains(state)
    }
}
