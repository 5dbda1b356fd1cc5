import SverkaCheck

/// An array of objects.
package struct FindingJSON: FindingFormat {
    package static let name = "json"
    package static let extensions = ["json"]

    private struct Item: Encodable {
        var path: String, line: Int, column: Int
        var severity: String, kind: String, found: String
        var expected: [String]
        var message: String
        /// Where that stands which it is held against.
        var counterpart: Place?
    }
    private struct Place: Encodable { var path: String, line: Int, column: Int }

    private struct Article: Encodable {
        var document: String
        var findings: [Item]
    }

    package func bytes(_ findings: [Finding]) -> [UInt8] { JSON.bytes(findings.map(Self.item)) }

    /// The findings of a document as one line, `{"document": …, "findings": […]}`,
    /// for streams.
    package static func line(of findings: [Finding], in document: String) -> [UInt8] {
        JSON.line(Article(document: document, findings: findings.map(item)))
    }

    private static func item(_ finding: Finding) -> Item {
        Item(
            path: finding.path, line: finding.line, column: finding.column,
            severity: finding.severity.rawValue, kind: finding.kind.rawValue,
            found: finding.found, expected: finding.expected, message: finding.message,
            counterpart: finding.counterpart.map {
                Place(path: $0.path, line: $0.line, column: $0.column)
            })
    }
}
