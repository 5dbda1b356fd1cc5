import SverkaCheck

/// An array of objects.
struct FindingJSON: FindingFormat {
    static let name = "json"
    static let extensions = ["json"]

    private struct Item: Encodable {
        var path: String, line: Int, column: Int
        var severity: String, kind: String, found: String
        var expected: [String]
        var message: String
        /// Where that stands which it is held against.
        var counterpart: Place?
    }
    private struct Place: Encodable { var path: String, line: Int, column: Int }

    func bytes(_ findings: [Finding]) -> [UInt8] {
        JSON.bytes(
            findings.map {
                Item(
                    path: $0.path, line: $0.line, column: $0.column,
                    severity: $0.severity.rawValue, kind: $0.kind.rawValue, found: $0.found,
                    expected: $0.expected, message: $0.message,
                    counterpart: $0.counterpart.map {
                        Place(path: $0.path, line: $0.line, column: $0.column)
                    })
            })
    }
}
