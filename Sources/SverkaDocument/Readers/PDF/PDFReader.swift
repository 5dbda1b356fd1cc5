/// Reads the text of PDF files with `pdftotext`, where that is installed.
struct PDFReader: BlockReader {
    let name = "PDF"
    let endings = ["pdf"]

    func recognises(_ bytes: [UInt8]) -> Bool {
        // Some have a few bytes before their beginning.
        bytes.prefix(64).firstRange(of: Array("%PDF-".utf8)) != nil
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        guard recognises(file.bytes) else {
            throw .unreadable(path: file.path, why: "not a PDF; save it anew")
        }
        let text: [UInt8]
        do throws(PDFText.Problem) {
            text = try PDFText.text(of: file.bytes)
        } catch {
            throw .unreadable(path: file.path, why: "\(error)")
        }
        let document = Self.paragraphs(text)
        guard !document.blocks.isEmpty else {
            throw .unreadable(
                path: file.path, why: "no text in it, only pictures; recognise its text first (OCR)"
            )
        }
        return [document.document()]
    }

    /// The paragraphs of a text that `pdftotext` gives.
    static func paragraphs(_ text: [UInt8]) -> ParagraphText {
        let pages = PDFLine.pages(text)
        var layout = PDFLayout(PDFWords(pages))
        for (page, heads) in zip(pages, PDFRunningHeads.places(pages)) { layout.add(page, heads) }
        return layout.text()
    }
}
