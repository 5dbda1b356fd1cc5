/// A value of a JSON text (RFC 8259) with its place, for files that people
/// write and that must be told where they went wrong.
package struct JSONNode {
    package enum Value {
        case object([(key: String, line: Int, value: JSONNode)])
        case array([JSONNode])
        case string(String)
        /// Finite.
        case number(Double)
        case bool(Bool)
        case null
    }
    /// From 1.
    package var line: Int
    package var value: Value
    /// Where it stands in the text, with its quotes or brackets.
    package var bytes = 0..<0

    /// What kind of value it is, for messages.
    package var kind: Message {
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
package struct JSONError: Error, Equatable {
    package var line: Int
    /// From 1, in code points.
    package var column: Int
    package var problem: Message

    package init(line: Int, column: Int, problem: Message) {
        (self.line, self.column, self.problem) = (line, column, problem)
    }
}
