import SverkaSupport
import SverkaCheck

/// The findings as a page: how many of each kind, and by files the lines with
/// the places marked.
///
/// It runs no script and loads nothing: its Content-Security-Policy allows its
/// own style sheet alone, and all text goes in escaped.
struct FindingHTML: FindingFormat {
    static let name = "html"
    static let extensions = ["html", "htm"]

    func bytes(_ findings: [Finding]) -> [UInt8] {
        let files = Self.byFile(findings)
        var out = head(findings, files.count)
        if !findings.isEmpty { out += counts(findings) }
        if files.count > 1 { out += contents(files) }
        for (index, file) in files.enumerated() { out += section(file, index) }
        return Array((out + Markup.pageEnd).utf8)
    }

    /// Findings of one file.
    private typealias File = (path: String, findings: [Finding])

    /// In the order of their first findings.
    private static func byFile(_ findings: [Finding]) -> [File] {
        var out: [File] = []
        var places: [String: Int] = [:]
        for finding in findings {
            let place = places[finding.path] ?? out.count
            if place == out.count {
                places[finding.path] = place
                out.append((finding.path, []))
            }
            out[place].findings.append(finding)
        }
        return out
    }

    // MARK: Parts

    private func head(_ findings: [Finding], _ files: Int) -> String {
        Markup.pageHead("Sverka check", style: Self.style) + """
            <p class="summary">\(summary(findings, files))</p>

            """
    }

    private func summary(_ findings: [Finding], _ files: Int) -> String {
        guard !findings.isEmpty else { return "Nothing was found." }
        return "\(Self.count(findings.count, "finding")) in \(Self.count(files, "file"))"
    }

    private static func count(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }

    /// Findings by kind and severity.
    private func counts(_ findings: [Finding]) -> String {
        var number: [Finding.Kind: [Finding.Severity: Int]] = [:]
        for finding in findings {
            number[finding.kind, default: [:]][finding.severity, default: 0] += 1
        }
        var out = "<table>\n<thead><tr><th>kind</th>"
        for severity in Finding.Severity.allCases { out += "<th>\(severity.rawValue)s</th>" }
        out += "</tr></thead>\n<tbody>\n"
        for kind in Finding.Kind.allCases {
            guard let row = number[kind] else { continue }
            out += "<tr><td>\(kind.rawValue)</td>"
            for severity in Finding.Severity.allCases {
                out += "<td>" + (row[severity].map(String.init) ?? "") + "</td>"
            }
            out += "</tr>\n"
        }
        out += "</tbody>\n<tfoot><tr><td>all</td>"
        for severity in Finding.Severity.allCases {
            out += "<td>\(findings.count { $0.severity == severity })</td>"
        }
        return out + "</tr></tfoot>\n</table>\n"
    }

    private func contents(_ files: [File]) -> String {
        var out = "<nav><details><summary>Files</summary><ol>\n"
        for (index, file) in files.enumerated() {
            out += "<li><a href=\"#f\(index + 1)\">\(Markup.escaped(file.path))</a> "
            out += "<small>\(Self.count(file.findings.count, "finding"))</small></li>\n"
        }
        return out + "</ol></details></nav>\n"
    }

    private func section(_ file: File, _ index: Int) -> String {
        var out = "<section id=\"f\(index + 1)\">\n<h2>\(Markup.escaped(file.path))</h2>\n<ol>\n"
        for finding in file.findings { out += item(finding) }
        return out + "</ol>\n</section>\n"
    }

    private func item(_ finding: Finding) -> String {
        var out = "<li class=\"\(finding.severity.rawValue)\"><p class=\"message\">"
        out += "<span class=\"place\">\(finding.line):\(finding.column)</span> "
        out += "<b>\(finding.severity.rawValue)</b> \(Markup.escaped(finding.message)) "
        out += "<span class=\"kind\">\(finding.kind.rawValue)</span></p>\n"
        if let excerpt = finding.excerpt { out += Self.line(excerpt) }
        // What the message says already is not said again.
        if finding.expected.contains(where: { !finding.message.contains($0) }) {
            let words = finding.expected.map { "<i>\(Markup.escaped($0))</i>" }
            out += "<p class=\"expected\">expected: " + words.joined(separator: ", ") + "</p>\n"
        }
        return out + "</li>\n"
    }

    /// Code points shown before and behind the place.
    private static let context = 200

    private static func line(_ excerpt: Finding.Excerpt) -> String {
        let scalars = Array(excerpt.line.unicodeScalars)
        let range = excerpt.range.clamped(to: 0..<scalars.count)
        let start = max(0, range.lowerBound - context)
        let end = min(scalars.count, range.upperBound + context)
        func text(_ range: Range<Int>) -> String {
            Markup.escaped(String(String.UnicodeScalarView(scalars[range])))
        }
        return "<p class=\"line\">" + (start > 0 ? "…" : "") + text(start..<range.lowerBound)
            + "<mark>" + text(range) + "</mark>" + text(range.upperBound..<end)
            + (end < scalars.count ? "…" : "") + "</p>\n"
    }
}
