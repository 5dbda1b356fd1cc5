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
    /// - Parameter language: of a file of a pair, which is in one language
    ///   throughout.
    /// - Throws: `DocumentError` where there is no text to read.
    package func read(
        _ bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> Document {
        guard
            let first = try documents(in: bytes, path: path, format: format, language: language)
                .first
        else { throw .empty(path: path) }
        return first
    }

    /// Reads all documents that a file holds.
    ///
    /// - Parameter language: of a file of a pair, which is in one language
    ///   throughout.
    /// - Throws: `DocumentError` where there is no text to read.
    package func documents(
        in bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> [Document] {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
        let file = SourceFile(bytes: bytes, path: path, encoding: encoding)
        return try format.reader.documents(in: file).map { found in
            Document(
                path: found.innerName.isEmpty ? path : "\(path)!/\(found.innerName)",
                encoding: found.encoding,
                units: format.reader.givesUnits
                    ? lines(found.blocks, language)
                    : paragraphs(found.blocks, isOneSide: language != nil))
        }
    }

    /// Units of blocks that are taken as they are.
    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        blocks.enumerated().map { index, block in
            Unit(
                number: UnitNumber(index + 1),
                language: language ?? block.language
                    ?? LanguageIdentifier.shared.language(of: block.text),
                role: .text, text: block.text, place: block.place,
                counterpart: block.counterpart)
        }
    }

    /// Units of the paragraphs of an article, or of one file of a pair, whose
    /// paragraphs stay whole.
    private func paragraphs(_ blocks: [RawBlock], isOneSide: Bool) -> [Unit] {
        let languages = ParagraphLanguages.languages(of: blocks)
        var units = zip(blocks, languages).enumerated().map { index, paragraph in
            let (block, language) = paragraph
            return Unit(
                number: UnitNumber(index + 1), language: language, text: block.text,
                place: block.place, block: block.kind, isQuotation: block.isQuotation,
                counterpart: block.counterpart)
        }
        furniture.assignRoles(&units)
        return isOneSide ? units : BilingualParagraph.takenApart(units)
    }
}
