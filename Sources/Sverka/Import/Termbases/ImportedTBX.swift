/// TBX of 2019 (ISO 30042:2019), in both styles: data categories as attributes
/// (DCA) and as elements of their own (DCT), whatever the dialect.
struct ImportedTBX: GlossaryFileReader {
    let name = "TBX"

    func recognises(_ file: GlossarySource) -> Bool { file.root == "tbx" }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        try Termbase.read(
            file,
            .init(concept: ["conceptEntry"], language: ["langSec"], term: ["termSec"]))
    }
}
