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

    subscript(concept: String) -> [GlossaryRow] { rows[concept] ?? [] }
}

extension GlossaryRow {
    /// Whether the rendering may stand.
    var isAllowed: Bool { status == .preferred || status == .admitted || status == .proposed }
}
