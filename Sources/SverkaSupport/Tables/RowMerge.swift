/// Something that two tables say differently of one row.
public struct RowConflict: Sendable, Equatable {
    /// What names the row: its concept, or its document and units.
    public var row: String
    public var column: String
    /// What the first and the second table say.
    public var first: String
    public var second: String
    /// What becomes of the two.
    public var outcome: String

    package init(
        row: String, column: String, first: String, second: String,
        outcome: String = "the first stands"
    ) {
        (self.row, self.column, self.first) = (row, column, first)
        (self.second, self.outcome) = (second, outcome)
    }
}

/// Brings together what two reviewers have written of one row, so that nothing
/// is lost: of two different things the first stands, and the second goes into
/// the note.
package struct RowMerge {
    private let row: String
    package private(set) var note: String
    /// Values of the reviewers' own columns.
    package private(set) var other: [String: String]
    package private(set) var conflicts: [RowConflict] = []

    package init(row: String, note: String, other: [String: String]) {
        (self.row, self.note, self.other) = (row, note, other)
    }

    /// What the second table says otherwise.
    package mutating func disagree(_ column: String, _ first: String, _ second: String) {
        conflicts.append(RowConflict(row: row, column: column, first: first, second: second))
        add(note: "other file: \(column) \(second)")
    }

    package mutating func add(note theirs: String) {
        if note.isEmpty {
            note = theirs
        } else if !theirs.isEmpty, !note.contains(theirs) {
            note += "; " + theirs
        }
    }

    /// - Parameter lists: columns in which two values are no disagreement, and
    ///   stand beside one another.
    package mutating func add(other theirs: [String: String], listing lists: [String] = []) {
        for (name, second) in theirs.sorted(by: { $0.key < $1.key }) where !second.isEmpty {
            let first = other[name] ?? ""
            if first.isEmpty {
                other[name] = second
            } else if lists.contains(name) {
                let known = first.split(separator: "; ")
                let new = second.split(separator: "; ").filter { !known.contains($0) }
                other[name] = (known + new).joined(separator: "; ")
            } else if first != second {
                disagree(name, first, second)
            }
        }
    }
}

extension [String] {
    /// Columns of a reviewer's with those that another table has besides.
    package func joined(with others: [String]) -> [String] {
        self + others.filter { !contains($0) }
    }
}
