import SverkaSupport
import Foundation
import SverkaAlignment
import SverkaText

/// A JSON object a line for each row, with the evidence behind it where the
/// alignment has it.
struct AlignmentJSONLines: AlignmentFormat {
    static let name = "jsonl"
    static let extensions = ["jsonl", "ndjson"]
    static let showsEvidence = true

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
        var evidence: Reasons?
    }

    private struct Reasons: Encodable {
        struct Match: Encodable {
            var ru: String
            var en: String
            var kind: String
            var strength: Double
        }
        var explained: Double
        var matched: [Match]
        var missing_ru: [String]
        var missing_en: [String]

        init(_ row: Alignment.Row, _ evidence: Evidence) {
            explained = (row.explained * 100).rounded() / 100
            matched = evidence.matches.map {
                Match(
                    ru: $0.russian, en: $0.english, kind: $0.kind.rawValue,
                    strength: ($0.strength * 100).rounded() / 100)
            }
            missing_ru = evidence.missingRussian
            missing_en = evidence.missingEnglish
        }
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
                    en_text: alignment.text(row, .english),
                    evidence: row.evidence.map { Reasons(row, $0) })
                // Strings and finite numbers always encode.
                if let data = try? encoder.encode(line) { bytes += data }
                bytes.append(0x0A)
            }
        }
        return bytes
    }
}
