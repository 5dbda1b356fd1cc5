import SverkaSupport

/// Comma-separated values as RFC 4180 has them, each with an apostrophe before it
/// where a spreadsheet would run it as a formula.
enum CSV {
    static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

    /// In quotes.
    static func quoted(_ text: String, for reader: Reader = .spreadsheet) -> String {
        "\"" + guarded(text, reader).rewritingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }

    /// In quotes where it needs them.
    static func field(_ text: String, for reader: Reader = .spreadsheet) -> String {
        text.containsScalar(of: ",\"\n\r\u{85}\u{2028}\u{2029}\u{B}\u{C}")
            ? quoted(text, for: reader) : guarded(text, reader)
    }

    /// What a file is for.
    enum Reader {
        /// A spreadsheet, which shows no apostrophe.
        case spreadsheet
        /// A program that takes each term as it is written, and a spreadsheet only
        /// where somebody looks into the file.
        case translation
    }

    /// For a program of translators `-10 %` and `=SUM` stay as they are: they are
    /// terms, and come to nothing in a spreadsheet. What calls a function, a program
    /// or another sheet is kept from running all the same.
    private static func guarded(_ text: String, _ reader: Reader) -> String {
        let isHarmless =
            reader == .translation && text.utf8.first != 0x27
            && !text.utf8.contains(where: callSigns.contains)
        return isHarmless ? text : Spreadsheet.guarded(text)
    }

    /// Signs without which a formula reaches nothing outside its cell: of a call, of
    /// a program, of sheets and of files.
    private static let callSigns = Set("(|!#[".utf8)
}
