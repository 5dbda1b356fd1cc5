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

    /// For a program of translators `-10 %`, `-based` and `=SUM` stay as they are: they
    /// are terms, and nothing to reckon with. All else is kept from running.
    private static func guarded(_ text: String, _ reader: Reader) -> String {
        reader == .translation && isMereTerm(text) ? text : Spreadsheet.guarded(text)
    }

    /// Whether behind a sign of formulas stand nothing but words, or, behind plus or
    /// minus, a number.
    private static func isMereTerm(_ text: String) -> Bool {
        guard let sign = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40].contains(sign) else {
            return false
        }
        let isWords = text.utf8.dropFirst().allSatisfy {
            $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) || [0x20, 0x2D, 0x2E].contains($0)
        }
        let isNumber = text.utf8.dropFirst().allSatisfy {
            $0 >= 0x80 || (0x30...0x39).contains($0) || [0x20, 0x25, 0x2C, 0x2E].contains($0)
        }
        return isWords || isNumber && (sign == 0x2B || sign == 0x2D)
    }
}
