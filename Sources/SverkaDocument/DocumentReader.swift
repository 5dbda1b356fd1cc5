import SverkaSupport
import SverkaText

/// Reads documents from bytes: tells their encoding, finds paragraphs, their
/// languages and roles.
package struct DocumentReader: Sendable {
    /// Overrules what the bytes look like; a DOCX says its encoding itself.
    package var encoding: TextEncoding?
    private let furniture: FurnitureRules

    package init(encoding: TextEncoding? = nil, furniture: FurnitureRules = .standard) {
        self.encoding = encoding
        self.furniture = furniture
    }

    /// Reads the document that a file holds, or the first of several.
    ///
    /// - Parameter language: of all lines, where it is known and the format is
    ///   `lines`.
    /// - Throws: `DocumentError` where there is no text to read.
    package func read(
        _ bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> Document {
        guard
            let first = try contents(of: bytes, path: path, format: format, language: language)
                .documents.first
        else { throw .empty(path: path) }
        return try first.get()
    }

    /// What a file holds.
    package struct Contents: Sendable {
        /// In the order of the file; of one that can't be read, why.
        package var documents: [Result<Document, DocumentError>]
        /// How many files in an archive are not read, by why: `.png`, `hidden`.
        package var passedOver: [String: Int]
    }

    /// Reads all documents that a file holds.
    ///
    /// - Parameter language: of all lines, where it is known and the format is
    ///   `lines`.
    /// - Throws: `DocumentError` where there is no text to read, or the bytes
    ///   are not what the name says.
    package func contents(
        of bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> Contents {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
        let file = SourceFile(bytes: bytes, path: path, encoding: encoding)
        let reader = try ContentRecognition.reader(of: file, called: format)
        let found = try reader.contents(of: file)
        return Contents(
            documents: found.documents.map { result in
                result.map { document($0, path: path, DocumentFormat(reader), language) }
            },
            passedOver: found.passedOver)
    }

    private func document(
        _ found: BlockDocument, path: String, _ format: DocumentFormat, _ language: Language?
    ) -> Document {
        let format = found.format ?? format
        return Document(
            path: found.innerName.isEmpty ? path : "\(path)!/\(found.innerName)",
            encoding: found.encoding,
            units: format.reader.givesUnits
                ? lines(found.blocks, language) : paragraphs(found.blocks),
            text: found.text, format: format)
    }

    /// Units of blocks that are taken as they are.
    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        blocks.enumerated().map { index, block in
            Unit(
                number: UnitNumber(index + 1),
                language: language ?? block.language
                    ?? LanguageIdentifier.shared.language(of: block.text),
                role: .text, text: block.text, place: block.place,
                counterpart: block.counterpart, times: block.times)
        }
    }

    /// Units of the paragraphs of an article.
    private func paragraphs(_ blocks: [RawBlock]) -> [Unit] {
        let languages = ParagraphLanguages.languages(of: blocks)
        var units = zip(blocks, languages).enumerated().map { index, paragraph in
            let (block, language) = paragraph
            return Unit(
                number: UnitNumber(index + 1), language: language, text: block.text,
                place: block.place, block: block.kind, isQuotation: block.isQuotation,
                counterpart: block.counterpart, times: block.times)
        }
        furniture.assignRoles(&units)
        return units.flatMap(BilingualParagraph.takenApart)
    }
}
