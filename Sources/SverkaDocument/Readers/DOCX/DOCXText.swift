import SverkaSupport
import SverkaText

/// The text of a DOCX file (ECMA-376, WordprocessingML): the paragraphs of its
/// main part in the order of the file, text boxes and notes behind the paragraph
/// they hang on, cells of tables row by row.
///
/// Deleted and hidden text, headers, footers and comments are left out;
/// inserted text is kept. Two line breaks in a row part paragraphs.
package struct DOCXText: Sendable {
    private var text = ParagraphText()
    /// Of each line the beginnings of its runs, in characters that are no white
    /// space.
    private var runs: [[Int]] = []
    /// Of each line the stretches of the main part's XML that it is made of.
    private var stretches: [[DOCXParagraph.Stretch]] = []

    /// The paragraphs that have text, each on a line of its own, in UTF-8 and
    /// with white space folded. Places of units count in it.
    package var bytes: [UInt8] { text.bytes }
    var blocks: [RawBlock] { text.blocks }

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DocumentError.unreadable` where they are no DOCX, damaged or
    ///   encrypted, `empty` where there is no text in it.
    package init(_ file: [UInt8], path: String) throws(DocumentError) {
        try self.init(file, path: path, budget: UnpackingBudget())
    }

    init(_ file: [UInt8], path: String, budget: UnpackingBudget) throws(DocumentError) {
        do {
            let package = try DOCXPackage(file, budget: budget)
            var notes = DOCXNotes(package)
            var scanner = DOCXScanner(package.document, styles: package.styles)
            for found in scanner.paragraphs() {
                add(found.paragraph)
                for note in notes.taken(for: found.paragraph) { add(note, isMain: false) }
            }
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        guard !blocks.isEmpty else { throw .empty(path: path) }
    }

    private mutating func add(_ paragraph: DOCXParagraph, isMain: Bool = true) {
        for part in paragraph.parts where text.add(part.bytes, paragraph.look) {
            runs.append(part.runs)
            stretches.append(isMain ? part.stretches : [])
        }
    }

    /// The stretch of one run in which bytes of `bytes` stand, how many characters
    /// that are no white space stand in it before them, and how many they are.
    func stretch(
        of range: Range<Int>
    ) -> (source: Range<Int>, before: Int, count: Int)? {
        let line = blocks.partitioningIndex { $0.bytes.upperBound > range.lowerBound }
        guard line < blocks.count, range.upperBound <= blocks[line].bytes.upperBound else {
            return nil
        }
        func visible(_ range: Range<Int>) -> Int {
            DOCXParagraph.visible(
                String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
        }
        let start = max(blocks[line].bytes.lowerBound, range.lowerBound)
        let before = visible(blocks[line].bytes.lowerBound..<start)
        guard let found = stretches[line].last(where: { $0.visible <= before }) else { return nil }
        return (found.source, before - found.visible, visible(start..<range.upperBound))
    }

    /// The run in which the text behind the beginning of a line goes on.
    ///
    /// - Parameter line: from 1; one of `bytes`.
    /// - Returns: its number in the paragraph, from 1.
    package func run(line: Int, behind text: some Sequence<Unicode.Scalar>) -> Int {
        let offset = DOCXParagraph.visible(text)
        return max(1, runs[line - 1].count { $0 <= offset })
    }
}
