import SverkaSupport
import SverkaReview

/// A form that alignments are written in. One file a format; a new one takes
/// a file and a line in `AlignmentFormats.all`.
package protocol AlignmentFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// The endings of files in it.
    static var extensions: [String] { get }
    /// Whether it shows the evidence behind a row.
    static var showsEvidence: Bool { get }
    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8]
}

extension AlignmentFormat {
    package static var showsEvidence: Bool { false }
}

/// The formats for alignments.
package enum AlignmentFormats {
    package static let all: [any AlignmentFormat] = [
        AlignmentTSV(), AlignmentJSONLines(), AlignmentText(), AlignmentHTML(), AlignmentTMX(),
        AlignmentXLIFF(), AlignmentLadder(),
    ]

    /// The name of the format whose files are merged with, and the format.
    package static let tableName = AlignmentTSV.name
    package static let table: any AlignmentFormat = AlignmentTSV()

    package static func named(_ name: String) -> (any AlignmentFormat)? {
        all.first { type(of: $0).name == name }
    }

    /// The format of a file by its ending.
    package static func forFile(_ path: String) -> (any AlignmentFormat)? {
        let name = path.lowercased()
        return all.first { format in
            type(of: format).extensions.contains { name.hasSuffix("." + $0) }
        }
    }
}

/// The table of INTERFACE.
struct AlignmentTSV: AlignmentFormat {
    static let name = "tsv"
    static let extensions = ["tsv"]
    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        AlignmentTable.bytes(alignments.lazy.flatMap(\.rows).map(\.row))
    }
}
