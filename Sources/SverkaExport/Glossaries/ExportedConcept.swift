import SverkaTerminology
import SverkaText

/// A concept with its rows, the preferred ones first.
struct ExportedConcept {
    /// A term of one side with the rows that have it.
    struct Term {
        var term: String
        var rows: [GlossaryRow]

        /// Deprecated only if no allowed row has the term.
        var status: GlossaryRow.Status {
            for status in [GlossaryRow.Status.preferred, .admitted, .proposed]
            where rows.contains(where: { $0.status == status }) {
                return status
            }
            return .deprecated
        }

        var isAvoided: Bool { status == .deprecated }
    }

    var name: String
    var rows: [GlossaryRow]

    /// The terms of one side, each once.
    func terms(_ side: Side) -> [Term] {
        var out: [Term] = []
        var places: [String: Int] = [:]
        for row in rows where !row[side].isEmpty {
            if let place = places[row[side]] {
                out[place].rows.append(row)
            } else {
                places[row[side]] = out.count
                out.append(Term(term: row[side], rows: [row]))
            }
        }
        return out
    }
}
