import SverkaSupport

/// Something that two tables say differently of one row.
package struct RowConflict: Sendable, Equatable {
    /// What names the row: its concept, or its document and units.
    package var row: Message
    package var column: String
    /// What the first and the second table say.
    package var first: Message
    package var second: Message
    /// File and line of each; empty where they are not known.
    package var places = (first: "", second: "")
    /// What becomes of the two.
    package var outcome: Message

    package init(
        row: Message, column: String, first: Message, second: Message,
        outcome: Message = "the first stands"
    ) {
        (self.row, self.column, self.first) = (row, column, first)
        (self.second, self.outcome) = (second, outcome)
    }

    package static func == (a: RowConflict, b: RowConflict) -> Bool {
        (a.row, a.column, a.first, a.second, a.outcome)
            == (b.row, b.column, b.first, b.second, b.outcome) && a.places == b.places
    }
}

/// Brings together what two reviewers have written of one row: what one of
/// them has left open the other fills in; of two different things the first
/// stands, and the second is a conflict.
package struct RowMerge {
    private let row: Message
    package private(set) var note: String
    /// Values of the reviewers' own columns.
    package private(set) var other: [String: String]
    package private(set) var conflicts: [RowConflict] = []

    package init(row: Message, note: String, other: [String: String]) {
        (self.row, self.note, self.other) = (row, note, other)
    }

    /// What the second table says otherwise, with file and line of each.
    package mutating func disagree(
        _ column: String, _ first: (value: String, place: String),
        _ second: (value: String, place: String)
    ) {
        var conflict = RowConflict(
            row: row, column: column, first: Message(verbatim: first.value),
            second: Message(verbatim: second.value))
        conflict.places = (first.place, second.place)
        conflicts.append(conflict)
    }

    /// Adds a note behind the first, unless it stands there already.
    package mutating func add(note theirs: String) { note = Self.adding(theirs, to: note) }

    /// A remark behind others, unless it stands there already.
    package static func adding(_ remark: String, to remarks: String) -> String {
        guard !remarks.isEmpty, !remark.isEmpty, !holds(remarks, remark) else {
            return remarks.isEmpty ? remark : remarks
        }
        let new = remark.split(separator: joint).map(String.init).filter { !holds(remarks, $0) }
        return ([remarks] + new).joined(separator: joint)
    }

    private static let joint = "; "

    /// Whether a note, or some notes that stand in one, are what another says:
    /// `не годится` is no part of `годится`.
    private static func holds(_ note: String, _ theirs: String) -> Bool {
        let bytes = Array((joint + note + joint).utf8),
            wanted = Array((joint + theirs + joint).utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains {
            bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }

    /// - Parameters:
    ///   - places: file and line of each.
    ///   - lists: columns in which two values are no disagreement, and stand
    ///     beside one another.
    package mutating func add(
        other theirs: [String: String], places: (String, String), listing lists: [String] = []
    ) {
        for (name, second) in theirs.sorted(by: { $0.key < $1.key }) where !second.isEmpty {
            let first = other[name] ?? ""
            if first.isEmpty {
                other[name] = second
            } else if lists.contains(name) {
                let known = first.split(separator: Self.joint)
                let new = second.split(separator: Self.joint).filter { !known.contains($0) }
                other[name] = (known + new).joined(separator: Self.joint)
            } else if first != second {
                disagree(name, (first, places.0), (second, places.1))
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
