import SverkaText

/// What earlier tables have of one document.
package struct DocumentReview: Sendable {
    /// The rows of a table with the state of the article that they are of.
    struct Rows: Sendable {
        var all: [AlignmentRow] = []
        /// States of which the table of units tells, the table's own first.
        var states: [Fingerprint] = []

        /// The state that rows without origin are of: that of most other rows,
        /// else the first one that the table of units has; nil for a table of
        /// old.
        var state: Fingerprint? {
            var counts: [Fingerprint: Int] = [:]
            for case let origin? in all.lazy.map(\.origin) where !origin.isParted {
                counts[origin.fingerprint, default: 0] += 1
            }
            let most = counts.max {
                ($0.value, $1.key.description) < ($1.value, $0.key.description)
            }
            return most?.key ?? states.first
        }

        /// The rows that a reviewer has decided on or written into. A row
        /// without origin is a person's own, save in a table of old.
        var touched: [AlignmentRow] {
            let isOld = state == nil
            return all.filter { $0.isTouched || !isOld && $0.origin == nil }
        }
    }

    /// By table, that of the output first.
    private(set) var tables: [Rows] = []
    private(set) var states: [Fingerprint: ArticleState] = [:]

    mutating func add(_ row: AlignmentRow) {
        if tables.isEmpty { tables.append(Rows()) }
        tables[tables.count - 1].all.append(row)
    }

    mutating func add(_ state: ArticleState) {
        if tables.isEmpty { tables.append(Rows()) }
        tables[tables.count - 1].states.append(state.fingerprint)
        states[state.fingerprint] = state
    }

    mutating func add(_ other: DocumentReview) {
        tables += other.tables
        states.merge(other.states) { mine, _ in mine }
    }

    func renamed(_ document: String) -> DocumentReview {
        var out = self
        for table in out.tables.indices {
            for row in out.tables[table].all.indices {
                out.tables[table].all[row].document = document
            }
        }
        for key in out.states.keys { out.states[key]?.document = document }
        return out
    }

    /// Whether anybody has decided or written anything.
    var isTouched: Bool { tables.contains { !$0.touched.isEmpty } }

    /// The rows that reviewers have written into; of those that several tables
    /// have alike the first one's.
    var touched: [AlignmentRow] {
        var out: [AlignmentRow] = []
        for table in tables {
            for row in table.touched {
                let isKnown = out.contains {
                    $0.units == row.units && $0.status == row.status && $0.note == row.note
                        && $0.other == row.other && $0.origin == row.origin
                }
                if !isKnown { out.append(row) }
            }
        }
        return out
    }

    /// The states that rows of reviewers are of.
    var referredStates: [ArticleState] {
        var met: Set<Fingerprint> = []
        return tables.flatMap { table in
            table.touched.compactMap { row in
                row.origin.flatMap { $0.isParted ? nil : $0.fingerprint } ?? table.state
            }
        }.filter { met.insert($0).inserted }.compactMap { states[$0] }
    }
}

extension AlignmentRow {
    /// Whether a reviewer has decided on it, or written into it. What came
    /// accepted out of the document is decided on where it is no longer that.
    var isTouched: Bool {
        let usual: RowStatus = origin?.isGiven == true ? .accepted : .proposed
        return status != usual || isAnnotated || origin != nil && isEdited
    }
}
