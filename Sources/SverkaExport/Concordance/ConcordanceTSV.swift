import SverkaReview
import SverkaSupport
import SverkaText

/// The columns of an alignment table that tell a row, and the forms in which the
/// term stands in it with their places.
struct ConcordanceTSV: ConcordanceFormat {
    static let name = "tsv"
    static let extensions = ["tsv"]

    private static let columns = [
        "document", "pair", "ru", "en", "confidence", "status", "flags", "note", "ru_found",
        "ru_at", "en_found", "en_at", "ru_text", "en_text",
    ]

    func bytes(_ rows: [ConcordanceRow], of term: String) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(Self.columns.map(Cell.plain), to: &bytes)
        for found in rows {
            let row = found.row
            let places = Side.allCases.flatMap { side -> [Cell] in
                let all = found.found(side)
                return [
                    .text(all.map(\.text).joined(separator: "; ")),
                    .plain(all.map { String($0.at) }.joined(separator: "; ")),
                ]
            }
            Table.write(
                [
                    .text(row.document), .plain(String(row.pair)),
                    .plain(row.units.russian.joined), .plain(row.units.english.joined),
                    .share(row.confidence), .plain(row.status.rawValue),
                    .plain(row.flags.map(\.rawValue).joined(separator: ",")), .text(row.note),
                ] + places + [.text(row.texts.russian), .text(row.texts.english)], to: &bytes)
        }
        return bytes
    }
}
