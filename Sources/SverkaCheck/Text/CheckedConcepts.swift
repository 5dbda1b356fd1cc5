import SverkaTerminology

/// The rows of each concept of a glossary, the preferred ones first.
struct CheckedConcepts: Sendable {
    private var rows: [String: [GlossaryRow]] = [:]

    init(_ glossary: Glossary) {
        for status in [GlossaryRow.Status.preferred, .admitted, .proposed, .deprecated] {
            for row in glossary.rows where row.status == status {
                rows[row.concept, default: []].append(row)
            }
        }
    }

    /// The rows of a concept that may stand; those that are only proposed where
    /// there are no others.
    func allowed(_ concept: String) -> [GlossaryRow] {
        let allowed = self[concept].filter(\.isAllowed)
        let decided = allowed.filter { $0.status != .proposed }
        return decided.isEmpty ? allowed : decided
    }

    subscript(concept: String) -> [GlossaryRow] { rows[concept] ?? [] }
}

extension GlossaryRow {
    /// Whether the rendering may stand.
    var isAllowed: Bool { status == .preferred || status == .admitted || status == .proposed }
}
