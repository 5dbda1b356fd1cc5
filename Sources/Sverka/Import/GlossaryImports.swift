import SverkaTerminology

/// The formats in which glossaries are read.
package enum GlossaryImports {
    /// In the order in which a file is held against them; the last takes any
    /// text.
    package static let all: [any GlossaryFileReader] = [
        ImportedTable(), ImportedTBX(), ImportedMARTIF(), ImportedTBXMin(), ImportedWorkbook(),
        ImportedWeblate(), ImportedOmegaT(), ImportedValues(),
    ]

    /// Reads a glossary, as what its content shows.
    ///
    /// - Parameter status: what terms are whose file says nothing of it; nil for
    ///   `admitted`, but in a table of ours, where an empty cell is `proposed`.
    /// - Throws: `GlossaryImportError` with file and line where it can't be read.
    package static func read(
        _ bytes: [UInt8], path: String, status: GlossaryRow.Status? = nil
    ) throws(GlossaryImportError) -> GlossaryImport {
        let file = GlossarySource(bytes, path: path, status: status)
        guard let reader = all.first(where: { $0.recognises(file) }) else {
            throw .foreign(
                path: path,
                why: "XML with <\(file.root ?? "")> about it is read as no glossary; give TSV, "
                    + "CSV, XLSX, TBX, or a glossary of OmegaT or Weblate")
        }
        return try reader.read(file)
    }
}
