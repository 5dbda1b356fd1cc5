import SverkaCheck
import SverkaSupport

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
