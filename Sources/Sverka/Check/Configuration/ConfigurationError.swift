import SverkaSupport

/// A `.sverka.json` that can't be used.
package struct ConfigurationError: Error, Sendable, Equatable, Spoken {
    package var path: String
    /// From 1; 0 for the file as a whole.
    package var line: Int
    /// As `severities.missing`; empty for the file as a whole.
    package var key: String
    package var problem: Message

    package var message: Message {
        let place = path + (line > 0 ? ":\(line)" : "") + ": " + (key.isEmpty ? "" : "\(key): ")
        return "\(place)\(problem)"
    }
}
