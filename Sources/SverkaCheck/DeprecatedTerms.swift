import SverkaTerminology
import SverkaText

/// Terms that the glossary advises against, and what should stand instead.
enum DeprecatedTerms {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        var out: [UnitFinding] = []
        for side in Side.allCases {
            for (unit, terms) in text.terms[side.rawValue].enumerated() {
                for occurrence in terms {
                    guard let rows = deprecated(occurrence) else { continue }
                    out.append(spot(occurrence, rows, side, unit, text, context))
                }
            }
        }
        return out
    }

    /// The rows by which a term is deprecated: all that have it, or that list
    /// it as another form, must say so.
    static func deprecated(_ occurrence: TermFinder.Occurrence) -> [GlossaryRow]? {
        let rows = occurrence.rows.isEmpty ? occurrence.variantOf : occurrence.rows
        return !rows.isEmpty && rows.allSatisfy { $0.status == .deprecated } ? rows : nil
    }

    private static func spot(
        _ occurrence: TermFinder.Occurrence, _ rows: [GlossaryRow], _ side: Side, _ unit: Int,
        _ text: CheckedText, _ context: CheckContext
    ) -> UnitFinding {
        let better = BetterTerms(rows, side, context.concepts)
        let place = text.place(occurrence, side, unit)
        let worse = occurrence.rows.isEmpty ? place.found : rows[0][side]
        let placed = better.terms.map { context.placer.placed($0, for: worse, at: place, side) }
        let isAdvice = rows.allSatisfy { $0.source == .newsroom }
        let hint = placed.first.map { "; use \"\($0.text)\"" } ?? ""
        var spot = UnitFinding(
            side: side, unit: unit, range: occurrence.range, kind: .deprecated, severity: .error,
            found: place.found, expected: placed.map(\.text),
            message: "\"\(place.found)\" is deprecated\(hint)", isAdvice: isAdvice)
        if better.isUnambiguous, !isAdvice, !occurrence.rows.isEmpty, let first = placed.first,
            first.isCertain, first.text != place.found
        {
            spot.replacement = first.text
        }
        return spot
    }
}

/// The allowed terms of a deprecated one's concept, the best first.
private struct BetterTerms {
    private(set) var terms: [String] = []
    /// Whether the first is the only preferred one.
    let isUnambiguous: Bool

    init(_ rows: [GlossaryRow], _ side: Side, _ concepts: CheckedConcepts) {
        var preferred: [String] = []
        var others: [String] = []
        for row in rows {
            let allowed = concepts[row.concept].filter {
                $0.isAllowed && !$0[side].isEmpty
            }
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
