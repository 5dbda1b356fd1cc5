import SverkaSupport
import SverkaText

/// Reads documents from bytes: tells their encoding, finds paragraphs, their
/// languages and roles.
package struct DocumentReader: Sendable {
    /// Overrules what the bytes look like; a DOCX says its encoding itself.
    package var encoding: TextEncoding?
    /// Whether our own alignment tables are read as the pairs that they hold,
    /// and not refused.
    package var takesAlignments = false
    private let furniture: FurnitureRules
    /// The lines of the documents that are read together.
    package var repeated = RepeatedLines()

    package init(encoding: TextEncoding? = nil, furniture: FurnitureRules = .standard) {
        self.encoding = encoding
        self.furniture = furniture
    }

    /// Reads the document that a file holds, or the first of several.
    ///
    /// - Parameter language: of a file of a pair, which is the language of all
    ///   lines of the format `lines`; of files that hold both only the texts in
    ///   it are read.
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
    /// - Parameter language: of a file of a pair, which is the language of all
    ///   lines of the format `lines`; of files that hold both only the texts in
    ///   it are read.
    /// - Throws: `DocumentError` where there is no text to read.
    package func documents(
        in bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> [Document] {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
        let file = SourceFile(
            bytes: bytes, path: path, encoding: encoding, language: language,
            takesAlignments: takesAlignments)
        return try format.reader.documents(in: file).map { found in
            Document(
                path: found.innerName.isEmpty ? path : "\(path)!/\(found.innerName)",
                encoding: found.encoding,
                units: format.reader.givesUnits
                    ? lines(found.blocks, language) : paragraphs(found.blocks, language))
        }
    }

    /// Units of blocks that are taken as they are. What each of two files says
    /// of its own texts settles nothing between them.
    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        zip(blocks, answers(for: blocks, language)).enumerated().map { index, line in
            let (block, told) = line
            var key = block.counterpart
            if language != nil { key?.isSettled = false }
            return Unit(
                number: UnitNumber(index + 1), language: told.language, role: .text,
                text: block.text, place: block.place, reason: told.reason, counterpart: key)
        }
    }

    /// The languages of blocks that are taken as they are: the one that is asked
    /// for, else what a format says that pairs them, else what they look like.
    private func answers(
        for blocks: [RawBlock], _ language: Language?
    ) -> [ParagraphLanguages.Answer] {
        if let language { return blocks.map { _ in .init(language, "") } }
        let named = blocks.map { $0.counterpart == nil ? nil : $0.language }
        let told = named.contains(nil) ? ParagraphLanguages.answers(for: blocks) : []
        return named.enumerated().map { index, named in
            named.map { .init($0, "") } ?? told[index]
        }
    }

    /// Units of the paragraphs of an article.
    ///
    /// - Parameter side: the language of a file of a pair: its paragraphs stay
    ///   whole, and its tables are not looked into for pairs.
    private func paragraphs(_ blocks: [RawBlock], _ side: Language?) -> [Unit] {
        var units = units(of: blocks, side)
        furniture.assignRoles(&units, blocks, repeated)
        // What stands beside its translation is text.
        for index in units.indices
        where units[index].counterpart != nil && units[index].block != .pageArea
            && units[index].role == .furniture
        {
            (units[index].role, units[index].reason) = (.text, "")
        }
        return side == nil ? BilingualParagraph.takenApart(units) : units
    }

    private func units(of blocks: [RawBlock], _ side: Language? = nil) -> [Unit] {
        let told = ParagraphLanguages.answers(for: blocks)
        var units = zip(blocks, told).enumerated().map { index, paragraph in
            let (block, told) = paragraph
            return Unit(
                number: UnitNumber(index + 1), language: told.language, text: block.text,
                place: block.place, reason: told.reason, block: block.kind,
                isQuotation: block.isQuotation, counterpart: block.counterpart)
        }
        if side == nil { BilingualTable.pair(&units, blocks) }
        return units
    }

    /// The keys of the lines of a file that may be repeated on others; none
    /// where it can't be read.
    package func lineKeys(
        _ bytes: [UInt8], path: String, format: DocumentFormat
    ) -> Set<UInt64> {
        let file = SourceFile(bytes: bytes, path: path, encoding: encoding)
        guard !format.reader.givesUnits, let found = try? format.reader.documents(in: file) else {
            return []
        }
        return RepeatedLines.keys(of: found.flatMap(\.blocks))
    }

    /// What speaks for and against the furniture of a document, for fitting:
    /// of each paragraph its number, its text and the features that it has.
    ///
    /// - Throws: `DocumentError` where there is no text to read.
    package func furnitureEvidence(
        _ bytes: [UInt8], path: String, format: DocumentFormat
    ) throws(DocumentError) -> [(text: String, features: [(name: String, value: Float)])] {
        let file = SourceFile(bytes: bytes, path: path, encoding: encoding)
        return try format.reader.documents(in: file).flatMap { found in
            let units = units(of: found.blocks)
            let evidence = furniture.evidence(units, found.blocks, repeated).evidence
            return zip(units, evidence).map { unit, evidence in
                (unit.text, evidence.named)
            }
        }
    }
}
