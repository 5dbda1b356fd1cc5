import SverkaSupport
import SverkaCheck

/// A line a finding, as compilers write them; on a terminal also the line of
/// the text with the place marked under it.
public struct FindingText: FindingFormat {
    public static let name = "text"
    public static let extensions = ["txt"]

    /// Whether lines of the text are shown, and how many columns there are for
    /// them.
    private let width: Int?
    private let isColoured: Bool

    public init(width: Int? = nil, isColoured: Bool = false) {
        (self.width, self.isColoured) = (width, isColoured)
    }

    public func bytes(_ findings: [Finding]) -> [UInt8] {
        var out = ""
        for finding in findings {
            let place = "\(Printable.text(finding.path)):\(finding.line):\(finding.column):"
            let severity = "\(finding.severity.rawValue):"
            out += "\(styled(place, .bold)) \(styled(severity, Style(finding.severity))) "
            out += "\(Printable.text(finding.message)) [\(finding.kind.rawValue)]\n"
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

/// Text that does no more to a terminal than to be seen.
enum Printable {
    /// Without control characters and marks of direction.
    static func text(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Columns that a scalar takes, as near as can be told without its font: 0
    /// for marks on the letter before, 2 for East Asian letters and emoji.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

/// A line of a text, cut to a width, and the marks under it: `^~~~`.
struct MarkedLine {
    private(set) var line = ""
    private(set) var marks = ""

    init(_ excerpt: Finding.Excerpt, width: Int) {
        // A tab takes the room of a space, here and below.
        let scalars = excerpt.line.unicodeScalars.map {
            Printable.isControl($0) ? (" " as Unicode.Scalar) : $0
        }
        let widths = scalars.map(Printable.width)
        let start = Self.start(widths, excerpt.range, width)
        var column = 0, index = start
        if start > 0 { put("…", " ", &column) }
        while index < scalars.count, column + widths[index] <= width - 1 {
            let isMarked = excerpt.range.contains(index)
            let mark = index == excerpt.range.lowerBound ? "^" : isMarked ? "~" : " "
            line.unicodeScalars.append(scalars[index])
            if widths[index] > 0 {
                marks += mark + String(repeating: isMarked ? "~" : " ", count: widths[index] - 1)
            }
            column += widths[index]
            index += 1
        }
        if index < scalars.count { put("…", " ", &column) }
        while marks.last == " " { marks.removeLast() }
        // Nothing was marked: the place is where words can't be told from
        // mark-up, or the end of the line.
        if !marks.contains("^") {
            marks =
                String(repeating: " ", count: columns(before: excerpt.range, widths, start)) + "^"
        }
    }

    private mutating func put(_ text: String, _ mark: String, _ column: inout Int) {
        line += text
        marks += mark
        column += 1
    }

    private func columns(
        before range: Range<Int>, _ widths: [Int], _ start: Int
    ) -> Int {
        guard range.lowerBound >= start, range.lowerBound <= widths.count else { return 0 }
        return (start > 0 ? 1 : 0) + widths[start..<range.lowerBound].reduce(0, +)
    }

    /// Where the part that is shown begins: so that the place and some words
    /// before it are in it.
    private static func start(_ widths: [Int], _ range: Range<Int>, _ width: Int) -> Int {
        guard widths.reduce(0, +) >= width, range.lowerBound <= widths.count else { return 0 }
        let end = widths[..<min(range.upperBound, widths.count)].reduce(0, +)
        guard end > width * 3 / 4 else { return 0 }
        var start = range.lowerBound, before = 0
        while start > 0, before + widths[start - 1] <= width / 3 {
            start -= 1
            before += widths[start]
        }
        while start > 0, start < widths.count, widths[start] == 0 { start += 1 }
        return start
    }
}
