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
            let first = try documents(in: bytes, path: path, format: format, language: language)
                .first
        else { throw .empty(path: path) }
        return first
    }

    /// Reads all documents that a file holds.
    ///
    /// - Parameter language: of all lines, where it is known and the format is
    ///   `lines`.
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
                    ? lines(found.blocks, language) : paragraphs(found.blocks))
        }
    }

    /// Units of blocks that are taken as they are.
    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        let told =
            language.map {
                [ParagraphLanguages.Answer](repeating: .init($0, ""), count: blocks.count)
            }
            ?? ParagraphLanguages.answers(for: blocks)
        return zip(blocks, told).enumerated().map { index, line in
            let (block, told) = line
            return Unit(
                number: UnitNumber(index + 1), language: told.language, role: .text,
                text: block.text, place: block.place, reason: told.reason)
        }
    }

    /// Units of the paragraphs of an article.
    private func paragraphs(_ blocks: [RawBlock]) -> [Unit] {
        let told = ParagraphLanguages.answers(for: blocks)
        var units = zip(blocks, told).enumerated().map { index, paragraph in
            let (block, told) = paragraph
            return Unit(
                number: UnitNumber(index + 1), language: told.language, text: block.text,
                place: block.place, block: block.kind, isQuotation: block.isQuotation)
        }
        furniture.assignRoles(&units)
        return zip(units, told).flatMap { unit, told in
            BilingualParagraph.takenApart(unit).map { part in
                var part = part
                // What made it furniture says more.
                if part.reason.isEmpty, part.language == told.language { part.reason = told.reason }
                return part
            }
        }
    }
}
