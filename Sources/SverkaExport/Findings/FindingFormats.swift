/// The formats for findings.
package enum FindingFormats {
    package static let all: [any FindingFormat] = [
        FindingText(), FindingTSV(), FindingJSON(), FindingSARIF(), FindingHTML(),
    ]

    package static func named(_ name: String) -> (any FindingFormat)? {
        all.first { type(of: $0).name == name }
    }

    /// The format that a file's ending asks for.
    package static func forFile(_ path: String) -> (any FindingFormat)? {
        guard let point = path.utf8.lastIndex(of: 0x2E) else { return nil }
        let ending = path[path.utf8.index(after: point)...].lowercased()
        return all.first { type(of: $0).extensions.contains(ending) }
    }
}
