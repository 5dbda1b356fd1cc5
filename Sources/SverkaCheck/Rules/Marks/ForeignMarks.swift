import SverkaSupport
import SverkaText

/// Quotations between the marks of the other language: `"так"` and `“так”` in
/// Russian, `«so»` in English.
enum ForeignMarks {
    @Sendable static func find(_ text: CheckedText, _: CheckContext) -> [UnitFinding] {
        Side.allCases.flatMap { side in
            let pairs = text.units[side].map { $0.text.withUTF8Bytes { PairedMarks($0) }.pairs }
            let all = pairs.flatMap { $0 }
            let foreign = all.count { isForeign($0, side) }
            guard foreign > 0 else { return [] as [UnitFinding] }
            let found = findings(pairs, text, side)
            // A text that mostly has them is told so once.
            return foreign * 2 > all.count ? Array(found.prefix(1)) : found
        }
    }

    /// Marks that a language has by right, by depth.
    private static func right(_ side: Side, _ depth: Int) -> (String, String) {
        if side == .english { return ("“", "”") }
        return depth == 0 ? ("«", "»") : ("„", "“")
    }

    private static func findings(
        _ pairs: [[PairedMarks.Pair]], _ text: CheckedText, _ side: Side
    ) -> [UnitFinding] {
        pairs.enumerated().flatMap { unit, pairs in
            pairs.filter { isForeign($0, side) }.map { pair in
                let (open, close) = right(side, pair.depth)
                let better = "\(open)\(text.text(side, unit, pair.inside))\(close)"
                return UnitFinding(
                    side: side, unit: unit, range: pair.range, kind: .quotes, severity: .note,
                    found: text.text(side, unit, pair.range), expected: [better],
                    message: "quotation marks of the other language; use \(open)\(close)")
            }
        }
    }

    private static func isForeign(_ pair: PairedMarks.Pair, _ side: Side) -> Bool {
        switch pair.kind {
        case .straight, .double: side == .russian && pair.depth == 0
        case .angle, .low: side == .english
        case .round, .square: false
        }
    }
}
