import SverkaSupport
import SverkaTerminology
import SverkaText

/// Terms that the glossary advises against, and what should stand instead.
enum DeprecatedTerms {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        Side.allCases.flatMap { side in
            text.occurrences(side).compactMap { unit, term in
                deprecated(term).map { finding(term, $0, side, unit, text, context) }
            }
        }
    }

    /// The rows by which a term is deprecated: all that have it, or that list
    /// it as another form, must say so.
    static func deprecated(_ term: TermFinder.Occurrence) -> [GlossaryRow]? {
        let all = term.rows.isEmpty ? term.variantOf : term.rows
        // What is only proposed allows nothing.
        let rows = all.filter { $0.status != .proposed }
        return !rows.isEmpty && rows.allSatisfy { $0.status == .deprecated } ? rows : nil
    }

    private static func finding(
        _ term: TermFinder.Occurrence, _ rows: [GlossaryRow], _ side: Side, _ unit: Int,
        _ text: CheckedText, _ context: CheckContext
    ) -> UnitFinding {
        let better = BetterTerms(rows, side, context.concepts)
        let slot = text.slot(term, side, unit)
        let worse = term.rows.isEmpty ? slot.found : rows[0][side]
        let placed = better.terms.map { context.placer.placed($0, for: worse, in: slot) }
        let isAdvice = rows.allSatisfy { $0.source == .newsroom }
        let hint: Message = placed.first.map { "; use \"\($0.text)\"" } ?? ""
        var finding = UnitFinding(
            side: side, unit: unit, range: term.range, kind: .deprecated, severity: .error,
            found: slot.found, expected: placed.map(\.text),
            message: "\"\(slot.found)\" is deprecated\(hint)", isAdvice: isAdvice)
        if better.isUnambiguous, !isAdvice, !term.rows.isEmpty, let first = placed.first,
            first.isCertain, first.text != slot.found
        {
            finding.replacement = first.text
        }
        return finding
    }
}
