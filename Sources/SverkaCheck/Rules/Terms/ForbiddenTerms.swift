import SverkaSupport
import SverkaText

/// Words that the configuration forbids, in any inflected form.
enum ForbiddenTerms {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        guard let finder = context.forbidden else { return [] }
        return Side.allCases.flatMap { side in
            text.units[side].indices.flatMap { unit in
                finder.occurrences(
                    in: text.units[side][unit].text, text.words[side][unit], side,
                    bank: context.bank
                ).compactMap { term in
                    guard let row = term.rows.first else { return nil }
                    let slot = text.slot(term, side, unit)
                    let use =
                        row.note.isEmpty
                        ? nil : context.placer.placed(row.note, for: row[side], in: slot).text
                    let hint: Message = use.map { "; use \"\($0)\"" } ?? ""
                    return UnitFinding(
                        side: side, unit: unit, range: term.range, kind: .forbidden,
                        severity: .note, found: slot.found, expected: use.map { [$0] } ?? [],
                        message: "\"\(slot.found)\" is forbidden\(hint)")
                }
            }
        }
    }
}
