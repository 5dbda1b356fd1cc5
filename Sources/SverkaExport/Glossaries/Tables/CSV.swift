import SverkaSupport

/// Comma-separated values as RFC 4180 has them, each with an apostrophe before it
/// where a spreadsheet would run it as a formula.
enum CSV {
    static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

    /// In quotes.
    static func quoted(_ text: String) -> String {
        "\"" + Spreadsheet.guarded(text).rewritingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }

    /// In quotes where it needs them.
    static func field(_ text: String) -> String {
        text.containsScalar(of: ",\"\n\r\u{85}\u{2028}\u{2029}\u{B}\u{C}")
            ? quoted(text) : Spreadsheet.guarded(text)
    }
}
