import SverkaSupport
import SverkaText

/// What reviewers have written into an alignment table.
public struct AlignmentReview: Sendable {
    /// By document.
    public var decisions: [String: Decisions]
    /// Columns beyond ours, in the order of the file.
    public var otherColumns: [String]

    public init(decisions: [String: Decisions] = [:], otherColumns: [String] = []) {
        (self.decisions, self.otherColumns) = (decisions, otherColumns)
    }

    /// Reads what stands in a table.
    ///
    /// - Throws: as `AlignmentTable.decisions`.
    public init(_ table: Table, path: String) throws(TableError) {
        decisions = try AlignmentTable.decisions(in: table, path: path)
        otherColumns = table.columns.filter { !AlignmentTable.columns.contains($0) }
    }

    /// This review with another, and what they disagree on.
    ///
    /// A decision goes before a proposal; of two different decisions on one row
    /// this review's stands, and the other's is added as a note.
    public func merged(
        with other: AlignmentReview
    ) -> (review: AlignmentReview, conflicts: [RowConflict]) {
        var out = self
        var conflicts: [RowConflict] = []
        out.otherColumns = otherColumns.joined(with: other.otherColumns)
        for (document, theirs) in other.decisions.sorted(by: { $0.key < $1.key }) {
            conflicts += out.decisions[document, default: Decisions()].add(theirs, document)
        }
        return (out, conflicts)
    }
}

extension Decisions {
    /// Adds what another table says of a document, and returns what the two
    /// disagree on.
    ///
    /// Rows are the same if their texts are; where texts repeat, their numbers
    /// tell which is which.
    fileprivate mutating func add(_ other: Decisions, _ document: String) -> [RowConflict] {
        var rows = decisions + proposed
        var exact: [Key: Int] = [:], alike: [Key: [Int]] = [:]
        for index in rows.indices.reversed() {
            exact[Key(rows[index], numbers: true)] = index
            alike[Key(rows[index]), default: []].insert(index, at: 0)
        }
        var conflicts: [RowConflict] = []
        var taken: Set<Int> = []
        func add(_ row: Decision, to index: Int?) {
            guard let index else {
                rows.append(row)
                return
            }
            taken.insert(index)
            conflicts += rows[index].add(row, document)
        }
        var moved: [Decision] = []
        for row in other.decisions + other.proposed {
            if let index = exact[Key(row, numbers: true)], !taken.contains(index) {
                add(row, to: index)
            } else {
                moved.append(row)
            }
        }
        for row in moved {
            add(row, to: row.hasText ? alike[Key(row)]?.first { !taken.contains($0) } : nil)
        }
        self = Decisions(
            rows.filter { $0.status != .proposed }, proposed: rows.filter { $0.status == .proposed }
        )
        return conflicts
    }

    /// What tells a row from others of its document.
    private struct Key: Hashable {
        var texts: [String]
        var numbers: [[UnitNumber]]

        init(_ row: Decision, numbers: Bool = false) {
            texts = [row.russianText, row.englishText]
            self.numbers = numbers ? [row.russian, row.english] : []
        }
    }
}

extension Decisions.Decision {
    fileprivate mutating func add(
        _ theirs: Decisions.Decision, _ document: String
    ) -> [RowConflict] {
        var merge = RowMerge(row: "\(document): row \(numbers)", note: note, other: other)
        if status == .proposed, theirs.status != .proposed {
            (status, russian, english) = (theirs.status, theirs.russian, theirs.english)
        } else if theirs.status != .proposed, status != theirs.status {
            merge.disagree("status", status.rawValue, theirs.status.rawValue)
        }
        merge.add(note: theirs.ownNote)
        merge.add(other: theirs.other)
        (note, other) = (merge.note, merge.other)
        return merge.conflicts
    }
}
