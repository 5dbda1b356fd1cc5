/// What a table is for, and the columns that it can't be without.
@usableFromInline package struct TableKind: Sendable {
    package var name: String
    package var columns: [String]

    package init(name: String, columns: [String]) {
        (self.name, self.columns) = (name, columns)
    }

    package static let glossary = TableKind(name: "glossary", columns: ["ru", "en"])
    /// As `evaluate` reads it.
    package static let beads = TableKind(name: "alignment", columns: ["ru", "en"])
    package static let alignment = TableKind(
        name: "alignment", columns: ["document", "ru", "en", "status"])
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
                ? "not \(kind.name == "glossary" ? "a" : "an") \(kind.name) table: no columns \(needed)"
                : "no column \(first); a table of this kind needs \(needed)")
    }

    private static func list(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}
