import SverkaText

/// The style guide as a document (ECMA-376, WordprocessingML): a heading a
/// letter, an entry a paragraph, cross references as links.
struct GlossaryDOCX: GlossaryFormat {
    static let name = "docx"
    static let summary = "a style guide to read, for Word"
    static let carries = Set.ofGuide
    static let isBinary = true

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let guide = StyleGuide(glossary)
        let styles = GuideStyles(language: WordML.code(glossary.source.language))
        func part(_ kind: String, _ name: String, _ xml: String) -> OfficePackage.Part {
            .init(kind: kind, name: name, type: "wordprocessingml.\(kind)", xml: xml)
        }
        let package = OfficePackage(
            title: glossary.title, author: glossary.author, mainName: "word/document.xml",
            mainType: "wordprocessingml.document.main",
            main: GuideDocument(glossary, guide.entries).xml,
            parts: [
                part("styles", "styles.xml", styles.xml),
                part("footer", "footer1.xml", WordML.footer),
                part("settings", "settings.xml", WordML.settings),
            ])
        return GlossaryExport(bytes: package.bytes(), omissions: guide.omissions)
    }
}

/// What all parts of a document share.
enum WordML {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The tag of a language with the region whose spelling is checked.
    static func code(_ language: Language) -> String {
        language == .russian ? "ru-RU" : "en-GB"
    }

    /// The number of the page.
    static let footer = """
        <w:ftr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """

    /// Laid out as Word 2013 and later do; without it Word opens a document in
    /// the mode of 2007.
    static let settings = """
        <w:settings xmlns:w="\(namespace)"><w:compat><w:compatSetting \
        w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat></w:settings>
        """
}
