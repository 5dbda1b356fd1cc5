/// TBX v3 (ISO 30042:2019), dialect TBX-Basic, DCA style.
struct GlossaryTBX: GlossaryFormat {
    static let name = "tbx"
    static let summary = "TBX v3 for terminology programs"
    static let carries = TBX.carries

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let tbx = TBX(
            elements: .init(concept: "conceptEntry", language: "langSec", term: "termSec"))
        return GlossaryExport(
            text: """
                <?xml version="1.0" encoding="UTF-8"?>
                <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
                <tbxHeader>\(TBX.fileDescription(glossary))</tbxHeader>
                <text><body>
                \(tbx.entries(glossary))</body></text>
                </tbx>

                """)
    }
}
