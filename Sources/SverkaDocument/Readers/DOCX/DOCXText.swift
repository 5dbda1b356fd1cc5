import SverkaSupport
import SverkaText

/// The text of a DOCX file (ECMA-376, WordprocessingML): the paragraphs of its
/// main part in the order of the file, text boxes behind the paragraph they
/// hang on, cells of tables row by row.
///
/// Deleted and hidden text, headers, footers, footnotes and comments are left
/// out; inserted text is kept. Two line breaks in a row part paragraphs.
package struct DOCXText: Sendable {
    /// The paragraphs that have text, each on a line of its own, in UTF-8 and
    /// with white space folded. Places of units count in it.
    package private(set) var bytes: [UInt8] = []
    private(set) var blocks: [RawBlock] = []
    /// Of each line the beginnings of its runs, in characters that are no white
    /// space.
    private var runs: [[Int]] = []

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DocumentError.unreadable` where they are no DOCX, damaged or
    ///   encrypted, `empty` where there is no text in it.
    package init(_ file: [UInt8], path: String) throws(DocumentError) {
        // A compound file, which Office makes of encrypted documents.
        if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .unreadable(
                path: path,
                why: "encrypted, or of the older kind .doc; save it as .docx without a password")
        }
        let paragraphs: [DOCXParagraph]
        do {
            let package = try DOCXPackage(file)
            var scanner = DOCXScanner(package.document, styles: package.styles)
            paragraphs = scanner.paragraphs()
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        for paragraph in paragraphs { add(paragraph) }
        guard !blocks.isEmpty else { throw .empty(path: path) }
    }

    private mutating func add(_ paragraph: DOCXParagraph) {
        for part in paragraph.parts {
            let text = whitespaceFolded(part.bytes)
            guard !text.isEmpty else { continue }
            let start = bytes.count
            bytes += text.utf8
            blocks.append(
                RawBlock(
                    text: text, line: blocks.count + 1, bytes: start..<bytes.count,
                    kind: paragraph.kind))
            bytes.append(0x0A)
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
