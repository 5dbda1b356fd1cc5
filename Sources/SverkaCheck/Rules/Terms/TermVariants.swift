import SverkaTerminology
import SverkaText

/// Other forms that the glossary lists of its terms. Acronyms and parts of a
/// term stand for it by right.
enum TermVariants {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        var out: [UnitFinding] = []
        for side in Side.allCases {
            for (unit, term) in text.occurrences(side) where term.rows.isEmpty {
                guard let row = term.variantOf.first(where: \.isAllowed) else { continue }
                let slot = text.slot(term, side, unit)
                let found = slot.found
                if found == found.uppercased() || TermWords.isPart(found, of: row[side]) {
                    continue
                }
                let placed = context.placer.placed(row[side], for: found, in: slot)
                out.append(
                    UnitFinding(
                        side: side, unit: unit, range: term.range, kind: .nameVariant,
                        severity: .note, found: found, expected: [placed.text],
                        message: "\"\(found)\" here, \"\(row[side])\" in the glossary",
                        isAdvice: row.source == .newsroom))
            }
        }
        return out
    }
}
