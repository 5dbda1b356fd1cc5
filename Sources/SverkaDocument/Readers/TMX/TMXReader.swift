import SverkaText

/// Reads translation memories, TMX 1.1 to 1.4: each unit gives a block of each
/// of the two languages. Segments of others are passed over.
struct TMXReader: BlockReader {
    let name = "TMX"
    let endings = ["tmx"]
    let givesUnits = true

    func recognises(_ bytes: [UInt8]) -> Bool { XMLRoot.name(of: bytes) == "tmx" }

    private static let segments = SegmentReader(codes: ["bpt", "ept", "ph", "it", "ut"])

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        var elements = try XMLElements(file)
        var names = UniqueNames()
        var blocks: [RawBlock] = []
        var isTMX = false, count = 0
        while let event = try elements.next() {
            guard case .open(let name) = event else { continue }
            if name == "tmx" { isTMX = true }
            guard isTMX else { throw elements.error("not TMX: it begins with <\(name)>") }
            guard name == "tu" else { continue }
            count += 1
            let id = elements.attribute("tuid") ?? ""
            let key = names.unique(id.isEmpty ? "#\(count)" : id)
            blocks += try unit(&elements, key).filter {
                $0.language.flatMap { Side($0) } != nil
                    && (file.language == nil || $0.language == file.language)
            }
        }
        guard isTMX else { throw elements.error("not TMX: there is no <tmx> in it") }
        return [elements.text.document(blocks)]
    }

    /// The texts of the unit that was opened last. Where a language has several,
    /// as in two countries, the first ones are a pair, the second ones, and so
    /// on.
    private func unit(
        _ elements: inout XMLElements, _ key: String
    ) throws(DocumentError) -> [RawBlock] {
        var out: [RawBlock] = []
        var counts: [Language: Int] = [:]
        var language: Language?
        while let event = try elements.next() {
            switch event {
            case .open("tuv"):
                language = elements.attribute("lang").flatMap { Language(tag: $0) }
            case .open("seg"):
                let segment = try Self.segments.segment(&elements).whole
                guard !segment.text.isEmpty else { break }
                let found =
                    language ?? LanguageIdentifier.shared.language(of: segment.text)
                let count = (counts[found] ?? 0) + 1
                counts[found] = count
                let name = count == 1 ? key : "\(key)\u{0}/\(count)"
                out.append(RawBlock(segment, found, CounterpartKey(name, isSettled: true)))
            case .open("note"), .open("prop"): try elements.skip()
            case .close("tu"): return out
            default: break
            }
        }
        return out
    }
}
