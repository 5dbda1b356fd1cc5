import SverkaDocument
import SverkaSupport
import SverkaText
import Testing

@Suite struct ContentRecognitionTests {
    private let reader = DocumentReader()

    @Test(
        arguments: [
            ("%PDF-1.7\n%x", "PDF"), ("{\\rtf1\\ansi words}", "RTF"), ("WEBVTT\n\n", "VTT"),
            ("1\n00:00:01,000 --> 00:00:02,000\nwords\n", "SRT"),
            ("<?xml version=\"1.0\"?><tmx version=\"1.4\"/>", "tmx"), ("<xliff/>", "xliff"),
            ("<?xml version=\"1.0\"?>\n<!-- a -->\n<rss/>", "rss"),
            ("<FictionBook><body/></FictionBook>", "FB2"),
            ("GIF89a", "GIF"), ("SQLite format 3\0", "SQLite"),
            ("PK\u{3}\u{4}", "zip"), ("Rar!", "RAR"), ("7z", ""),
            ("document\tpair\tru\ten\torigin\tstatus\n", "--keep"),
            ("concept\tru\ten\tstatus\n", "--glossary"),
        ])
    func whatIsNoProseIsNotReadAsIt(_ text: String, _ word: String) throws {
        let problem = reader.problem(Array(text.utf8), "a.txt")
        if word.isEmpty {
            #expect(problem == nil)
        } else {
            #expect(try #require(problem).lowercased().contains(word.lowercased()))
        }
    }

    @Test func picturesAreNoProse() {
        #expect(
            reader.problem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a.txt")?.contains("PNG") == true)
        #expect(reader.problem([0xFF, 0xD8, 0xFF, 0xE0], "a.md")?.contains("JPEG") == true)
    }

    @Test func oldOfficeFilesAreNamed() throws {
        for path in ["a.doc", "a.txt", "a.docx", "a.xls"] {
            let problem = reader.problem(
                [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600), path)
            #expect(try #require(problem).contains("save it as .docx"))
        }
    }

    @Test func whatHasNoNameIsReadAsWhatItIs() throws {
        let rtf = Array("{\\rtf1\\ansi The bridge is closed.}".utf8)
        #expect(try reader.all(rtf, "-")[0].units.map(\.text) == ["The bridge is closed."])
        let page = Array("<!DOCTYPE html><p>The bridge is closed.".utf8)
        for path in ["-", "a.txt"] {
            #expect(try reader.all(page, path)[0].units.map(\.text) == ["The bridge is closed."])
        }
    }

    @Test func proseIsProse() throws {
        for text in [
            "<tag> is a word of HTML.", "1\nfirst line\n", "PK is short for public key.",
            "ru\ten\nмост\tbridge\n", "Ржавый мост.",
        ] {
            #expect(reader.problem(Array(text.utf8), "a.txt") == nil)
        }
        let page = "<?xml version=\"1.0\"?><html><p>Words of a page.</p></html>"
        #expect(reader.problem(Array(page.utf8), "a.xhtml") == nil)
    }

    @Test func linesAreOfText() {
        let problem =
            (try? reader.read(Array("{\\rtf1 a}".utf8), path: "a.rtf", format: .lines)) == nil
        #expect(problem)
    }
}
