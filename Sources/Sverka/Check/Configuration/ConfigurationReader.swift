import SverkaCheck
import SverkaSupport
import SverkaText

/// Takes values of the expected types from the JSON of a `.sverka.json`.
struct ConfigurationReader {
    let path: String

    func wrong(_ node: JSONNode, _ key: String, _ expected: Message) -> ConfigurationError {
        ConfigurationError(
            path: path, line: node.line, key: key,
            problem: "\(expected) is expected, not \(node.kind)")
    }

    func unknown(
        _ word: String, _ what: Message, in known: [String], _ line: Int, key: String
    ) -> ConfigurationError {
        let hint = Suggestion.nearest(to: word, in: known)
        return ConfigurationError(
            path: path, line: line, key: key,
            problem: "unknown \(what) '\(word)'" + Suggestion.question(hint)
                + (hint == nil ? "; known are \(known.joined(separator: ", "))" : ""))
    }

    func members(
        _ node: JSONNode, key: String
    ) throws(ConfigurationError) -> [(key: String, line: Int, value: JSONNode)] {
        guard case .object(let members) = node.value else {
            throw wrong(node, key, "an object")
        }
        return members
    }

    func text(_ node: JSONNode, key: String) throws(ConfigurationError) -> String {
        guard case .string(let text) = node.value else { throw wrong(node, key, "a text") }
        return text
    }

    /// A text or a list of texts.
    func texts(_ node: JSONNode, key: String) throws(ConfigurationError) -> [String] {
        guard case .array(let items) = node.value else {
            guard case .string(let text) = node.value else {
                throw wrong(node, key, "a text or a list of texts")
            }
            return [text]
        }
        var out: [String] = []
        for (index, item) in items.enumerated() {
            out.append(try text(item, key: "\(key)[\(index)]"))
        }
        return out
    }

    func levels(
        _ node: JSONNode, key: String
    ) throws(ConfigurationError) -> [Finding.Kind: Finding.Level] {
        var out: [Finding.Kind: Finding.Level] = [:]
        for (name, line, value) in try members(node, key: key) {
            let path = "\(key).\(name)"
            guard let kind = Finding.Kind(rawValue: name) else {
                throw unknown(
                    name, "kind of finding", in: Finding.Kind.allCases.map(\.rawValue), line,
                    key: path)
            }
            let word = try text(value, key: path)
            guard let level = Finding.Level(rawValue: word) else {
                throw unknown(
                    word, "severity", in: Finding.Level.allCases.map(\.rawValue), value.line,
                    key: path)
            }
            out[kind] = level
        }
        return out
    }

    /// Words: a text or a list of texts; or an object, each with what to say
    /// instead.
    func forbidden(_ node: JSONNode, key: String) throws(ConfigurationError) -> [ForbiddenWord] {
        guard case .object(let members) = node.value else {
            return try texts(node, key: key).map { ForbiddenWord($0) }
        }
        var out: [ForbiddenWord] = []
        for (word, _, value) in members {
            out.append(ForbiddenWord(word, use: try text(value, key: "\(key).\(word)")))
        }
        return out
    }

    func side(_ node: JSONNode, key: String) throws(ConfigurationError) -> Side {
        let word = try text(node, key: key)
        let known = Side.allCases.map { $0.language.rawValue }
        guard let number = known.firstIndex(of: word) else {
            throw unknown(word, "language", in: known, node.line, key: key)
        }
        return Side.allCases[number]
    }
}
