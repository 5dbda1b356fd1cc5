import SverkaSupport
import SverkaText

/// A glossary with the places of its rows.
public struct PlacedGlossary: Sendable {
    public var glossary: Glossary
    public let path: String
    /// Of each row, from 1.
    fileprivate let lines: [Int]

    public init(_ table: Table, path: String) throws(TableError) {
        glossary = try Glossary(table, path: path)
        self.path = path
        lines = table.rows.map(\.line)
    }

    fileprivate func place(_ row: Int) -> String { "\(path):\(lines[row])" }
}

/// A row of a glossary that says the opposite of one in a glossary given
/// before it. What the later glossary says holds.
public struct Contradiction: Sendable, Equatable, CustomStringConvertible {
    /// Path and line of the row.
    public var place: String
    /// What it says, and the other row.
    public var problem: String

    public var description: String {
        "\(place): warning: \(problem); the later glossary holds"
    }

    /// All contradictions among glossaries in the order in which they were
    /// given, by the places of the later rows.
    ///
    /// - A rendering is preferred or admitted in one, and deprecated or rejected
    ///   in the other; also by a row that rejects one of its terms altogether.
    /// - A term has preferred renderings in both, and none that both prefer.
    public static func all(among glossaries: [PlacedGlossary]) -> [Contradiction] {
        let verdicts = glossaries.map(Verdicts.init)
        return verdicts.indices.flatMap { later in
            verdicts[..<later].flatMap { verdicts[later].contradictions(to: $0) }
        }
    }
}

/// What the rows of a glossary say, ready for being held against another's.
private struct Verdicts {
    private let glossary: PlacedGlossary
    /// Rows that allow or rule out a rendering, by its key; of several rows the
    /// last.
    private var renderings: [String: Int] = [:]
    /// By side, rows that rule out a term altogether, and those that allow one.
    private var ruledOut: [[String: Int]] = [[:], [:]]
    private var allowed: [[String: Int]] = [[:], [:]]
    /// By side, rows that prefer a rendering of a term.
    private var preferred: [[String: [Int]]] = [[:], [:]]

    init(_ glossary: PlacedGlossary) {
        self.glossary = glossary
        for (index, row) in glossary.glossary.rows.enumerated() where row.isDecided {
            renderings[row.renderingKey] = index
            for side in Side.allCases {
                let (term, other) = Self.terms(row, side)
                guard !term.isEmpty else { continue }
                if other.isEmpty, row.status == .rejected { ruledOut[side.rawValue][term] = index }
                if row.isApproved { allowed[side.rawValue][term] = index }
                if row.status == .preferred, row.form == .full, !other.isEmpty {
                    preferred[side.rawValue][term, default: []].append(index)
                }
            }
        }
    }

    /// The folded term of a side, and that of the other.
    private static func terms(_ row: GlossaryRow, _ side: Side) -> (String, String) {
        let terms = [TermKey.folded(row.russian), TermKey.folded(row.english)]
        return (terms[side.rawValue], terms[side.other.rawValue])
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
        for side in 0...1 {
            pairs += Self.common(ruledOut[side], earlier.allowed[side])
            pairs += Self.common(allowed[side], earlier.ruledOut[side])
        }
        let status = pairs.map { mine, theirs in
            (
                mine,
                Contradiction(
                    place: glossary.place(mine),
                    problem: "\(row(mine).named) is \(row(mine).status.rawValue) here, "
                        + "\(earlier.row(theirs).status.rawValue) in "
                        + earlier.glossary.place(theirs))
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
        preferred[side.rawValue].compactMap { term, mine in
            guard let theirs = earlier.preferred[side.rawValue][term] else { return nil }
            let keys = Set(mine.map { row($0).renderingKey })
            guard keys.isDisjoint(with: theirs.map { earlier.row($0).renderingKey }) else {
                return nil
            }
            let here = row(mine[0]), there = earlier.row(theirs[0])
            let terms = { (row: GlossaryRow) in
                side == .russian ? (row.russian, row.english) : (row.english, row.russian)
            }
            return (
                mine[0],
                Contradiction(
                    place: glossary.place(mine[0]),
                    problem: "\"\(terms(here).0)\" is preferably \"\(terms(here).1)\" here, "
                        + "\"\(terms(there).1)\" in \(earlier.glossary.place(theirs[0]))")
            )
        }
    }

    private func row(_ index: Int) -> GlossaryRow { glossary.glossary.rows[index] }
}

extension GlossaryRow {
    /// Whether a reviewer lets the rendering stand.
    var isApproved: Bool { status == .preferred || status == .admitted }

    /// Both terms, for messages.
    var named: String {
        [russian, english].filter { !$0.isEmpty }.map { "\"\($0)\"" }.joined(separator: " – ")
    }
}
