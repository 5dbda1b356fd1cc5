import SverkaSupport
import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct DOCXReaderTests {
    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// A file with a body, and styles whose ids are as a Russian Word has them.
    private func docx(_ body: String, prefix: String = "w") -> [UInt8] {
        let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let styles = """
            <w:styles xmlns:w="\(Self.namespace)">
            <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="a3"><w:name w:val="Rubric"/><w:basedOn w:val="1"/></w:style>
            <w:style w:styleId="a4"><w:name w:val="List Paragraph"/></w:style>
            <w:style w:styleId="11"><w:name w:val="toc 1"/></w:style>
            <w:style w:styleId="q"><w:name w:val="Intense Quote"/></w:style>
            <w:style w:styleId="c"><w:name w:val="HTML Preformatted"/></w:style>
            <w:style w:styleId="x"><w:basedOn w:val="y"/></w:style>
            <w:style w:styleId="y"><w:basedOn w:val="x"/></w:style></w:styles>
            """
        let files = [
            (
                "_rels/.rels",
                "<Relationships><Relationship Type=\"\(relationships)/officeDocument\" "
                    + "Target=\"/word/document2.xml\"/></Relationships>"
            ),
            (
                "word/_rels/document2.xml.rels",
                "<Relationships><Relationship Type=\"\(relationships)/styles\" "
                    + "Target=\"styles.xml\"/><Relationship Type=\"\(relationships)/footnotes\" "
                    + "Target=\"notes.xml\"/></Relationships>"
            ), ("word/styles.xml", styles),
            (
                "word/notes.xml",
                "<w:footnotes xmlns:w=\"\(Self.namespace)\"><w:footnote w:type=\"separator\" "
                    + "w:id=\"0\">\(paragraph("черта"))</w:footnote><w:footnote w:id=\"2\">"
                    + paragraph("Сноска о мосте.") + paragraph("И ещё о нём.") + "</w:footnote>"
                    + "<w:footnote w:id=\"3\">\(paragraph("Ничья."))</w:footnote></w:footnotes>"
            ),
            (
                "word/document2.xml",
                "<?xml version=\"1.0\"?><\(prefix):document xmlns:\(prefix)=\"\(Self.namespace)\">"
                    + "<\(prefix):body>\(body)</\(prefix):body></\(prefix):document>"
            ),
        ]
        return ZipArchive.archive(of: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    private func read(_ body: String) throws -> [Unit] {
        try DocumentReader().read(docx(body), path: "a.docx", format: .docx).units
    }

    @Test func paragraphsWithTheirKinds() throws {
        let units = try read(
            paragraph("Заголовок &amp; слова", "<w:pStyle w:val=\"1\"/>")
                + paragraph("Рубрика", "<w:pStyle w:val=\"a3\"/>")
                + "<w:p/>" + paragraph("Пункт первый.", "<w:pStyle w:val=\"a4\"/>")
                + paragraph("Пункт второй.", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")
                + "<w:tbl><w:tr><w:tc>" + paragraph("Ячейка слева.") + "</w:tc><w:tc>"
                + paragraph("Cell on the right.") + "</w:tc></w:tr></w:tbl>"
                + paragraph("Оглавление 7", "<w:pStyle w:val=\"11\"/>")
                + paragraph("Обычный абзац.", "<w:pStyle w:val=\"x\"/>"))
        #expect(
            units.map(\.text) == [
                "Заголовок & слова", "Рубрика", "Пункт первый.", "Пункт второй.", "Ячейка слева.",
                "Cell on the right.", "Оглавление 7", "Обычный абзац.",
            ])
        #expect(
            units.map(\.block) == [
                .heading, .heading, .listItem, .listItem, .tableRow, .tableRow, .pageArea,
                .paragraph,
            ])
        #expect(units.map(\.place.line) == Array(1...8))
    }

    @Test func whatWasDeletedOrIsHiddenIsLeftOut() throws {
        let units = try read(
            """
            <w:p><w:r><w:t xml:space="preserve">Текст </w:t></w:r>\
            <w:del><w:r><w:delText>был</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>стал</w:t></w:r></w:ins>\
            <w:moveFrom><w:r><w:t>ушёл</w:t></w:r></w:moveFrom>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыт</w:t></w:r>\
            <w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>\
            <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:tab/><w:t>виден</w:t><w:br/>\
            <w:t>ещё</w:t><w:noBreakHyphen/><w:t>то</w:t></w:r></w:p>
            """)
        #expect(units.map(\.text) == ["Текст стал виден ещё-то"])
    }

    @Test func aParagraphWhoseEndWasDeletedGoesOn() throws {
        let units = try read(
            paragraph("Первая половина ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
                + paragraph("и вторая."))
        #expect(units.map(\.text) == ["Первая половина и вторая."])
    }

    @Test func twoLineBreaksPartParagraphs() throws {
        let units = try read(
            "<w:p><w:r><w:t>Один абзац.</w:t><w:br/><w:br/><w:t>One more.</w:t></w:r></w:p>")
        #expect(units.map(\.text) == ["Один абзац.", "One more."])
    }

    @Test func textBoxesAreReadOnce() throws {
        let box = "<w:txbxContent>" + paragraph("Врезка рядом.") + "</w:txbxContent>"
        let units = try read(
            """
            <w:p><w:r><w:t xml:space="preserve">Слова до </w:t></w:r><w:r>\
            <mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>\
            </mc:AlternateContent></w:r><w:r><w:t>и после.</w:t></w:r></w:p>
            """)
        #expect(units.map(\.text) == ["Слова до и после.", "Врезка рядом."])
    }

    @Test func onlyOneOfTheFormsOfABoxIsRead() throws {
        let box = "<w:txbxContent>" + paragraph("Врезка рядом.") + "</w:txbxContent>"
        let units = try read(
            """
            <w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Choice>\(box)</mc:Choice>\
            </mc:AlternateContent><w:t>Слова.</w:t></w:r></w:p>
            """)
        #expect(units.map(\.text) == ["Слова.", "Врезка рядом."])
    }

    @Test func notesComeBehindTheParagraphThatRefersToThem() throws {
        let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        let units = try read(
            "<w:p><w:r><w:t>Мост</w:t></w:r>\(note)<w:r><w:t xml:space=\"preserve\"> стоит.</w:t></w:r></w:p>"
                + "<w:p>\(note)<w:r><w:t>Дальше.</w:t></w:r></w:p>")
        #expect(units.map(\.text) == ["Мост стоит.", "Сноска о мосте.", "И ещё о нём.", "Дальше."])
    }

    @Test func quotationsAndCodeAreKnownByTheirStyles() throws {
        let units = try read(
            paragraph("Так было всегда.", "<w:pStyle w:val=\"q\"/>")
                + paragraph("let x = 1", "<w:pStyle w:val=\"c\"/>"))
        #expect(units.map(\.isQuotation) == [true, false])
        #expect(units.map(\.block) == [.paragraph, .code])
    }

    @Test func fieldsShowWhatWasChosen() throws {
        let units = try read(
            """
            <w:p><w:r><w:t xml:space="preserve">Город: </w:t></w:r><w:r><w:fldChar><w:ffData><w:ddList>\
            <w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="Минск"/>\
            <w:listEntry w:val="Брест"/></w:ddList></w:ffData></w:fldChar></w:r>\
            <m:oMath><m:r><m:t> x = 5</m:t></m:r></m:oMath></w:p>
            """)
        #expect(units.map(\.text) == ["Город: Брест x = 5"])
    }

    @Test func rowsThatWereDeletedAreLeftOut() throws {
        let row = { (properties: String, text: String) in
            "<w:tr><w:trPr>\(properties)</w:trPr><w:tc>\(self.paragraph(text))</w:tc></w:tr>"
        }
        let units = try read(
            "<w:tbl>" + row("<w:del/>", "Убрано.") + row("", "Осталось.") + "</w:tbl>")
        #expect(units.map(\.text) == ["Осталось."])
    }

    @Test func anyPrefixWillDo() throws {
        let file = docx("<x:p><x:r><x:t>Слова.</x:t></x:r></x:p>", prefix: "x")
        #expect(
            try DocumentReader().read(file, path: "a", format: .docx).units.map(\.text)
                == ["Слова."])
    }

    @Test func runsAreCounted() throws {
        let file = docx(
            """
            <w:p><w:r><w:t xml:space="preserve">The  </w:t></w:r><w:r/><w:r><w:t>Sta</w:t></w:r>\
            <w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>te</w:t></w:r></w:p>
            """)
        let text = try DOCXText(file, path: "a")
        #expect(text.bytes == Array("The State\n".utf8))
        func run(_ before: String) -> Int { text.run(line: 1, behind: before.unicodeScalars) }
        #expect(
            [run(""), run("Th"), run("The "), run("The St"), run("The Sta")] == [1, 1, 3, 3, 4])
    }

    @Test func whatCannotBeReadIsNamed() {
        func description(_ bytes: [UInt8]) -> String {
            do throws(DocumentError) {
                _ = try DocumentReader().read(bytes, path: "a.docx", format: .docx)
                return ""
            } catch {
                return "\(error)"
            }
        }
        #expect(description(Array("plain text".utf8)).contains("a.docx: can't be read: not a zip"))
        #expect(description([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4]).contains("encrypted"))
        let file = docx(paragraph("Слова."))
        #expect(description(Array(file.dropLast(30))).contains("damaged"))
        #expect(description(ZipArchive.archive(of: [("a", [65])])).contains("no word/document.xml"))
        #expect(description(docx("<w:p/>")).contains("empty"))
    }

    @Test func garbledFilesNeverTrap() {
        var random = SeededRandom(17)
        let body = (0..<4).map { paragraph("Слова &#1089; &lt;\($0)", "<w:pStyle w:val=\"1\"/>") }
        let xml = Array((body.joined() + "<![CDATA[a]]><!-- b --><w:p><w:r><w:br/>").utf8)
        for _ in 0..<2_000 {
            var garbled = xml
            for _ in 0..<8 {
                let at = Int.random(in: 0..<garbled.count, using: &random)
                if Bool.random(using: &random) {
                    garbled.remove(at: at)
                } else {
                    garbled[at] = UInt8.random(in: 0...255, using: &random)
                }
            }
            let file = docx(String(decoding: garbled, as: UTF8.self))
            _ = try? DocumentReader().read(file, path: "a", format: .docx)
            _ = try? DocumentReader().read(garbled, path: "a", format: .docx)
        }
    }
}
