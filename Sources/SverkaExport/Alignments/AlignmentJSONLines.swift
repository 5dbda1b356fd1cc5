import SverkaSupport
import Foundation
import SverkaAlignment
import SverkaReview
import SverkaText

/// A JSON object a line for each row, with the evidence behind it where the
/// alignment has it.
package struct AlignmentJSONLines: AlignmentFormat {
    package static let name = "jsonl"
    package static let extensions = ["jsonl", "ndjson"]
    package static let showsEvidence = true

    private struct Line: Encodable {
        var document: String
        var pair: Int
        var ru: [String]
        var en: [String]
        var confidence: Double
        var status: String
        var flags: [String]
        var problem: String?
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
            missing_ru = evidence.missing.russian
            missing_en = evidence.missing.english
        }
    }

    package func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        for alignment in alignments {
            for row in alignment.rows {
                // Strings and finite numbers always encode.
                if let data = try? encoder.encode(line(row, in: alignment)) { bytes += data }
                bytes.append(0x0A)
            }
        }
        return bytes
    }

    private struct Article: Encodable {
        var document: String
        var rows: [Line]
    }

    /// An alignment as one line, `{"document": …, "rows": […]}`, for streams.
    package static func line(of alignment: ReviewedAlignment) -> [UInt8] {
        let format = AlignmentJSONLines()
        return JSON.line(
            Article(
                document: alignment.document,
                rows: alignment.rows.map { format.line($0, in: alignment) }))
    }

    private func line(_ row: ReviewedAlignment.Row, in alignment: ReviewedAlignment) -> Line {
        let found = row.index.map { alignment.alignment.rows[$0] }
        let row = row.row
        return Line(
            document: row.document, pair: row.pair, ru: row.units.russian.map(\.description),
            en: row.units.english.map(\.description),
            confidence: (row.confidence * 100).rounded() / 100, status: row.status.rawValue,
            flags: row.flags.map(\.rawValue), problem: row.problem.isEmpty ? nil : row.problem,
            note: row.note, ru_text: row.texts.russian, en_text: row.texts.english,
            evidence: found.flatMap { found in found.evidence.map { Reasons(found, $0) } })
    }
}
