import SverkaDocument
import SverkaSupport
import SverkaText
import Testing

@Suite struct EPUBReaderTests {
    private func epub(
        _ chapters: [(String, String)], encryption: String? = nil
    ) -> [UInt8] {
        let items = chapters.enumerated().map {
            "<item id=\"i\($0)\" href=\"text/\($1.0.split(separator: " ").joined(separator: "%20"))\" "
                + "media-type=\"application/xhtml+xml\"/>"
        }
        let spine = chapters.indices.reversed().map { "<itemref idref=\"i\($0)\"/>" }
        var files = [
            ("mimetype", "application/epub+zip"),
            (
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/a.opf\"/></rootfiles></container>"
            ),
            (
                "OPS/a.opf",
                "<package><manifest>\(items.joined())<item id=\"p\" href=\"a.png\" "
                    + "media-type=\"image/png\"/></manifest><spine>\(spine.joined())"
                    + "<itemref idref=\"p\"/></spine></package>"
            ),
        ]
        files += chapters.map { ("OPS/text/" + $0.0, "<html><body>\($0.1)</body></html>") }
        if let encryption { files.append(("META-INF/encryption.xml", encryption)) }
        return ZipArchive.archive(of: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    @Test func chaptersComeInTheOrderOfTheSpine() throws {
        let file = epub([
            ("second part.xhtml", "<h1>Вторая</h1><p>Мост закрыли на ремонт.</p>"),
            ("cover.xhtml", "<img src=\"a.png\"/>"),
            ("first.xhtml", "<h1>Первая</h1><p>Реку было слышно издалека.</p>"),
        ])
        let documents = try DocumentReader().all(file, "a.epub")
        #expect(
            documents.map(\.path) == [
                "a.epub!/OPS/text/first.xhtml", "a.epub!/OPS/text/second part.xhtml",
            ])
        #expect(documents[1].units.map(\.text) == ["Вторая", "Мост закрыли на ремонт."])
    }

    @Test func notesAreTextAndTheirNumbersAreNot() throws {
        let file = epub([
            (
                "a.xhtml",
                """
                <p>Мост был узким.<a epub:type="noteref" href="#n"><sup>1</sup></a> Его чинили.</p>
                <aside epub:type="footnote" id="n"><p>Его построили до войны.</p></aside>
                """
            )
        ])
        let units = try DocumentReader().all(file, "a.epub")[0].units
        #expect(units.map(\.text) == ["Мост был узким. Его чинили.", "Его построили до войны."])
        #expect(units.allSatisfy { $0.block == .paragraph })
    }

    @Test func whatIsProtectedIsRefused() {
        let chapters = [("a.xhtml", "<p>Слова.</p>")]
        let reader = DocumentReader()
        let text = "<e><enc:CipherReference URI=\"OPS/text/a.xhtml\"/></e>"
        #expect(reader.problem(epub(chapters, encryption: text), "a.epub")?.contains("DRM") == true)
        let font = "<e><enc:CipherReference URI=\"OPS/font.otf\"/></e>"
        #expect(reader.problem(epub(chapters, encryption: font), "a.epub") == nil)
    }

    @Test func garbledFilesNeverTrap() {
        let file = epub([("a.xhtml", "<aside role=\"note\"><a class=\"noteref\">1</a></aside>")])
        Garbled.read(file, as: "a.epub", times: 2000)
        // The package alone, in an archive that is whole.
        let package = Array(
            "<package><item id=\"i\" href=\"a%2\" media-type=\"text/html\"/></package>".utf8)
        Garbled.read(package, as: "a.epub", times: 1000) { changed in
            ZipArchive.archive(of: [
                ("mimetype", Array("application/epub+zip".utf8)),
                ("META-INF/container.xml", Array("<a full-path=\"b\"/>".utf8)), ("b", changed),
            ])
        }
    }
}
