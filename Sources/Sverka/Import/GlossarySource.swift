import SverkaDocument
import SverkaTerminology

/// A file that is to be read as a glossary, with what tells its format.
package struct GlossarySource: Sendable {
    package let bytes: [UInt8]
    /// For messages.
    package let path: String
    /// What terms are whose file says nothing of their status; nil where nobody
    /// has asked for one.
    package let asked: GlossaryRow.Status?
    /// The name of the element that holds all others, where it is XML.
    let root: String?
    /// Whether it is a zip archive, as workbooks are.
    let isPacked: Bool
    /// The values of the first line that has any, where it is text.
    let header: [String]
    /// Whether tabs stand between them.
    let isTabbed: Bool

    package init(_ bytes: [UInt8], path: String, status: GlossaryRow.Status? = nil) {
        (self.bytes, self.path, asked) = (bytes, path, status)
        isPacked = bytes.starts(with: [0x50, 0x4B, 3, 4])
        root = isPacked ? nil : XMLRoot.name(of: bytes)
        let first = isPacked || root != nil ? nil : Self.firstLine(bytes, path)
        header = first?.values ?? []
        isTabbed = first?.isTabbed ?? false
    }

    /// Whether it is a table of ours with tabs between.
    package var isOwnTable: Bool {
        isTabbed && (OwnColumns.areIn(header) || header.count(where: Glossary.columns.contains) > 1)
    }

    /// The status of terms whose file says nothing of it. What somebody has
    /// written down may stand, and nobody has said that it goes before others.
    var status: GlossaryRow.Status { asked ?? .admitted }

    /// Bytes in which the first line ends.
    private static let reach = 1 << 16

    private static func firstLine(
        _ bytes: [UInt8], _ path: String
    ) -> (values: [String], isTabbed: Bool)? {
        // Whole lines, so that no character is cut.
        let head = Array(bytes.prefix(reach))
        let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.count
        let text = bytes.count > reach ? Array(head[..<end]) : head
        guard let lines = try? TableCells(text: text, path: path, separator: .tabs).rows,
            // OmegaT's comments say nothing.
            let first = lines.first(where: { $0.cells[0].text.utf8.first != 0x23 })
        else { return rawLine(text) }
        if first.cells.contains(where: { $0.column > 0 }) { return (values(first), true) }
        guard
            let row = try? TableCells(text: text, path: path, separator: .any).rows.first
        else { return nil }
        return (values(row), false)
    }

    /// The first line of what is no text for its control characters, so that a
    /// table of ours can say where they stand.
    private static func rawLine(_ bytes: [UInt8]) -> (values: [String], isTabbed: Bool) {
        let values = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.split(separator: 0x09).map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
        return (values, values.count > 1)
    }

    private static func values(_ row: TableCells.Row) -> [String] {
        row.cells.map { $0.text.trimmed.lowercased() }
    }
}

extension GlossarySource {
    /// Its values, where they are parted by commas, semicolons or tabs; without
    /// what guards them from being run.
    func cells() throws(GlossaryImportError) -> TableCells {
        var cells: TableCells
        do throws(DocumentError) {
            cells = try TableCells(text: bytes, path: path, separator: .any)
        } catch {
            throw .file(error)
        }
        cells.removeGuards()
        return cells
    }
}
