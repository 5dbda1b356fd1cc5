import SverkaTerminology
import SverkaText

/// The allowed terms of a deprecated one's concept, the best first.
struct BetterTerms {
    private(set) var terms: [String] = []
    /// Whether the first is the only preferred one.
    let isUnambiguous: Bool

    /// - Parameter rows: by which the term is deprecated.
    init(_ rows: [GlossaryRow], _ side: Side, _ concepts: CheckedConcepts) {
        var preferred: [String] = []
        var others: [String] = []
        for row in rows {
            let allowed = concepts.allowed(row.concept).filter { !$0[side].isEmpty }
            let best = Self.narrowed(allowed.filter { $0.status == .preferred }, to: row, side)
            for better in best where !preferred.contains(better[side]) {
                preferred.append(better[side])
            }
            others += allowed.filter { $0.form == .full }.map { $0[side] }
        }
        isUnambiguous = preferred.count == 1
        for term in preferred + others where !terms.contains(term) { terms.append(term) }
    }

    /// Those of the same counterpart and form, as far as there are any.
    private static func narrowed(
        _ rows: [GlossaryRow], to worse: GlossaryRow, _ side: Side
    ) -> [GlossaryRow] {
        let counterparts = rows.filter { $0[side.other] == worse[side.other] }
        let rows = counterparts.isEmpty ? rows : counterparts
        let alike = rows.filter { $0.form == worse.form }
        if !alike.isEmpty { return alike }
        let full = rows.filter { $0.form == .full }
        return full.isEmpty ? rows : full
    }
}
