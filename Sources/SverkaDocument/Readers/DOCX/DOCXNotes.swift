import SverkaSupport

/// The notes of a DOCX file, by what refers to them; each is given once.
struct DOCXNotes {
    private var paragraphs: [DOCXParagraph.NoteReference: [DOCXParagraph]] = [:]

    init(_ package: DOCXPackage) {
        for (kind, part) in package.notes {
            var scanner = DOCXScanner(part, styles: package.styles)
            for paragraph in scanner.paragraphs() {
                guard let id = paragraph.note else { continue }
                paragraphs[.init(kind: kind, id: id), default: []].append(paragraph.paragraph)
            }
        }
    }

    /// The paragraphs of the notes that a paragraph refers to, in order.
    mutating func taken(for paragraph: DOCXParagraph) -> [DOCXParagraph] {
        paragraph.notes.flatMap { paragraphs.removeValue(forKey: $0) ?? [] }
    }
}
