import SverkaSupport

/// Reads JSON files of a program's texts: nested keys stand with points between
/// them, elements of lists by their number from 0.
///
/// Of Chrome's messages only the message is read, of ARB files no key that
/// begins with `@`.
struct JSONStringsReader: KeyedReader {
    let name = "JSON"
    let endings = ["json", "arb"]

    func strings(_ text: [UInt8], path: String) throws(DocumentError) -> [KeyedString] {
        let root: JSONNode
        do throws(JSONError) {
            root = try JSONReader.read(text)
        } catch {
            throw .unreadable(path: path, why: "line \(error.line): \(error.problem)")
        }
        var out: [KeyedString] = []
        Self.add(root, [], to: &out)
        return out
    }

    private static func add(_ node: JSONNode, _ key: [String], to out: inout [KeyedString]) {
        switch node.value {
        case .string(let text):
            out.append(KeyedString(key: key, text: text, line: node.line, bytes: node.bytes))
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                add(element, key + [String(index)], to: &out)
            }
        case .object(let members):
            if !key.isEmpty, members.contains(where: { $0.key == "description" }),
                let message = members.first(where: { $0.key == "message" })
            {
                add(message.value, key + [message.key], to: &out)
                return
            }
            for member in members where !member.key.hasPrefix("@") {
                add(member.value, key + [member.key], to: &out)
            }
        case .number, .bool, .null: break
        }
    }
}
