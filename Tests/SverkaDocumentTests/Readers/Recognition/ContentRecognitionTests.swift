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

    /// Texts of programs and tables that are called prose.
    @Test(arguments: [
        ("# Names\n\nmsgid \"\"\nmsgstr \"\"\n", "PO", ".po"),
        ("msgctxt \"menu\"\nmsgid \"Door\"\nmsgstr \"Дверь\"\n", "PO", ".po"),
        ("{\n  \"door\": \"Дверь\"\n}\n", "JSON", ".json"),
        ("[{\"door\": \"Дверь\"}]", "JSON", ".json"),
        ("{\"door\": \"Дверь\"}\n{\"roof\": \"Крыша\"}\n", "JSON", ".json"),
        ("ru;en\nДверь;Door\n\"Крыша;\nдом\";Roof\n", "CSV", ".csv"),
        ("English,Русский\nDoor,Дверь\nRoof,Крыша\n", "CSV", ".csv"),
        ("key\ten\tru\na\tDoor\tДверь\nb\tRoof\tКрыша\n", "TSV", ".tsv"),
    ])
    func dataIsNoProse(_ text: String, _ name: String, _ ending: String) {
        for path in ["a.txt", "a"] {
            #expect(
                reader.problem(Array(text.utf8), path)
                    == "\(path): can't be read: by its content it is \(name) and no prose; call it "
                    + "\(ending) to have it read")
        }
    }

    @Test(arguments: [
        "msgid is a keyword of gettext.\n", "[1] Ржавый мост.\n[2] Река.\n",
        "{\"мост\"} — знак в тексте.\n", "[\"Мост\", сказал он.]\n",
        "Русский, английский\nЯзыки, наречия и говоры, и другое.\nКонец.\n",
        "Мост, река\nДверь, дом\nКрыша, сад\n", "ru;en\nОдна строка без знаков.\nИ другая.\n",
    ])
    func proseWithSignsOfData(_ text: String) {
        #expect(reader.problem(Array(text.utf8), "a.txt") == nil)
    }

    @Test func endsOfPagesAreNoSignOfABinary() throws {
        let units = try reader.all(Array("Текст о мосте.\n\u{C}2\n".utf8), "a.txt")[0].units
        #expect(units.first?.text == "Текст о мосте." && units.first?.role == .text)
        #expect(reader.problem(Array("Мост.\n\u{1}\u{2}2\n".utf8), "a.txt") != nil)
    }

    @Test func linesAreOfText() {
        let problem =
            (try? reader.read(Array("{\\rtf1 a}".utf8), path: "a.rtf", format: .lines)) == nil
        #expect(problem)
    }
}
