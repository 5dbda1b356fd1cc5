/// Reads JSON by recursive descent; at most `depth` values inside each other.
package struct JSONReader {
    let bytes: [UInt8]
    var index = 0
    private var line = 1
    private var lineStart = 0
    private static let depth = 64

    /// - Parameter bytes: UTF-8, with or without a byte-order mark.
    package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var reader = JSONReader(bytes: UTF8Scan.repaired(bytes[start...]))
        let node = try reader.value(0)
        reader.skipSpace()
        if reader.index < reader.bytes.count {
            throw reader.error("nothing may follow the closing bracket")
        }
        return node
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next byte; nil at the end.
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    func error(_ problem: Message) -> JSONError {
        let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
        return JSONError(line: line, column: column, problem: problem)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            index += 1
            if byte == 0x0A { (line, lineStart) = (line + 1, index) }
        }
    }

    private mutating func value(_ depth: Int) throws(JSONError) -> JSONNode {
        skipSpace()
        guard depth < Self.depth else {
            throw error("more than \(Self.depth) lists and objects inside each other")
        }
        let start = line, first = index
        let value: JSONNode.Value
        switch next {
        case UInt8(ascii: "{"): value = .object(try members(depth))
        case UInt8(ascii: "["): value = .array(try elements(depth))
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "-"), .some(0x30...0x39): value = .number(try number())
        case UInt8(ascii: "t"): value = try word("true", .bool(true))
        case UInt8(ascii: "f"): value = try word("false", .bool(false))
        case UInt8(ascii: "n"): value = try word("null", .null)
        case UInt8(ascii: "/"): throw error("JSON has no comments")
        case nil: throw error("a value is missing at the end of the file")
        default: throw error("no JSON value; texts stand in double quotes")
        }
        return JSONNode(line: start, value: value, bytes: first..<index)
    }

    private mutating func members(
        _ depth: Int
    ) throws(JSONError) -> [(key: String, line: Int, value: JSONNode)] {
        var out: [(key: String, line: Int, value: JSONNode)] = []
        guard opens("}") else { return out }
        var keys: Set<String> = []
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else {
                throw error("a key in double quotes is expected")
            }
            let place = line
            let key = try string()
            guard keys.insert(key).inserted else {
                throw error("the key '\(key)' stands here twice")
            }
            skipSpace()
            guard next == UInt8(ascii: ":") else {
                throw error("a colon is expected behind the key '\(key)'")
            }
            index += 1
            out.append((key, place, try value(depth + 1)))
            if try closes("}") { return out }
        }
    }

    private mutating func elements(_ depth: Int) throws(JSONError) -> [JSONNode] {
        var out: [JSONNode] = []
        guard opens("]") else { return out }
        while true {
            out.append(try value(depth + 1))
            if try closes("]") { return out }
        }
    }

    /// Goes behind an opening bracket, and behind the closing one where nothing
    /// stands between.
    ///
    /// - Returns: whether something does.
    private mutating func opens(_ bracket: Unicode.Scalar) -> Bool {
        index += 1
        skipSpace()
        guard next == UInt8(ascii: bracket) else { return true }
        index += 1
        return false
    }

    /// Whether a list ends here; it goes on behind a comma.
    private mutating func closes(_ bracket: Unicode.Scalar) throws(JSONError) -> Bool {
        skipSpace()
        let isEnd = next == UInt8(ascii: bracket)
        guard isEnd || next == UInt8(ascii: ",") else {
            throw error("a comma or '\(bracket)' is expected")
        }
        index += 1
        if !isEnd {
            skipSpace()
            if next == UInt8(ascii: "}") || next == UInt8(ascii: "]") {
                throw error("no comma may stand before a bracket")
            }
        }
        return isEnd
    }

    private mutating func word(
        _ word: String, _ value: JSONNode.Value
    ) throws(JSONError) -> JSONNode.Value {
        guard bytes[index...].starts(with: word.utf8) else {
            throw error("no JSON value; texts stand in double quotes")
        }
        index += word.utf8.count
        return value
    }
}
