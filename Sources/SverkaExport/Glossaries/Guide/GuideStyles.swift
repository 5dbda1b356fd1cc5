/// The styles of the guide's paragraphs and words in WordprocessingML, sizes in
/// half points, distances in twentieths of a point.
struct GuideStyles {
    /// The language of text that says none, as `ru-RU`.
    let language: String

    var xml: String {
        defaults + Self.paragraphs.map(\.xml).joined() + Self.characters.map(\.xml).joined()
            + "</w:styles>"
    }

    private var defaults: String {
        """
        <w:styles xmlns:w="\(WordML.namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" \
        w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
        <w:lang w:val="\(language)"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/>\
        </w:pPr></w:pPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
        <w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/></w:style>
        """
    }

    private static let paragraphs = [
        Paragraph(
            id: "Title", layout: #"<w:keepNext/><w:spacing w:after="60"/>"#,
            font: #"<w:b/><w:sz w:val="48"/>"#),
        Paragraph(
            id: "Subtitle", layout: #"<w:spacing w:after="360"/>"#,
            font: #"<w:color w:val="595959"/><w:sz w:val="26"/>"#),
        Paragraph(
            id: "Heading1", name: "heading 1",
            layout: #"<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/>"#
                + #"<w:outlineLvl w:val="0"/>"#, font: #"<w:b/><w:sz w:val="30"/>"#),
        Paragraph(
            id: "Entry",
            layout: #"<w:keepLines/><w:spacing w:before="120" w:after="40"/>"#
                + #"<w:ind w:left="340" w:hanging="340"/>"#),
        Paragraph(
            id: "EntryNote", name: "Entry Note",
            layout: #"<w:keepLines/><w:spacing w:after="40"/><w:ind w:left="340"/>"#),
        Paragraph(
            id: "Quote",
            layout: #"<w:keepLines/><w:spacing w:after="80"/><w:ind w:left="680"/>"#,
            font: #"<w:i/><w:color w:val="404040"/><w:sz w:val="20"/>"#),
        Paragraph(
            id: "Footer", name: "footer", layout: #"<w:jc w:val="center"/>"#,
            font: #"<w:sz w:val="18"/>"#),
    ]

    private static let characters = [
        Character(id: "Strong", font: "<w:b/>"),
        Character(id: "Avoided", font: #"<w:strike/><w:color w:val="595959"/>"#),
        Character(id: "Hyperlink", font: #"<w:color w:val="0563C1"/><w:u w:val="single"/>"#),
    ]

    /// A style of paragraphs.
    private struct Paragraph {
        var id: String
        /// As Word shows it, where that is not the id.
        var name: String?
        var layout: String
        var font = ""

        var xml: String {
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name ?? id)\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(layout)</w:pPr>"
                + (font.isEmpty ? "" : "<w:rPr>\(font)</w:rPr>") + "</w:style>"
        }
    }

    /// A style of words.
    private struct Character {
        var id: String
        var font: String

        var xml: String {
            "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/>"
                + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>\(font)</w:rPr></w:style>"
        }
    }
}
