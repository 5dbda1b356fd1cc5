import SverkaCheck

/// A form that findings are written in. One file a format; a new one takes a
/// file and a line in `FindingFormats.all`.
package protocol FindingFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// Endings of files that are written so, without the point.
    static var extensions: [String] { get }
    func bytes(_ findings: [Finding]) -> [UInt8]
}
