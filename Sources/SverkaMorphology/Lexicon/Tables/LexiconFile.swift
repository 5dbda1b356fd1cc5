/// Reading of the tables in `Glossary/lexicon` and `Glossary/names`.
///
/// It works on the bytes in the binary and copies none but lemmas and English
/// words. What a line may hold is told in
/// `LexiconFormat.md`; a test reads them all and fails on a line that this
/// passes over.
struct LexiconFile {
    typealias Field = UnsafeBufferPointer<UInt8>

    let bytes: UnsafeBufferPointer<UInt8>
    let name: String

    /// What a row is to be read as; given by the file's name.
    enum Kind {
        case inflected, verbs, closed, phrases, people, surnames, places, organisations
    }

    private var kind: Kind {
        switch name {
        case "lexicon/verbs.tsv": .verbs
        case "lexicon/closed.tsv": .closed
        case "lexicon/phrases.tsv": .phrases
        case "names/given.tsv": .people
        case "names/surnames.tsv": .surnames
        case "names/places.tsv": .places
        case "names/organisations.tsv": .organisations
        default: .inflected
        }
    }

    func read(into lexicon: inout LexiconTables) {
        let kind = kind
        var fields: [Field] = []
        var start = (bytes.firstIndex(of: 0x0A) ?? bytes.count) + 1
        while start < bytes.count {
            start = readLine(from: start, into: &fields)
            switch kind {
            case .inflected, .verbs: readInflected(fields, kind == .verbs, &lexicon)
            case .closed: readClosed(fields, &lexicon)
            case .phrases: readPhrase(fields, &lexicon)
            case .people, .surnames, .places: readName(fields, kind, &lexicon)
            case .organisations: readOrganisation(fields, &lexicon)
            }
        }
    }

    /// Takes the fields of the line that begins there, and returns where the
    /// next one does.
    private func readLine(from start: Int, into fields: inout [Field]) -> Int {
        fields.removeAll(keepingCapacity: true)
        var field = start
        var index = start
        while true {
            // Nothing below a line feed but the tab stands in a table.
            while index < bytes.count, bytes[index] > 0x0A { index += 1 }
            guard index < bytes.count, bytes[index] == 0x09 else { break }
            fields.append(Field(rebasing: bytes[field..<index]))
            index += 1
            field = index
        }
        fields.append(Field(rebasing: bytes[field..<index]))
        return index + 1
    }
}
