/// The older MARTIF form of TBX, which OmegaT and translate-toolkit read.
struct GlossaryMARTIF: GlossaryFormat {
    static let name = "tbx2"
    static let summary = "the older TBX, which OmegaT reads"
    static let carries = TBX.carries

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let tbx = TBX(elements: .init(concept: "termEntry", language: "langSet", term: "tig"))
        return GlossaryExport(
            text: """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en">
                <martifHeader>\(TBX.fileDescription(glossary))</martifHeader>
                <text><body>
                \(tbx.entries(glossary))</body></text>
                </martif>

                """)
    }
}
