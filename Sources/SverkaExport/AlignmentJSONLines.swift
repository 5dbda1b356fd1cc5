import Foundation
import SverkaAlignment
import SverkaText

/// A JSON object a line for each row.
struct AlignmentJSONLines: AlignmentFormat {
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
        var ru_text: String
        var en_text: String
    }

    func bytes(_ alignments: [Alignment]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        for alignment in alignments {
            for (index, row) in alignment.rows.enumerated() {
                let line = Line(
                    document: alignment.document, pair: index + 1,
                    ru: alignment.units(row, .russian).map(\.number.description),
                    en: alignment.units(row, .english).map(\.number.description),
                    confidence: (row.confidence * 100).rounded() / 100,
                    status: row.status.rawValue, flags: row.flags.map(\.rawValue),
                    note: row.note, ru_text: alignment.text(row, .russian),
                    en_text: alignment.text(row, .english))
                // Strings and finite numbers always encode.
                if let data = try? encoder.encode(line) { bytes += data }
                bytes.append(0x0A)
            }
        }
        return bytes
    }
}
