import Foundation
import SverkaReview
import SverkaText

/// A JSON object a line for each row.
struct ConcordanceJSONLines: ConcordanceFormat {
    static let name = "jsonl"
    static let extensions = ["jsonl", "ndjson"]

    private struct Line: Encodable {
        var document: String
        var pair: Int
        var ru: [String]
        var en: [String]
        var confidence: Double
        var status: String
        var flags: [String]
        var note: String
        var ru_found: [Place]
        var en_found: [Place]
        var ru_text: String
        var en_text: String
    }

    /// A form of the term, and where it stands, in code points from 1.
    private struct Place: Encodable {
        var at: Int
        var text: String
    }

    func bytes(_ rows: [ConcordanceRow], of term: String) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        for row in rows {
            // Strings and finite numbers always encode.
            if let data = try? encoder.encode(Self.line(row)) { bytes += data }
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func line(_ found: ConcordanceRow) -> Line {
        let row = found.row
        let places = Bilingual { side in
            found.found(side).map { Place(at: $0.at, text: $0.text) }
        }
        return Line(
            document: row.document, pair: row.pair, ru: row.units.russian.map(\.description),
            en: row.units.english.map(\.description),
            confidence: (row.confidence * 100).rounded() / 100, status: row.status.rawValue,
            flags: row.flags.map(\.rawValue), note: row.note, ru_found: places.russian,
            en_found: places.english, ru_text: row.texts.russian, en_text: row.texts.english)
    }
}
