import SverkaAlignment
import SverkaSupport
import SverkaText

/// The alignments that a table holds, as they stand in it, without the articles
/// that they are of.
package enum StoredAlignments {
    /// Whether a file is an alignment table of ours, by its first line.
    package static func isTable(_ path: String) -> Bool {
        guard path != "-", (try? FileStatus(path))?.kind == .file,
            let bytes = try? Files.read(path)
        else { return false }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
        guard let header = try? Table(parsing: bytes[..<end], path: path) else { return false }
        return (TableKind.alignment.columns + ["ru_text", "en_text"]).allSatisfy {
            header.column($0) != nil
        }
    }

    /// The alignments of a table's documents, in its order.
    ///
    /// Of a row that joins several units the text stands in the first: a table
    /// does not say where it is to be parted.
    ///
    /// - Throws: `TableError` for a row that can't be read.
    package static func alignments(
        in table: Table, path: String
    ) throws(TableError) -> [ReviewedAlignment] {
        var documents: [String] = []
        var rows: [String: [AlignmentRow]] = [:]
        for row in try AlignmentTable.rows(of: table, path: path) {
            if rows[row.document] == nil { documents.append(row.document) }
            rows[row.document, default: []].append(row)
        }
        return documents.map { ReviewedAlignment(stored: rows[$0] ?? [], of: $0) }
    }
}

extension ReviewedAlignment {
    /// The rows of a document as a table has them.
    fileprivate init(stored rows: [AlignmentRow], of document: String) {
        var units = Bilingual<[Unit]>(repeating: [])
        var alignment: [Alignment.Row] = []
        var stored: [Row] = []
        for var row in rows {
            row.pair = stored.count + 1
            guard row.status != .rejected, !row.hasComeToNothing else {
                stored.append(Row(row: row, index: nil))
                continue
            }
            var places = Bilingual<[Int]>(repeating: [])
            for side in Side.allCases {
                for (place, number) in row.units[side].enumerated() {
                    places[side].append(units[side].count)
                    units[side].append(
                        Unit(
                            number: number, language: side.language,
                            text: place == 0 ? row.texts[side] : "",
                            place: SourceRange(line: 0, bytes: 0..<0)))
                }
            }
            stored.append(Row(row: row, index: alignment.count))
            alignment.append(
                Alignment.Row(places, confidence: row.confidence, flags: row.flags))
        }
        self.init(Alignment(document: document, units: units, rows: alignment))
        self.rows = stored
    }
}
