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
    /// - Parameter language: of a file of a pair, which is the language of all
    ///   lines of the format `lines`; of files that hold both only the texts in
    ///   it are read.
    /// - Throws: `DocumentError` where there is no text to read, or the bytes
    ///   are not what the name says.
    package func contents(
        of bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> Contents {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
        let file = SourceFile(
            bytes: bytes, path: path, encoding: encoding, language: language,
            takesAlignments: takesAlignments)
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
                ? lines(found.blocks, language) : paragraphs(found.blocks, language),
            text: found.text, format: format)
    }

    /// Units of blocks that are taken as they are. What each of two files says
    /// of its own texts settles nothing between them.
    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        zip(blocks, answers(for: blocks, language)).enumerated().map { index, line in
            let (block, told) = line
            var key = block.counterpart
            if language != nil { key?.isSettled = false }
            var unit = Unit(
                number: UnitNumber(index + 1), language: told.language, role: .text,
                text: block.text, place: block.place, reason: told.reason, counterpart: key,
                times: block.times)
            unit.furnitureOdds = FurnitureRules.oddsOfSureText
            return unit
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
            units[index].furnitureOdds = FurnitureRules.oddsOfSureText
        }
        return side == nil ? BilingualParagraph.takenApart(units) : units
    }

    private func units(of blocks: [RawBlock], _ side: Language? = nil) -> [Unit] {
        let told = ParagraphLanguages.answers(for: blocks)
        var units = zip(blocks, told).enumerated().map { index, paragraph in
            let (block, told) = paragraph
            var unit = Unit(
                number: UnitNumber(index + 1), language: told.language, text: block.text,
                place: block.place, reason: told.reason, block: block.kind,
                isQuotation: block.isQuotation, counterpart: block.counterpart,
                times: block.times)
            unit.isFolded = block.isFolded
            return unit
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
        guard !format.reader.givesUnits,
            let reader = try? ContentRecognition.reader(of: file, called: format),
            // A PDF tells its pages' lines itself, and takes another program.
            !(reader is PDFReader), let found = try? reader.contents(of: file)
        else { return [] }
        return RepeatedLines.keys(of: found.documents.flatMap { (try? $0.get().blocks) ?? [] })
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
