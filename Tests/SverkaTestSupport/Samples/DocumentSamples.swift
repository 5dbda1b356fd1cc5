/// Valid files of the formats that articles come in, for what breaks them:
/// the parts of archives by their names, all else as one part without a name.
package enum DocumentSamples {
    package typealias Part = (name: String, text: String)

    package static let all: [(name: String, parts: [Part])] = [
        ("a.docx", docx), ("a.odt", odt), ("a.epub", epub), ("a.xlsx", xlsx), ("a.zip", zip),
        ("a.fodt", [("", odt[1].text)]), ("a.fb2", [("", fb2)]), ("a.mhtml", [("", mhtml)]),
        ("a.rtf", [("", rtf)]), ("a.srt", [("", srt)]), ("a.vtt", [("", "WEBVTT\n\n" + srt)]),
    ]

    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static let docx: [Part] = [
        (
            "_rels/.rels",
            "<Relationships><Relationship Type=\"\(office)/officeDocument\" Target=\"word/a.xml\"/></Relationships>"
        ),
        (
            "word/_rels/a.xml.rels",
            "<Relationships><Relationship Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Type=\"\(office)/footnotes\" Target=\"notes.xml\"/></Relationships>"
        ),
        (
            "word/styles.xml",
            "<w:styles xmlns:w=\"\(word)\"><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style></w:styles>"
        ),
        (
            "word/notes.xml",
            "<w:footnotes xmlns:w=\"\(word)\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>Сноска.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        ),
        (
            "word/a.xml",
            """
            <w:document xmlns:w="\(word)"><w:body><w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>Мост открыт</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Его чинили </w:t><w:tab/><w:footnoteReference w:id="2"/></w:r><w:ins><w:r><w:t>год</w:t></w:r></w:ins><w:del><w:r><w:delText>два</w:delText></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Дом</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>House</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:t>The bridge is open.</w:t></w:r></w:p></w:body></w:document>
            """
        ),
    ]

    static let odt: [Part] = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
            "content.xml",
            """
            <?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
            <office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/></office:automatic-styles>
            <office:body><office:text><text:h text:outline-level="1">Мост</text:h><text:p text:style-name="P1">Его<text:s text:c="3"/>чинили<text:note><text:note-body><text:p>Год.</text:p></text:note-body></text:note></text:p>
            <table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>House</text:p></table:table-cell></table:table-row></table:table>
            <text:list><text:list-item><text:p>The bridge is open.</text:p></text:list-item></text:list></office:text></office:body></office:document>
            """
        ),
    ]

    static let epub: [Part] = [
        ("mimetype", "application/epub+zip"),
        (
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OPS/a.opf\"/></rootfiles></container>"
        ),
        (
            "OPS/a.opf",
            "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "</manifest><spine><itemref idref=\"a\"/></spine></package>"
        ),
        (
            "OPS/a.xhtml",
            "<html><body><h1>Глава</h1><p>Мост был узким.<a epub:type=\"noteref\" href=\"#n\">1</a></p>"
                + "<aside epub:type=\"footnote\" id=\"n\"><p>Его построили до войны.</p></aside></body></html>"
        ),
    ]

    static let xlsx: [Part] = [
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
        ),
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>ru</t></si><si><t>en</t></si><si><r><t>мост</t></r></si></sst>"
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>bridge</t></is></c></row></sheetData></worksheet>"
        ),
    ]

    static let zip: [Part] = [
        ("новости/a.txt", "Мост открыт.\n\nThe bridge is open.\n"),
        ("b.html", "<p>Рынок закрыт.</p><p>The market is shut.</p>"), ("c.srt", srt),
    ]

    static let fb2 = """
        <?xml version="1.0" encoding="utf-8"?><FictionBook xmlns:l="http://www.w3.org/1999/xlink">
        <description><title-info><book-title>Мост</book-title></title-info></description><body>
        <section><title><p>Глава первая</p></title><p>Мост стоял<a l:href="#n1" type="note">[1]</a> над рекой.</p>
        <poem><stanza><v>Строка стиха</v></stanza></poem><table><tr><th>Дом</th><td>A house</td></tr></table></section></body>
        <body name="notes"><section id="n1"><p>Тогда ещё деревянный.</p></section></body></FictionBook>
        """

    static let mhtml = """
        From: <Saved by a browser>\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \tboundary="--=_b;1"\r
        \r
        ----=_b;1\r
        Content-Type: text/html; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        <p>=D0=9C=D0=BE=D1=81=D1=82 =\r
        open</p>\r
        ----=_b;1\r
        Content-Type: image/png\r
        Content-Transfer-Encoding: base64\r
        \r
        iVBORw0KGgo=\r
        ----=_b;1--\r

        """

    static let rtf = #"""
        {\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}}{\stylesheet{\s1 heading 1;}}
        \pard\s1 \'cc\'ee\'f1\'f2\par \pard\u1052?\u1086?{\b st} {\*\generator x;}{\footnote Note.}\par
        \trowd\cellx100\cellx200\intbl House\cell \'c4\'ee\'ec\cell\row \pard The bridge is open.\par}
        """#

    static let srt = """
        1
        00:00:01,000 --> 00:00:02,500
        <i>Мост</i> открыт.

        2
        00:00:03,000 --> 00:00:04,000
        - The bridge
        - is open.

        """
}
