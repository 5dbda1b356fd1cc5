/// TBX-Min before 2019, whose root is `TBX`, under all names that its elements
/// have had.
struct ImportedTBXMin: GlossaryFileReader {
    let name = "TBX-Min"

    func recognises(_ file: GlossarySource) -> Bool { file.root == "TBX" }

    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport {
        try Termbase.read(
            file,
            .init(
                concept: ["conceptEntry", "termEntry", "entry"],
                language: ["langGroup", "langSet"], term: ["termGroup", "tig"]))
    }
}
