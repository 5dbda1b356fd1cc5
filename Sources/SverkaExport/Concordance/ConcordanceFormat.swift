/// A form that the rows of a concordance are written in. One file a format; a
/// new one takes a file and a line in `ConcordanceFormats.all`.
package protocol ConcordanceFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// Endings of files that are written so, without the point.
    static var extensions: [String] { get }
    /// - Parameter term: as it was asked for.
    func bytes(_ rows: [ConcordanceRow], of term: String) -> [UInt8]
}

/// The formats for concordances.
package enum ConcordanceFormats {
    package static let all: [any ConcordanceFormat] = [
        ConcordanceText(), ConcordanceTSV(), ConcordanceJSONLines(), ConcordanceHTML(),
    ]

    package static func named(_ name: String) -> (any ConcordanceFormat)? {
        all.first { type(of: $0).name == name }
    }

    /// The format that a file's ending asks for.
    package static func forFile(_ path: String) -> (any ConcordanceFormat)? {
        let name = path.lowercased()
        return all.first { format in
            type(of: format).extensions.contains { name.hasSuffix("." + $0) }
        }
    }
}
