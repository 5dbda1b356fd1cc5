/// Text made safe for YAML.
enum YAML {
    /// A key with its value on a line of its own. Only a key that is marked as
    /// one may be longer than 1,024 characters (YAML 1.2, 7.4.2).
    static func entry(_ key: String, _ value: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let key = quoted(key), value = quoted(value)
        return key.unicodeScalars.count > 1000
            ? "\(margin)? \(key)\n\(margin): \(value)\n" : "\(margin)\(key): \(value)\n"
    }

    /// In single quotes; in double ones where a character has to be escaped.
    static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSpecial) else {
            return "'" + text.rewritingScalars { $0 == "'" ? "''" : nil } + "'"
        }
        let escaped = text.rewritingScalars { scalar in
            if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
            return isSpecial(scalar) ? self.escaped(scalar) : nil
        }
        return "\"\(escaped)\""
    }

    /// On one line, without what no YAML may hold.
    static func comment(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.onOneLine.unicodeScalars.filter { !isSpecial($0) }))
    }

    /// `\u2028`.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Control characters, breaks of lines and marks of byte order.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
