import SverkaCheck
import SverkaSupport

/// Findings of an earlier check, which are not told again.
///
/// A finding is the same where file, kind, the words and what is expected for
/// them are; lines may have moved. What stood once is known once.
package struct FindingBaseline {
    private struct Key: Hashable { var path: String, kind: String, found: String, expected: String }

    private var counts: [Key: Int] = [:]

    /// Reads what `check` has written as JSON or as a table.
    ///
    /// - Throws: `TableError` or `BaselineError` for what is neither.
    package init(_ bytes: [UInt8], path: String) throws {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if bytes[start...].first(where: { $0 > 0x20 }) == 0x5B {
            try read(json: bytes, path: path)
        } else {
            try read(table: bytes, path: path)
        }
    }

    private mutating func read(json bytes: [UInt8], path: String) throws(BaselineError) {
        let root: JSONNode
        do throws(JSONError) {
            root = try JSONReader.read(bytes)
        } catch {
            throw BaselineError(path: path, line: error.line, problem: error.problem)
        }
        guard case .array(let items) = root.value else { return }
        for item in items {
            guard let found = Self.text(item, "found"), let file = Self.text(item, "path"),
                let kind = Self.text(item, "kind")
            else {
                throw BaselineError(
                    path: path, line: item.line, problem: "no finding as check writes them")
            }
            add(file, kind, found, Self.text(item, "expected") ?? "")
        }
    }

    /// A text, or several with `;` between, as tables have them.
    private static func text(_ node: JSONNode, _ key: String) -> String? {
        guard case .object(let members) = node.value,
            let value = members.first(where: { $0.key == key })?.value
        else { return nil }
        switch value.value {
        case .string(let text): return text
        case .array(let items):
            return items.map { item in
                if case .string(let text) = item.value { text } else { "" }
            }.joined(separator: "; ")
        default: return nil
        }
    }

    private mutating func read(table bytes: [UInt8], path: String) throws(TableError) {
        let table = try Table(parsing: bytes, path: path, as: .findings)
        for row in table.rows {
            add(
                table.value(row, "path"), table.value(row, "kind"), table.value(row, "found"),
                table.value(row, "expected"))
        }
    }

    private mutating func add(
        _ path: String, _ kind: String, _ found: String, _ expected: String
    ) {
        let key = Key(
            path: Inputs.normalised(path), kind: kind, found: found, expected: expected)
        counts[key, default: 0] += 1
    }

    /// The findings that are new, in their order.
    package func new(among findings: [Finding]) -> [Finding] {
        var left = counts
        return findings.filter { finding in
            let key = Key(
                path: Inputs.normalised(finding.path), kind: finding.kind.rawValue,
                found: finding.found, expected: finding.expected.joined(separator: "; "))
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }
}

/// A baseline that can't be used.
package struct BaselineError: Error, Spoken {
    package var path: String
    /// From 1.
    package var line: Int
    package var problem: Message

    package var message: Message { "\(path):\(line): \(problem)" }
}
