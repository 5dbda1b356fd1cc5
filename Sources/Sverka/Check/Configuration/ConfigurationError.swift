/// A `.sverka.json` that can't be used.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// From 1; 0 for the file as a whole.
    public var line: Int
    /// As `severities.missing`; empty for the file as a whole.
    public var key: String
    public var problem: String

    public var description: String {
        path + (line > 0 ? ":\(line)" : "") + ": " + (key.isEmpty ? "" : "\(key): ") + problem
    }
}
