import SverkaTerminology
import SverkaText

/// The style guide as a document (ECMA-376, WordprocessingML): a heading a
/// letter, an entry a paragraph, cross references as links.
struct GlossaryDOCX: GlossaryFormat {
    static let name = "docx"
    static let carries: Set<String> = ["note", "ru_context", "title", "author"]
    static let isBinary = true

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let guide = StyleGuide(glossary)
        let package = OfficePackage(
            title: glossary.title, author: glossary.author, mainName: "word/document.xml",
            mainType: "wordprocessingml.document.main", main: Body(glossary, guide.entries).xml,
            parts: [
                .init(
                    kind: "styles", name: "styles.xml", type: "wordprocessingml.styles",
                    xml: Styles(language: Self.code(glossary.source.language)).xml),
                .init(
                    kind: "footer", name: "footer1.xml", type: "wordprocessingml.footer",
                    xml: Self.footer),
                .init(
                    kind: "settings", name: "settings.xml", type: "wordprocessingml.settings",
                    xml: Self.settings),
            ])
        return GlossaryExport(bytes: package.bytes(), omissions: guide.omissions)
    }

    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The tag of a language with the region whose spelling is checked.
    private static func code(_ language: Language) -> String {
        language == .russian ? "ru-RU" : "en-GB"
    }

    /// The number of the page.
    private static let footer = """
        <w:ftr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """

    /// Laid out as Word 2013 and later do; without it Word opens a document in
    /// the mode of 2007.
    private static let settings = """
        <w:settings xmlns:w="\(namespace)"><w:compat><w:compatSetting \
        w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat></w:settings>
        """

    // MARK: Text

    private struct Body {
        private(set) var xml = ""
        private let from: Language
        private let to: Language
        /// Of each term the bookmark at its first entry.
        private var bookmarks: [String: Int] = [:]

        init(_ glossary: ExportedGlossary, _ entries: [StyleGuide.Entry]) {
            from = glossary.source.language
            to = glossary.source.other.language
            for (index, entry) in entries.enumerated() where bookmarks[entry.term] == nil {
                bookmarks[entry.term] = index
            }
            paragraph("Title", run(glossary.title, told(glossary.title)))
            if !glossary.author.isEmpty {
                paragraph("Subtitle", run(glossary.author, told(glossary.author)))
            }
            var letter = ""
            for (index, entry) in entries.enumerated() {
                if entry.letter != letter {
                    letter = entry.letter
                    paragraph("Heading1", run(letter, from))
                }
                add(entry, index)
            }
            xml = """
                <w:document xmlns:w="\(namespace)" xmlns:r="\(OfficePackage.relationships)">\
                <w:body>\(xml)<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>\
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" \
                w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>\
                </w:sectPr></w:body></w:document>
                """
        }

        private mutating func add(_ entry: StyleGuide.Entry, _ index: Int) {
            var head = run(entry.term, from, "Strong")
            if bookmarks[entry.term] == index {
                head = "<w:bookmarkStart w:id=\"\(index)\" w:name=\"entry\(index)\"/>\(head)"
                head += "<w:bookmarkEnd w:id=\"\(index)\"/>"
            }
            if let see = entry.see {
                paragraph("Entry", head + run(" → ", from) + link(see))
                return
            }
            if !entry.renderings.isEmpty {
                head += run(" — " + entry.renderings.joined(separator: ", "), to)
            }
            if !entry.avoid.isEmpty {
                head += run(entry.renderings.isEmpty ? " — not " : "; not ", .english)
                head += entry.avoid.map { run($0, to, "Avoided") }.joined(separator: run(", ", to))
            }
            paragraph("Entry", head)
            if !entry.note.isEmpty { paragraph("EntryNote", run(entry.note, told(entry.note))) }
            if let (source, target) = entry.example {
                paragraph("Quote", run(source, from) + "<w:r><w:br/></w:r>" + run(target, to))
            }
        }

        private mutating func paragraph(_ style: String, _ content: String) {
            xml += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(content)</w:p>"
        }

        /// A term that leads to its entry.
        private func link(_ term: String) -> String {
            let text = run(term, from, "Hyperlink")
            guard let index = bookmarks[term] else { return text }
            return "<w:hyperlink w:anchor=\"entry\(index)\" w:history=\"1\">\(text)</w:hyperlink>"
        }

        /// A stretch of one language, with its tabs and line feeds.
        private func run(_ text: String, _ language: Language, _ style: String = "") -> String {
            var out = "<w:r><w:rPr>"
            if !style.isEmpty { out += "<w:rStyle w:val=\"\(style)\"/>" }
            out += "<w:lang w:val=\"\(GlossaryDOCX.code(language))\"/></w:rPr>"
            for (number, line) in text.split(
                separator: "\n", omittingEmptySubsequences: false
            ).enumerated() {
                if number > 0 { out += "<w:br/>" }
                out += line.split(separator: "\t", omittingEmptySubsequences: false).map {
                    "<w:t xml:space=\"preserve\">\(Markup.escaped(String($0)))</w:t>"
                }.joined(separator: "<w:tab/>")
            }
            return out + "</w:r>"
        }

        /// The language of a text that may be in either.
        private func told(_ text: String) -> Language {
            LanguageIdentifier.shared.language(of: text) == .russian ? .russian : .english
        }
    }

    // MARK: Styles

    private struct Styles {
        private(set) var xml = ""

        /// - Parameter language: of text that says none.
        init(language: String) {
            xml = """
                <w:styles xmlns:w="\(namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
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
            paragraph(
                "Title", "Title", "<w:keepNext/><w:spacing w:after=\"60\"/>",
                "<w:b/><w:sz w:val=\"48\"/>")
            paragraph(
                "Subtitle", "Subtitle", "<w:spacing w:after=\"360\"/>",
                "<w:color w:val=\"595959\"/><w:sz w:val=\"26\"/>")
            paragraph(
                "Heading1", "heading 1",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\"/>"
                    + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"30\"/>")
            paragraph(
                "Entry", "Entry",
                "<w:keepLines/><w:spacing w:before=\"120\" w:after=\"40\"/>"
                    + "<w:ind w:left=\"340\" w:hanging=\"340\"/>", "")
            paragraph(
                "EntryNote", "Entry Note",
                "<w:keepLines/><w:spacing w:after=\"40\"/><w:ind w:left=\"340\"/>", "")
            paragraph(
                "Quote", "Quote",
                "<w:keepLines/><w:spacing w:after=\"80\"/><w:ind w:left=\"680\"/>",
                "<w:i/><w:color w:val=\"404040\"/><w:sz w:val=\"20\"/>")
            paragraph("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/>")
            character("Strong", "Strong", "<w:b/>")
            character("Avoided", "Avoided", "<w:strike/><w:color w:val=\"595959\"/>")
            character(
                "Hyperlink", "Hyperlink", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>")
            xml += "</w:styles>"
        }

        private mutating func paragraph(
            _ id: String, _ name: String, _ properties: String, _ font: String
        ) {
            xml += "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            xml += "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(properties)</w:pPr>"
            xml += (font.isEmpty ? "" : "<w:rPr>\(font)</w:rPr>") + "</w:style>"
        }

        private mutating func character(_ id: String, _ name: String, _ font: String) {
            xml += "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            xml += "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>\(font)</w:rPr></w:style>"
        }
    }
}
