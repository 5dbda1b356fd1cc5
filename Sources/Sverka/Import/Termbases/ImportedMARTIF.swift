/// TBX of 2008 (ISO 30042:2008), whose root is `martif`: what OmegaT, memoQ and
/// Weblate write.
struct ImportedMARTIF: GlossaryFileReader {
    let name = "the older TBX"

    func recognises(_ file: GlossarySource) -> Bool { file.root == "martif" }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        try Termbase.read(
            file,
            .init(concept: ["termEntry"], language: ["langSet"], term: ["tig", "ntig"]))
    }
}
