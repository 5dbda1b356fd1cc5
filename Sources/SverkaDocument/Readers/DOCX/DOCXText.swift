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
                for note in notes.taken(for: found.paragraph) { add(note) }
            }
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        guard !blocks.isEmpty else { throw .empty(path: path) }
    }

    private mutating func add(_ paragraph: DOCXParagraph) {
        for part in paragraph.parts where text.add(part.bytes, paragraph.look) {
            runs.append(part.runs)
        }
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
