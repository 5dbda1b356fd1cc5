import SverkaSupport
import SverkaTerminology

extension ExportedGlossary {
    /// All columns with the same cells as the glossary's table has, read back
    /// from it.
    var table: Table? {
        let bytes = Glossary(rows: rows, otherColumns: otherColumns).bytes()
        return try? Table(parsing: bytes, path: "")
    }
}
