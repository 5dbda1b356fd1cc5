import SverkaSupport
import SverkaText

/// Quotation marks and brackets without their other half. One that is closed
/// some paragraphs on, as in long quotations, has it.
enum UnpairedMarks {
    @Sendable static func find(_ text: CheckedText, _: CheckContext) -> [UnitFinding] {
        let places = Bilingual { lone(text, $0) }
        let quotations = places.map { places in
            Set(places.filter { $0.mark.kind.isQuotation }.map(\.unit))
        }
        // A quotation that both languages leave open goes on elsewhere.
        var shared: Bilingual<Set<Int>> = Bilingual(repeating: [])
        for row in text.alignment.rows where row.isPaired {
            guard
                Side.allCases.allSatisfy({ side in
                    row.units[side].contains(where: quotations[side].contains)
                })
            else { continue }
            for side in Side.allCases { shared[side].formUnion(row.units[side]) }
        }
        return Side.allCases.flatMap { side in
            places[side].filter {
                !$0.mark.kind.isQuotation || !shared[side].contains($0.unit)
            }.map { finding($0, text, side) }
        }
    }

    /// How many paragraphs a quotation may go on for.
    private static let reach = 5

    private struct Place {
        var unit: Int
        var mark: PairedMarks.Mark
    }

    private static func lone(_ text: CheckedText, _ side: Side) -> [Place] {
        var pending: [Place] = [], lone: [Place] = []
        for (unit, item) in text.units[side].enumerated() {
            let marks = item.text.withUTF8Bytes { PairedMarks($0) }
            // Paragraphs of a long quotation each open it anew.
            if let first = marks.first {
                pending.removeAll {
                    $0.mark.kind == first && $0.unit == unit - 1
                        && !marks.opened.contains { $0.kind == .straight }
                }
            }
            for mark in marks.closed {
                let open = pending.filter { $0.mark.kind == mark.kind && unit - $0.unit <= reach }
                if open.isEmpty { lone.append(Place(unit: unit, mark: mark)) }
                pending.removeAll { $0.mark.kind == mark.kind && unit - $0.unit <= reach }
            }
            for mark in marks.opened {
                // A straight mark closes as well as it opens.
                if mark.kind == .straight,
                    let place = pending.lastIndex(where: {
                        $0.mark.kind == .straight && unit - $0.unit <= reach && $0.unit < unit
                    })
                {
                    pending.remove(at: place)
                } else {
                    pending.append(Place(unit: unit, mark: mark))
                }
            }
        }
        return lone + pending
    }

    private static func finding(_ place: Place, _ text: CheckedText, _ side: Side) -> UnitFinding {
        let mark = text.text(side, place.unit, place.mark.range)
        return UnitFinding(
            side: side, unit: place.unit, range: place.mark.range, kind: .quotes,
            severity: .note, found: mark, message: "\(mark) has no other half")
    }
}
