import SverkaSupport

/// Text made safe for Markdown.
enum MarkdownText {
    /// On one line, with what Markdown would read as marks made plain.
    static func escaped(_ text: String) -> String {
        let scalars = Array(text.onOneLine.trimmed.unicodeScalars)
        var out = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isEntity = scalar == "&" && (next == "#" || next.properties.isAlphabetic)
            if isEntity || marks.contains(scalar) { out.append("\\") }
            out.append(scalar)
        }
        return String(out)
    }

    private static let marks = "\\`*_{}[]<>#|~".unicodeScalars

    /// The same for a line of its own, which must not begin a list: `1. May`.
    static func line(_ text: String) -> String {
        let text = escaped(text)
        let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
        guard let mark = text.unicodeScalars[digits.endIndex...].first,
            digits.isEmpty ? mark == "-" || mark == "+" : mark == "." || mark == ")"
        else { return text }
        return String(digits) + "\\" + String(text.unicodeScalars[digits.endIndex...])
    }
}
