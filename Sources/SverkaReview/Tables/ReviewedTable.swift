import SverkaSupport
import SverkaTerminology

/// Tells whether a file is a table of ours that a reviewer has worked on.
package enum ReviewedTable {
    /// Whether a file holds decisions, or whatever else a reviewer has written;
    /// also one that can't be read to its end.
    ///
    /// Cost: that of reading the table; of other files, their first line.
    package static func holdsDecisions(_ path: String) -> Bool {
        guard let bytes = try? Files.read(path) else { return false }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
        guard let header = try? Table(parsing: bytes[..<end], path: path),
            ["ru", "en", "status"].allSatisfy({ header.column($0) != nil })
        else { return false }
        do throws(TableError) {
            let table = try Table(parsing: bytes, path: path)
            if table.column("document") != nil {
                return try AlignmentReview(table, path: path).isTouched
            }
            return try !Glossary(table, path: path).reviewed.rows.isEmpty
        } catch {
            return true
        }
    }
}
