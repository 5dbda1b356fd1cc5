/// What a table is for, and the columns that it can't be without.
@usableFromInline package struct TableKind: Sendable {
    /// As `a glossary table`.
    package var name: Message
    package var columns: [String]

    package init(name: Message, columns: [String]) {
        (self.name, self.columns) = (name, columns)
    }

    package static let glossary = TableKind(name: "a glossary table", columns: ["ru", "en"])
    /// As `check` writes it.
    package static let findings = TableKind(
        name: "a table of findings", columns: ["path", "kind", "found", "expected"])
    /// As `evaluate` reads it.
    package static let beads = TableKind(name: "an alignment table", columns: ["ru", "en"])
    package static let alignment = TableKind(
        name: "an alignment table", columns: ["document", "ru", "en", "status"])
}

extension Table {
    /// Makes sure that the table has the columns of a kind.
    package func require(_ kind: TableKind, path: String) throws(TableError) {
        let missing = kind.columns.filter { column($0) == nil }
        guard let first = missing.first else { return }
        let needed = Self.list(kind.columns)
        throw TableError(
            path: path, line: 1, column: 0,
            problem: missing.count == kind.columns.count
                ? "not \(kind.name): no columns \(needed)"
                : "no column \(first); a table of this kind needs \(needed)")
    }

    private static func list(_ words: [String]) -> Message {
        "\(words.dropLast().joined(separator: ", ")) and \(words.last ?? "")"
    }
}
