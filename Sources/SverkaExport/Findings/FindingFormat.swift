import SverkaSupport
import Foundation
import SverkaCheck
import SverkaText

/// A form that findings are written in. One file a format; a new one takes a
/// file and a line in `FindingFormats.all`.
public protocol FindingFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// Endings of files that are written so, without the point.
    static var extensions: [String] { get }
    func bytes(_ findings: [Finding]) -> [UInt8]
}

/// The formats for findings.
public enum FindingFormats {
    public static let all: [any FindingFormat] = [
        FindingText(), FindingTSV(), FindingJSON(), FindingSARIF(), FindingHTML(),
    ]

    public static func named(_ name: String) -> (any FindingFormat)? {
        all.first { type(of: $0).name == name }
    }

    /// The format that a file's ending asks for.
    public static func forFile(_ path: String) -> (any FindingFormat)? {
        guard let point = path.lastIndex(of: ".") else { return nil }
        let ending = path[path.index(after: point)...].lowercased()
        return all.first { type(of: $0).extensions.contains(ending) }
    }
}

/// The table of findings.
struct FindingTSV: FindingFormat {
    static let name = "tsv"
    static let extensions = ["tsv"]
    func bytes(_ findings: [Finding]) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(
            ["path", "line", "column", "severity", "kind", "found", "expected", "message"].map(
                Cell.plain), to: &bytes)
        for finding in findings {
            Table.write(
                [
                    .text(finding.path), .plain(String(finding.line)),
                    .plain(String(finding.column)), .plain(finding.severity.rawValue),
                    .plain(finding.kind.rawValue), .text(finding.found),
                    .text(finding.expected.joined(separator: "; ")), .text(finding.message),
                ], to: &bytes)
        }
        return bytes
    }
}

/// An array of objects.
struct FindingJSON: FindingFormat {
    static let name = "json"
    static let extensions = ["json"]

    private struct Item: Encodable {
        var path: String, line: Int, column: Int
        var severity: String, kind: String, found: String
        var expected: [String]
        var message: String
    }

    func bytes(_ findings: [Finding]) -> [UInt8] {
        JSON.bytes(
            findings.map {
                Item(
                    path: $0.path, line: $0.line, column: $0.column,
                    severity: $0.severity.rawValue, kind: $0.kind.rawValue, found: $0.found,
                    expected: $0.expected, message: $0.message)
            })
    }
}

/// JSON of values that always encode: strings and finite numbers.
enum JSON {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return Array((try? encoder.encode(value)) ?? Data()) + [0x0A]
    }
}
