import SverkaSupport
import SverkaCheck

/// A line a finding, as compilers write them; on a terminal also the line of
/// the text with the place marked under it. In the language of the run.
package struct FindingText: FindingFormat {
    package static let name = "text"
    package static let extensions = ["txt"]

    /// Whether lines of the text are shown, and how many columns there are for
    /// them.
    private let width: Int?
    private let isColoured: Bool

    package init(width: Int? = nil, isColoured: Bool = false) {
        (self.width, self.isColoured) = (width, isColoured)
    }

    package func bytes(_ findings: [Finding]) -> [UInt8] {
        var out = ""
        for finding in findings {
            let place = "\(Printable.text(finding.path)):\(finding.line):\(finding.column):"
            let severity = Message(template: finding.severity.rawValue).spoken + ":"
            out += "\(styled(place, .bold)) \(styled(severity, Style(finding.severity))) "
            out += "\(Printable.text(finding.said.spoken)) [\(finding.kind.rawValue)]\n"
            if let width, let excerpt = finding.excerpt {
                let shown = MarkedLine(excerpt, width: width)
                out += shown.line + "\n" + styled(shown.marks, .mark) + "\n"
            }
        }
        return Array(out.utf8)
    }

    /// Ways to set text off, as ECMA-48 names them.
    private enum Style: String {
        case bold = "1"
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case mark = "1;32"

        init(_ severity: Finding.Severity) {
            switch severity {
            case .error: self = .error
            case .warning: self = .warning
            case .note: self = .note
            }
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
