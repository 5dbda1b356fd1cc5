/// A value of a JSON text (RFC 8259) with its place, for files that people
/// write and that must be told where they went wrong.
package struct JSONNode {
    package enum Value {
        case object([(key: String, line: Int, value: JSONNode)])
        case array([JSONNode])
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
    }
    /// From 1.
    package var line: Int
    package var value: Value

    /// What kind of value it is, for messages.
    package var kind: String {
        switch value {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}

/// Why a text is no JSON.
package struct JSONError: Error {
    package var line: Int
    /// From 1, in code points.
    package var column: Int
    package var problem: String
}

/// Reads JSON by recursive descent; at most `depth` values inside each other.
package struct JSONReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private static let depth = 64

    /// - Parameter bytes: UTF-8, with or without a byte-order mark.
    package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
        var text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var reader = JSONReader(scalars: Array(text.unicodeScalars))
        let node = try reader.value(0)
        reader.skipSpace()
        if reader.index < reader.scalars.count {
            throw reader.error("nothing may follow the closing bracket")
        }
        return node
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func error(_ problem: String) -> JSONError {
        JSONError(line: line, column: index - lineStart + 1, problem: problem)
    }

    private mutating func skipSpace() {
        while let scalar = next, [" ", "\t", "\n", "\r"].contains(scalar) {
            index += 1
            if scalar == "\n" { (line, lineStart) = (line + 1, index) }
        }
    }

    private mutating func value(_ depth: Int) throws(JSONError) -> JSONNode {
        skipSpace()
        guard depth < Self.depth else { throw error("too many brackets inside each other") }
        let start = line
        switch next {
        case "{": return JSONNode(line: start, value: .object(try members(depth)))
        case "[": return JSONNode(line: start, value: .array(try elements(depth)))
        case "\"": return JSONNode(line: start, value: .string(try string()))
        case let sign? where sign == "-" || ("0"..."9").contains(sign):
            return JSONNode(line: start, value: .number(try number()))
        case "t": return JSONNode(line: start, value: try word("true", .bool(true)))
        case "f": return JSONNode(line: start, value: try word("false", .bool(false)))
        case "n": return JSONNode(line: start, value: try word("null", .null))
        case "/": throw error("JSON has no comments")
        case nil: throw error("a value is missing at the end of the file")
        default: throw error("no JSON value; texts stand in double quotes")
        }
    }

    private mutating func members(
        _ depth: Int
    ) throws(JSONError) -> [(key: String, line: Int, value: JSONNode)] {
        index += 1
        var out: [(key: String, line: Int, value: JSONNode)] = []
        skipSpace()
        if next == "}" {
            index += 1
            return out
        }
        while true {
            skipSpace()
            guard next == "\"" else { throw error("a key in double quotes is expected") }
            let place = line
            let key = try string()
            if out.contains(where: { $0.key == key }) {
                throw error("the key '\(key)' stands here twice")
            }
            skipSpace()
            guard next == ":" else { throw error("a colon is expected behind the key '\(key)'") }
            index += 1
            out.append((key, place, try value(depth + 1)))
            if try closes("}") { return out }
        }
    }

    private mutating func elements(_ depth: Int) throws(JSONError) -> [JSONNode] {
        index += 1
        var out: [JSONNode] = []
        skipSpace()
        if next == "]" {
            index += 1
            return out
        }
        while true {
            out.append(try value(depth + 1))
            if try closes("]") { return out }
        }
    }

    /// Whether a list ends here; it goes on behind a comma.
    private mutating func closes(_ bracket: Unicode.Scalar) throws(JSONError) -> Bool {
        skipSpace()
        guard next == "," || next == bracket else {
            throw error("a comma or '\(bracket)' is expected")
        }
        let isEnd = next == bracket
        index += 1
        if !isEnd {
            skipSpace()
            if next == "}" || next == "]" { throw error("no comma may stand before a bracket") }
        }
        return isEnd
    }

    private mutating func word(
        _ word: String, _ value: JSONNode.Value
    ) throws(JSONError) -> JSONNode.Value {
        guard scalars[index...].starts(with: word.unicodeScalars) else {
            throw error("no JSON value; texts stand in double quotes")
        }
        index += word.unicodeScalars.count
        return value
    }

    private mutating func number() throws(JSONError) -> Double {
        var text = ""
        while let scalar = next, "+-.eE0123456789".unicodeScalars.contains(scalar) {
            text.unicodeScalars.append(scalar)
            index += 1
        }
        guard let number = Double(text) else { throw error("\(text) is no number") }
        return number
    }

    private mutating func string() throws(JSONError) -> String {
        index += 1
        var out = String.UnicodeScalarView()
        while let scalar = next, scalar != "\"" {
            guard scalar.value >= 0x20 else { throw error("a text must end on its line") }
            index += 1
            guard scalar == "\\" else {
                out.append(scalar)
                continue
            }
            out.append(try escape())
        }
        guard next == "\"" else { throw error("a text is not closed") }
        index += 1
        return String(out)
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        guard let scalar = next else { throw error("a text is not closed") }
        index += 1
        switch scalar {
        case "\"", "\\", "/": return scalar
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u":
            let high = try hex()
            guard (0xD800..<0xDC00).contains(high) else {
                return Unicode.Scalar(high) ?? "\u{FFFD}"
            }
            guard next == "\\", index + 1 < scalars.count, scalars[index + 1] == "u" else {
                return "\u{FFFD}"
            }
            index += 2
            let low = try hex()
            guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
        default: throw error("unknown escape \\\(scalar)")
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        let digits = String(String.UnicodeScalarView(scalars[index...].prefix(4)))
        guard digits.count == 4, let value = UInt32(digits, radix: 16) else {
            throw error("four hexadecimal digits are expected behind \\u")
        }
        index += 4
        return value
    }
}
