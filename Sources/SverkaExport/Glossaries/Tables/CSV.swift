/// Comma-separated values as RFC 4180 has them.
enum CSV {
    static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

    static func quoted(_ text: String) -> String {
        "\"" + text.rewritingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }

    /// In quotes where it needs them.
    static func field(_ text: String) -> String {
        text.containsScalar(of: ",\"") || text.contains(where: \.isNewline) ? quoted(text) : text
    }

    /// With a leading apostrophe where a spreadsheet would run the text, and where
    /// it has one already: so that taking one off gives it back.
    static func safe(_ text: String) -> String {
        text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t".unicodeScalars.contains($0) } == true
            ? "'" + text : text
    }
}
