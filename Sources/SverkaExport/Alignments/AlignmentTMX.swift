import SverkaAlignment
import SverkaReview

/// Pairs as translation units of TMX 1.4; rows with one side empty are no
/// translation and are left out.
struct AlignmentTMX: AlignmentFormat {
    static let name = "tmx"
    static let extensions = ["tmx"]

    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        let pairs = alignments.flatMap(\.standing).filter(\.isPaired)
        let units = pairs.map { row in
            TMX.Unit(
                id: "\(row.document):\(row.pair)", russian: row.texts.russian,
                english: row.texts.english,
                properties: [
                    ("confidence", TMX.share(row.confidence)), ("status", row.status.rawValue),
                    ("flags", row.flags.map(\.rawValue).joined(separator: ",")),
                ], note: row.note)
        }
        return Array(TMX.text(units, TMX.Header(segments: "paragraph")).utf8)
    }
}
