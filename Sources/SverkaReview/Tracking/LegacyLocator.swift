import SverkaText

/// Finds the rows of a table without origins, as it was written of old: by
/// number where the text still is what it was or other rows vouch for a
/// correction, else by text.
struct LegacyLocator {
    private let index: Bilingual<UnitIndex>
    private let consistency: TableConsistency
    private let trackers: Bilingual<UnitTracker>

    init(_ rows: [AlignmentRow], _ index: Bilingual<UnitIndex>) {
        self.index = index
        consistency = TableConsistency(rows, index)
        trackers = Bilingual { side in
            func entries(_ isMeant: (AlignmentRow) -> Bool) -> [UnitTracker.Entry] {
                rows.filter(isMeant).map {
                    UnitTracker.Entry(numbers: $0.units[side], text: $0.texts[side])
                }
            }
            return UnitTracker(
                entries { !$0.isLost }, lost: entries(\.isLost), in: index[side])
        }
    }

    func location(of row: AlignmentRow) -> RowLocation {
        if let unit = consistency.mistyped(row) { return .lost(.noSuchUnit(unit)) }
        let numbersWin = consistency.isCorrection(row)
        let found = Bilingual { side in
            let (numbers, text) = (row.units[side], row.texts[side])
            return numbersWin || text.isEmpty || numbers.isEmpty
                ? index[side].positions(numbers) : trackers[side].positions(numbers, text)
        }
        guard let russian = found.russian, let english = found.english else {
            return .lost(.textGone)
        }
        // What was gone has come back with a unit that no row has held.
        if row.wasGone, trackers.russian.holds(russian), trackers.english.holds(english) {
            return .lost(.textGone)
        }
        let positions = Bilingual(russian: russian, english: english)
        let isSame = Side.allCases.allSatisfy {
            index[$0].positions(row.units[$0]) == positions[$0]
        }
        return .found(positions, isSame ? .number : .text)
    }
}

extension AlignmentRow {
    /// Whether the program has said why no row is this one.
    var isLost: Bool { !problem.isEmpty && problem != RowProblem.moved.name }
    /// Whether its text was gone from the article when the table was made.
    var wasGone: Bool { problem == RowProblem.textGone.name }
}
