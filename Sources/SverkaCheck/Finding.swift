import SverkaText

/// Something that a check found in a text, with its place.
public struct Finding: Sendable, Equatable {
    public enum Severity: String, Sendable, CaseIterable { case error, warning, note }
    public enum Kind: String, Sendable, CaseIterable {
        case missing, deprecated, inconsistent
        case nameVariant = "name-variant"
        case number, untranslated
    }

    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in code points.
    public var column: Int
    public var severity: Severity
    public var kind: Kind
    public var found: String
    public var expected: [String]
    public var message: String

    public init(
        path: String, line: Int, column: Int, severity: Severity, kind: Kind, found: String,
        expected: [String] = [], message: String
    ) {
        (self.path, self.line, self.column) = (path, line, column)
        (self.severity, self.kind) = (severity, kind)
        (self.found, self.expected, self.message) = (found, expected, message)
    }
}
