import SverkaTerminology
import SverkaText

/// Renderings of a concept that differ from the first one in the translation.
enum InconsistentTerms {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        let target = context.source.other
        var first: [String: String] = [:]
        var out: [UnitFinding] = []
        for (unit, term) in text.occurrences(target) where DeprecatedTerms.deprecated(term) == nil {
            guard let row = term.rows.first(where: { $0.isAllowed && $0.form == .full })
            else { continue }
            let rendering = row[target]
            guard let known = first[row.concept] else {
                first[row.concept] = rendering
                continue
            }
            // The same words, or the concept's short form, are no other
            // rendering.
            if TermWords.isPart(known, of: rendering) || TermWords.isPart(rendering, of: known) {
                continue
            }
            let slot = text.slot(term, target, unit)
            let placed = context.placer.placed(known, for: rendering, in: slot)
            out.append(
                UnitFinding(
                    side: target, unit: unit, range: term.range, kind: .inconsistent,
                    severity: .warning, found: slot.found, expected: [placed.text],
                    message: "\"\(slot.found)\" here, \"\(known)\" before",
                    isAdvice: row.source == .newsroom))
        }
        return out
    }
}
