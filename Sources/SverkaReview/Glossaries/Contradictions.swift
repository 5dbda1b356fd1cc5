import SverkaSupport
import SverkaTerminology
import SverkaText

/// A row of a glossary that says the opposite of one in a glossary given
/// before it. What the later glossary says holds.
package struct Contradiction: Sendable, Equatable, Spoken {
    /// Path and line of the row.
    package var place: String
    /// What it says, and the other row.
    package var problem: Message

    package var message: Message {
        "\(place): warning: \(problem); the later glossary holds"
    }

    /// All contradictions among glossaries in the order in which they were
    /// given, by the places of the later rows.
    ///
    /// - A rendering is preferred or admitted in one, and deprecated or rejected
    ///   in the other; also by a row that rejects one of its terms altogether.
    /// - A term has preferred renderings in both, and none that both prefer.
    package static func all(among glossaries: [Glossary]) -> [Contradiction] {
        let verdicts = glossaries.map(Verdicts.init)
        return verdicts.indices.flatMap { later in
            verdicts[..<later].flatMap { verdicts[later].contradictions(to: $0) }
        }
    }
}

/// What the rows of a glossary say, ready for being held against another's.
private struct Verdicts {
    private let rows: [GlossaryRow]
    /// Rows that allow or rule out a rendering, by its key; of several rows the
    /// last.
    private var renderings: [String: Int] = [:]
    /// By side, rows that rule out a term altogether, and those that allow one.
    private var ruledOut = Bilingual<[String: Int]>(repeating: [:])
    private var allowed = Bilingual<[String: Int]>(repeating: [:])
    /// By side, rows that prefer a rendering of a term.
    private var preferred = Bilingual<[String: [Int]]>(repeating: [:])

    init(_ glossary: Glossary) {
        rows = glossary.rows
        for (index, row) in rows.enumerated() where row.isDecided {
            renderings[row.renderingKey] = index
            for side in Side.allCases {
                let (term, other) = Self.terms(row, side)
                guard !term.isEmpty else { continue }
                if other.isEmpty, row.status == .rejected { ruledOut[side][term] = index }
                if row.isApproved { allowed[side][term] = index }
                if row.status == .preferred, row.form == .full, !other.isEmpty {
                    preferred[side][term, default: []].append(index)
                }
            }
        }
    }

    /// The folded term of a side, and that of the other.
    private static func terms(_ row: GlossaryRow, _ side: Side) -> (String, String) {
        (TermKey.folded(row[side]), TermKey.folded(row[side.other]))
    }

    func contradictions(to earlier: Verdicts) -> [Contradiction] {
        var pairs: [(mine: Int, theirs: Int)] = []
        for (key, mine) in renderings {
            if let theirs = earlier.renderings[key],
                earlier.row(theirs).isApproved != row(mine).isApproved
            {
                pairs.append((mine, theirs))
            }
        }
        for side in Side.allCases {
            pairs += Self.common(ruledOut[side], earlier.allowed[side])
            pairs += Self.common(allowed[side], earlier.ruledOut[side])
        }
        let status = pairs.map { mine, theirs in
            (
                mine,
                Contradiction(
                    place: row(mine).place,
                    problem: "\(row(mine).named) is \(row(mine).status.rawValue) here, "
                        + "\(earlier.row(theirs).status.rawValue) in "
                        + "\(earlier.row(theirs).place)")
            )
        }
        let both = status + Side.allCases.flatMap { twicePreferred($0, earlier) }
        return both.sorted { ($0.0, $0.1.problem) < ($1.0, $1.1.problem) }.map(\.1)
    }

    private static func common(
        _ mine: [String: Int], _ theirs: [String: Int]
    ) -> [(mine: Int, theirs: Int)] {
        mine.compactMap { term, row in theirs[term].map { (row, $0) } }
    }

    /// Terms of a side that have other preferred renderings in an earlier
    /// glossary.
    private func twicePreferred(_ side: Side, _ earlier: Verdicts) -> [(Int, Contradiction)] {
        preferred[side].compactMap { term, mine in
            guard let theirs = earlier.preferred[side][term] else { return nil }
            let keys = Set(mine.map { row($0).renderingKey })
            guard keys.isDisjoint(with: theirs.map { earlier.row($0).renderingKey }) else {
                return nil
            }
            let here = row(mine[0]), there = earlier.row(theirs[0])
            return (
                mine[0],
                Contradiction(
                    place: row(mine[0]).place,
                    problem: "\"\(here[side])\" is preferably \"\(here[side.other])\" here, "
                        + "\"\(there[side.other])\" in \(earlier.row(theirs[0]).place)")
            )
        }
    }

    private func row(_ index: Int) -> GlossaryRow { rows[index] }
}

extension GlossaryRow {
    /// Whether a reviewer lets the rendering stand.
    var isApproved: Bool { status == .preferred || status == .admitted }

    /// Both terms, for messages.
    var named: String {
        [russian, english].filter { !$0.isEmpty }.map { "\"\($0)\"" }.joined(separator: " – ")
    }
}
