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
