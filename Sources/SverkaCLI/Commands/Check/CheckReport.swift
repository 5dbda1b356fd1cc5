import Sverka

/// What came of the texts of a check.
struct CheckReport {
    /// Those of a stream are only counted.
    var findings: [Finding] = []
    /// Findings that were counted and not kept.
    private var counts: [Finding.Severity: Int] = [:]
    var fixes: [FileFix] = []
    var unfixed: [String: FileFix.Obstacle] = [:]
    /// Texts that were read.
    var texts = 0
    var failed = 0
    var ignored = 0
    /// Findings that stand in the baseline.
    var known = 0

    /// Leaves out what stands in the baseline.
    mutating func leaveOut(_ baseline: FindingBaseline) {
        let new = baseline.new(among: findings)
        known = findings.count - new.count
        findings = new
    }

    /// Adds up what was found and keeps none of it.
    mutating func count(_ checked: Checked) {
        for finding in checked.findings { counts[finding.severity, default: 0] += 1 }
        texts += checked.texts
    }

    private func count(_ severity: Finding.Severity) -> Int {
        counts[severity, default: 0] + findings.count { $0.severity == severity }
    }

    mutating func add(_ checked: Checked) {
        findings += checked.findings
        fixes += checked.fixes
        unfixed.merge(checked.unfixed) { first, _ in first }
        texts += checked.texts
    }

    func summary(isDryRun: Bool) -> Message {
        let counts = Finding.Severity.allCases.map { severity in
            counted(count(severity), Message(template: severity.rawValue))
        }
        var out: Message = "\(counted(texts, "text")): \(counts.joined(separator: ", "))"
        if !fixes.isEmpty {
            let count = fixes.reduce(0) { $0 + $1.count }
            out += "; \(counted(count, "replacement")) in \(counted(fixes.count, "file"))"
            if isDryRun { out += " not written" }
        }
        if ignored > 0 { out += "; \(ignored) ignored" }
        if known > 0 { out += "; \(known) known" }
        return out
    }

    /// 1 where there is something to look at.
    func status(failOn level: FailureLevel) -> Int32 {
        let isOver = Finding.Severity.allCases.contains { severity in
            guard count(severity) > 0 else { return false }
            return switch level {
            case .error: severity == .error
            case .warning: severity != .note
            case .never: false
            }
        }
        return isOver || failed > 0 ? 1 : 0
    }
}
