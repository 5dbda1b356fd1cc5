import SverkaText

/// Tells a reviewer's corrections from an article's changes in tables without
/// origins, as they were written of old: which rows have the text that now
/// stands at their numbers, and what follows from that where a row's own do not
/// agree.
struct TableConsistency {
    private var fit = 0
    /// Rows of which a side has another text.
    private var misfit = 0
    /// Numbers of each side at which the text is that of some row.
    private var vouched = Bilingual<Set<UnitNumber>>(repeating: [])
    /// Whether the rows that nobody has decided on stand where they did.
    private var proposedStand = false
    /// Whether the article has all texts of the table, and the table all of the
    /// article's.
    private var isSame = false
    /// The same, or the table has few of the article's.
    private var isUnchanged = false
    private let index: Bilingual<UnitIndex>

    /// - Parameter rows: of the table; those that were lost before tell nothing.
    init(_ rows: [AlignmentRow], _ index: Bilingual<UnitIndex>) {
        self.index = index
        let rows = rows.filter { !$0.isLost }
        for row in rows {
            let standing = Side.allCases.filter { stands(row, $0) }
            for side in standing { vouched[side].formUnion(row.units[side]) }
            if standing.count == Side.allCases.count {
                fit += 1
            } else {
                misfit += 1
            }
        }
        proposedStand = rows.allSatisfy { row in
            row.status != .proposed || Side.allCases.allSatisfy { isExplained(row, $0) }
        }
        let sides = Bilingual { side in
            rows.map { (numbers: $0.units[side], text: $0.texts[side]) }
        }
        let hasAllTexts = Side.allCases.allSatisfy { side in
            sides[side].allSatisfy { index[side].has($0.text, at: $0.numbers) }
        }
        let whole = Bilingual { side in hasAllTexts && index[side].isWhole(of: sides[side]) }
        isSame = whole.russian && whole.english
        isUnchanged =
            hasAllTexts
            && Side.allCases.allSatisfy { whole[$0] || index[$0].isSmall(part: sides[$0]) }
    }

    private func stands(_ row: AlignmentRow, _ side: Side) -> Bool {
        index[side].stands(row.texts[side], at: row.units[side])
    }

    /// Whether what stands at a row's numbers is its text, or what another row
    /// says of them: then they were written over, but have not gone out of date.
    private func isExplained(_ row: AlignmentRow, _ side: Side) -> Bool {
        stands(row, side) || vouched[side].isSuperset(of: row.units[side])
    }

    /// How many of the other rows do not fit.
    private func otherMisfits(_ row: AlignmentRow) -> Int {
        let isOne = !row.isLost && !Side.allCases.allSatisfy { stands(row, $0) }
        return isOne ? misfit - 1 : misfit
    }

    /// Whether the other rows still fit.
    private func othersFit(_ row: AlignmentRow) -> Bool {
        // Pairing anew touches the rows whose units it takes, too.
        otherMisfits(row) * 5 <= fit
    }

    /// Whether a row stands in its place on one side, or is the only one that
    /// does not: else its text has moved.
    private func isInPlace(_ row: AlignmentRow) -> Bool {
        otherMisfits(row) == 0
            || Side.allCases.contains { !row.units[$0].isEmpty && stands(row, $0) }
    }

    /// Whether a row's numbers, where they disagree with its text, are a
    /// reviewer's correction.
    ///
    /// They are where the article is that of the table and the rows that nobody
    /// has decided on stand where they did, or where the other rows fit, and
    /// what stands at these numbers is what another row says of them. Otherwise
    /// the article has changed.
    func isCorrection(_ row: AlignmentRow) -> Bool {
        guard !row.wasGone, isInPlace(row),
            Side.allCases.allSatisfy({ side in
                let (numbers, text) = (row.units[side], row.texts[side])
                return index[side].unknown(numbers) == nil
                    && index[side].has(text, at: numbers)
            })
        else { return false }
        if isSame, proposedStand { return true }
        return othersFit(row)
            && (isUnchanged || Side.allCases.allSatisfy { isExplained(row, $0) })
    }

    /// A number of an accepted row that no unit has, where that is a slip of
    /// the reviewer's: the article is that of the table.
    func mistyped(_ row: AlignmentRow) -> UnitNumber? {
        guard row.status == .accepted, !row.wasGone, isSame,
            proposedStand || othersFit(row), isInPlace(row)
        else { return nil }
        return Side.allCases.lazy.compactMap { index[$0].unknown(row.units[$0]) }.first
    }
}
