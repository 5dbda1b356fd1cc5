import SverkaText

/// Which rows of an earlier table have the text that now stands at their
/// numbers, and what follows from that where a row's own do not agree.
struct TableConsistency {
    private var fit = 0
    /// Rows of which a side has another text.
    private var misfit = 0
    /// Numbers of each side at which the text is that of some row.
    private var vouched: [Set<UnitNumber>] = [[], []]
    /// Whether the rows that nobody has decided on stand where they did.
    private var proposedStand = false
    /// Whether the article has all texts of the table, and the table all of the
    /// article's.
    private var isSame = false
    /// The same, or the table has few of the article's.
    private var isUnchanged = false
    private let finders: [UnitIndex]

    /// - Parameter rows: of the table; those that were lost before tell nothing.
    init(_ rows: [Decisions.Decision], _ finders: [UnitIndex]) {
        self.finders = finders
        let rows = rows.filter { !$0.isLost }
        for row in rows {
            let standing = Side.allCases.filter { stands(row, $0) }
            for side in standing { vouched[side.rawValue].formUnion(row.numbers(side)) }
            if standing.count == Side.allCases.count {
                fit += 1
            } else {
                misfit += 1
            }
        }
        proposedStand = rows.allSatisfy { row in
            row.status != .proposed || Side.allCases.allSatisfy { isExplained(row, $0) }
        }
        let sides = Side.allCases.map { side in
            rows.map { (numbers: $0.numbers(side), text: $0.text(side)) }
        }
        let hasAllTexts = zip(finders, sides).allSatisfy { finder, rows in
            rows.allSatisfy { finder.has($0.text, at: $0.numbers) }
        }
        let whole = hasAllTexts ? zip(finders, sides).map { $0.isWhole(of: $1) } : [false, false]
        isSame = whole == [true, true]
        isUnchanged =
            hasAllTexts
            && Side.allCases.map(\.rawValue).allSatisfy {
                whole[$0] || finders[$0].isSmall(part: sides[$0])
            }
    }

    private func stands(_ row: Decisions.Decision, _ side: Side) -> Bool {
        finders[side.rawValue].stands(row.text(side), at: row.numbers(side))
    }

    /// Whether what stands at a row's numbers is its text, or what another row
    /// says of them: then they were written over, but have not gone out of date.
    private func isExplained(_ row: Decisions.Decision, _ side: Side) -> Bool {
        stands(row, side) || vouched[side.rawValue].isSuperset(of: row.numbers(side))
    }

    /// How many of the other rows do not fit.
    private func otherMisfits(_ decision: Decisions.Decision) -> Int {
        let isOne = !decision.isLost && !Side.allCases.allSatisfy { stands(decision, $0) }
        return isOne ? misfit - 1 : misfit
    }

    /// Whether the other rows still fit.
    private func othersFit(_ decision: Decisions.Decision) -> Bool {
        // Pairing anew touches the rows whose units it takes, too.
        otherMisfits(decision) * 5 <= fit
    }

    /// Whether a row stands in its place on one side, or is the only one that
    /// does not: else its text has moved.
    private func isInPlace(_ decision: Decisions.Decision) -> Bool {
        otherMisfits(decision) == 0
            || Side.allCases.contains { !decision.numbers($0).isEmpty && stands(decision, $0) }
    }

    /// Whether a row's numbers, where they disagree with its text, are a
    /// reviewer's correction.
    ///
    /// They are where the article is that of the table and the rows that nobody
    /// has decided on stand where they did, or where the other rows fit, and
    /// what stands at these numbers is what another row says of them. Otherwise
    /// the article has changed.
    func isCorrection(_ decision: Decisions.Decision) -> Bool {
        guard !decision.wasGone, isInPlace(decision),
            Side.allCases.allSatisfy({ side in
                let (numbers, text) = (decision.numbers(side), decision.text(side))
                return finders[side.rawValue].unknown(numbers) == nil
                    && finders[side.rawValue].has(text, at: numbers)
            })
        else { return false }
        if isSame, proposedStand { return true }
        return othersFit(decision)
            && (isUnchanged || Side.allCases.allSatisfy { isExplained(decision, $0) })
    }

    /// A number of an accepted row that no unit has, where that is a slip of
    /// the reviewer's: the article is that of the table.
    func mistyped(_ decision: Decisions.Decision) -> UnitNumber? {
        guard decision.status == .accepted, !decision.wasGone, isSame,
            proposedStand || othersFit(decision), isInPlace(decision)
        else { return nil }
        return finders[0].unknown(decision.russian) ?? finders[1].unknown(decision.english)
    }
}
