/// The header of a MIME part (RFC 2045): fields by name in small letters.
struct MIMEHeader {
    private var fields: [String: String] = [:]

    /// - Parameter lines: unfolded lines of the header.
    init(_ lines: [String]) {
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingPrefix { $0.isWhitespace }
            if fields[name] == nil { fields[name] = String(value) }
        }
    }

    subscript(name: String) -> String? { fields[name] }

    /// The value without its parameters, in small letters: `text/html`.
    func value(_ name: String) -> String {
        (fields[name] ?? "").prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    }

    /// A parameter of a field: `charset` of `content-type`.
    func parameter(_ parameter: String, of name: String) -> String? {
        for part in Self.parts(fields[name] ?? "").dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let key = part[..<equals].filter { !$0.isWhitespace }.lowercased()
            guard key == parameter else { continue }
            var value = part[part.index(after: equals)...].drop { $0.isWhitespace }
            guard value.first == "\"" else { return String(value.prefix { !$0.isWhitespace }) }
            value = value.dropFirst()
            return String(value.prefix { $0 != "\"" })
        }
        return nil
    }

    /// The parts between semicolons that stand in no quotes.
    private static func parts(_ value: String) -> [Substring] {
        var isQuoted = false
        return value.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
    }
}
