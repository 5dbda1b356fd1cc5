import SverkaTerminology

/// Reads the glossaries of one format. One file a format; a new one takes a file
/// and a line in `GlossaryImports.all`.
package protocol GlossaryFileReader: Sendable {
    /// As people are told: `OmegaT's glossary`.
    var name: String { get }
    /// Whether a file is one, by its content.
    func recognises(_ file: GlossarySource) -> Bool
    /// - Throws: `GlossaryImportError` where it can't be read.
    func read(_ file: GlossarySource) throws(GlossaryImportError) -> GlossaryImport
}
