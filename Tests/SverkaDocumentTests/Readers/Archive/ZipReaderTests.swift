import SverkaDocument
import SverkaSupport
import SverkaText
import Testing

@Suite struct ZipReaderTests {
    private let reader = DocumentReader()

    private func zip(_ files: [(String, String)]) -> [UInt8] {
        ZipArchive.archive(of: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static let files = [
        ("b/c.txt", "Мост закрыли."), ("a.md", "# Мост\n\nЕго *чинят*."), ("b/", ""),
        ("p.PNG", "x"), ("README.txt", "x"), (".git/a.txt", "x"), ("__MACOSX/a.txt", "x"),
        ("t.tsv", "x"), ("page.html", "<p>Страница о мосте.</p>"), ("page_files/x.txt", "x"),
    ]

    @Test func whatItHoldsIsReadInTheOrderOfNames() throws {
        let found = try reader.contents(of: zip(Self.files), path: "a.zip", format: .zip)
        let documents = try found.documents.map { try $0.get() }
        #expect(documents.map(\.path) == ["a.zip!/a.md", "a.zip!/b/c.txt", "a.zip!/page.html"])
        #expect(documents[0].units.map(\.text) == ["Мост", "Его чинят."])
        #expect(documents[0].format == .markdown && documents[2].format == .html)
        #expect(
            found.passedOver == [
                ".png": 1, "README": 1, "hidden": 2, ".tsv": 1, "in folders of saved pages": 1,
            ])
    }

    @Test func archivesStandInArchives() throws {
        func nested(_ depth: Int) -> [UInt8] {
            (0..<depth).reduce(zip([("a.txt", "Слова.")])) { inner, level in
                ZipArchive.archive(of: [("\(level).zip", inner)])
            }
        }
        #expect(try reader.all(nested(2), "z.zip").map(\.path) == ["z.zip!/1.zip!/0.zip!/a.txt"])
        #expect(reader.problem(nested(3), "z.zip")?.contains("more than 3 archives") == true)
    }

    @Test func namesAreInTheCodePageOfTheirSystem() throws {
        func named(_ encoding: TextEncoding) throws -> String {
            // The same number of bytes, put in the place of letters of ASCII.
            let name = try #require(encoding.encoded(Array("Отчёт".utf8)))
            var bytes = zip([("AAAAA.txt", "Слова.")])
            for at in bytes.indices where bytes[at...].starts(with: "AAAAA".utf8) {
                bytes.replaceSubrange(at..<at + 5, with: name)
            }
            // Not said to be UTF-8.
            for at in bytes.indices.dropLast(8) where bytes[at...].starts(with: [0x50, 0x4B]) {
                if bytes[at + 2] == 3 { bytes[at + 7] = 0 }
                if bytes[at + 2] == 1 { bytes[at + 9] = 0 }
            }
            return try reader.all(bytes, "z.zip")[0].path
        }
        #expect(try named(.cp866) == "z.zip!/Отчёт.txt")
        #expect(try named(.windows1251) == "z.zip!/Отчёт.txt")
    }

    @Test func noNameLeadsOut() throws {
        let file = zip([("../../etc/./a.txt", "Слова."), ("\\b\\c.txt", "Слова.")])
        #expect(
            try reader.all(file, "z.zip").map(\.path) == ["z.zip!/b/c.txt", "z.zip!/etc/a.txt"])
    }

    @Test func oneBadFileDoesNotStopTheOthers() throws {
        var file = zip([("a.txt", "Слова."), ("b.txt", "Другие."), ("c.txt", " ")])
        let directory = try #require(
            file.indices.first { file[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        file[directory + 8] |= 1
        let found = try reader.contents(of: file, path: "z.zip", format: .zip).documents
        #expect(found.count == 3)
        let problems = found.map { result in
            if case .failure(let error) = result { error.description } else { "" }
        }
        #expect(problems[0] == "z.zip!/a.txt: can't be read: encrypted; save it without a password")
        #expect(problems[1].isEmpty && problems[2].contains("z.zip!/c.txt"))
    }

    @Test func limitsAreNamed() throws {
        let many = ZipArchive.archive(
            of: (0...10_000).map { (name: "\($0).txt", bytes: [UInt8(65)]) })
        #expect(reader.problem(many, "z.zip")?.contains("more than 10000 files") == true)
        // A file that claims to have more bytes than may be.
        var file = zip([("a.txt", "Слова.")])
        let directory = try #require(
            file.indices.first { file[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        file[directory + 27] = 0x20
        #expect(reader.problem(file, "z.zip")?.contains("512 MB, the limit") == true)
        file[directory + 27] = 0x10
        #expect(reader.problem(file, "z.zip")?.contains("128 MB, the limit") == true)
        #expect(reader.problem(zip([("p.png", "x")]), "z.zip")?.contains("no file in it") == true)
    }

    @Test func documentsAreToldByWhatTheyHold() throws {
        let odt = zip([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:text><text:p>Слова.</text:p></office:text>"),
        ])
        #expect(try reader.all(odt, "a.zip").map(\.path) == ["a.zip"])
        #expect(
            reader.problem(zip([("[Content_Types].xml", ""), ("ppt/a", "")]), "a.zip")?.contains(
                "PPTX") == true)
    }

    @Test func garbledFilesNeverTrap() {
        let inner = zip(Self.files)
        let file = ZipArchive.archive(of: [("a.zip", inner), ("b.txt", Array("Слова.".utf8))])
        Garbled.read(file, as: "z.zip", times: 2000)
    }
}

extension DocumentFormat {
    fileprivate static let zip = DocumentFormat(path: "a.zip")!
}
