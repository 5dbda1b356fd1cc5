extension Message: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(template: text) }

    public init(stringInterpolation: StringInterpolation) {
        self.init(parts: [Part(pieces: stringInterpolation.pieces)])
    }

    /// Gathers a message as it is written.
    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { pieces.append(.literal(text)) }
        }

        /// A number can choose a form of a Russian word, a message or what has
        /// one is said in the language of the whole; all else stands as it is.
        public mutating func appendInterpolation<Value>(_ value: Value) {
            switch value {
            case let number as Int: pieces.append(.argument(.number(number)))
            case let message as Message: append(message)
            case let spoken as any Spoken: append(spoken.message)
            default: pieces.append(.argument(.text(String(describing: value))))
            }
        }

        /// What was counted stays the number that it is.
        private mutating func append(_ message: Message) {
            if message.parts.count == 1, message.parts[0].pieces.count == 1,
                case .argument(let only) = message.parts[0].pieces[0]
            {
                pieces.append(.argument(only))
            } else {
                pieces.append(.argument(.message(message)))
            }
        }
    }
}

extension Message: CustomStringConvertible {
    /// The message in English.
    public var description: String { text(in: .english) }
}

/// Messages are the same that say the same.
extension Message: Hashable, Comparable {
    public static func == (first: Message, second: Message) -> Bool {
        first.description == second.description
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(description) }

    public static func < (first: Message, second: Message) -> Bool {
        first.description < second.description
    }
}
