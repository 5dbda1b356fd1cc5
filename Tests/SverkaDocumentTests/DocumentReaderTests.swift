import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct DocumentReaderTests {
    @Test func whatCannotBeReadIsNamed() {
        let reader = DocumentReader()
        #expect(throws: DocumentError.empty(path: "a")) {
            try reader.read(Array(" \n\t".utf8), path: "a", format: .plain)
        }
        #expect(throws: DocumentError.binary(path: "a")) {
            try reader.read(
                [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0xFF, 0, 9, 7, 1, 1], path: "a", format: .plain
            )
        }
        #expect(throws: DocumentError.wrongEncoding(path: "a", name: "utf-8")) {
            try DocumentReader(encoding: .utf8).read([0xCF, 0xF0, 0xE8], path: "a", format: .plain)
        }
    }

    @Test func theMessageNamesTheFormats() {
        #expect(
            DocumentError.binary(path: "a").description
                == "a: not a text file; give plain text, Markdown, HTML, DOCX, ODT, flat ODT, RTF, "
                + "EPUB, FB2, PDF, SRT, VTT, MHTML or zip")
    }
}
