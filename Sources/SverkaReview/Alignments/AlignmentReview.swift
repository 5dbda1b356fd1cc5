import SverkaSupport
import SverkaText

/// What reviewers have made of alignments, as earlier tables have it.
package struct AlignmentReview: Sendable {
    /// By document.
    package private(set) var documents: [String: DocumentReview] = [:]
    /// Columns beyond ours, in the order of the files.
    package private(set) var otherColumns: [String] = []

    package init() {}

    /// The rows of a table, with what is known of the units that they are of.
    package init(rows: [AlignmentRow], states: [ArticleState] = [], otherColumns: [String] = []) {
        self.otherColumns = otherColumns
        for row in rows { documents[row.document, default: DocumentReview()].add(row) }
        for state in states { documents[state.document]?.add(state) }
    }

    /// Reads what stands in a table and in the table of units beside it.
    ///
    /// - Throws: `TableError` for a row that can't be read.
    package init(
        _ table: Table, path: String, units: Table? = nil
    ) throws(TableError) {
        let columns = ColumnReader(AlignmentTable.columns, of: table, path: path)
        var states: [ArticleState] = []
        if let units { states = try UnitTable.states(of: units, path: Self.unitPath(beside: path)) }
        self.init(
            rows: try AlignmentTable.rows(of: table, path: path), states: states,
            otherColumns: columns.otherColumns)
    }

    /// The path of the table of units beside an alignment table.
    package static func unitPath(beside table: String) -> String {
        UnitTable.path(beside: table)
    }

    /// A table of units that can be read.
    ///
    /// - Throws: `TableError` where it can't.
    package static func checked(units: Table, path: String) throws(TableError) -> Table {
        _ = try UnitTable.states(of: units, path: path)
        return units
    }

    /// The names of the documents that there are rows of, in order.
    package var names: [String] { documents.keys.sorted() }

    /// Lays the rows of another table behind those of this review.
    package mutating func add(_ other: AlignmentReview) {
        otherColumns = otherColumns.joined(with: other.otherColumns)
        for (document, review) in other.documents {
            documents[document, default: DocumentReview()].add(review)
        }
    }

    /// The same for one document under the name that it has now.
    package func renaming(_ old: String, to new: String) -> AlignmentReview {
        var out = self
        guard let review = out.documents.removeValue(forKey: old) else { return self }
        out.documents[new] = review.renamed(new)
        return out
    }

    /// The same without other documents than some.
    package func only(_ names: Set<String>) -> AlignmentReview {
        var out = self
        out.documents = documents.filter { names.contains($0.key) }
        return out
    }

    /// Whether anybody has decided or written anything.
    package var isTouched: Bool { documents.values.contains(where: \.isTouched) }

    /// Rows that reviewers have written into, of documents other than some, as
    /// they were, in the order of their documents' names.
    package func touched(except names: Set<String>) -> [AlignmentRow] {
        documents.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.flatMap {
            var rows = $0.value.touched
            for index in rows.indices { rows[index].pair = index + 1 }
            return rows
        }
    }

    /// What is known of the units of documents other than some.
    package func states(except names: Set<String>) -> [ArticleState] {
        documents.filter { !names.contains($0.key) && $0.value.isTouched }
            .sorted { $0.key < $1.key }.flatMap { $0.value.referredStates }
    }
}
