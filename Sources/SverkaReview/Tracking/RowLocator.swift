import SverkaText

/// Finds the rows of an earlier table in an article: by their numbers while the
/// article is the one that they are of, else by the texts that their numbers
/// had.
struct RowLocator {
    /// The state that the article is in.
    let state: ArticleState
    private let index: Bilingual<UnitIndex>
    private let states: [Fingerprint: ArticleState]
    private let rows: [AlignmentRow]
    private var tracks: [Fingerprint: Track] = [:]
    /// States that rows are of and whose units are not known.
    private(set) var unknownStates: Set<Fingerprint> = []

    /// Units of an earlier state on their way into this one.
    private struct Track {
        var trackers: Bilingual<UnitTracker>
        var moved: Bilingual<Set<UnitNumber>>
    }

    /// - Parameters:
    ///   - states: what is known of earlier ones.
    ///   - rows: of all tables; they tell of states that are not known.
    init(
        _ state: ArticleState, _ index: Bilingual<UnitIndex>,
        states: [Fingerprint: ArticleState], rows: [AlignmentRow]
    ) {
        (self.state, self.index, self.states, self.rows) = (state, index, states, rows)
    }

    // MARK: Rows

    /// Where a row's units stand.
    ///
    /// - Parameter fingerprint: of the state that its numbers are of.
    mutating func location(of row: AlignmentRow, in fingerprint: Fingerprint) -> RowLocation {
        if fingerprint == state.fingerprint {
            if let unit = unknown(in: row) { return .lost(.noSuchUnit(unit)) }
            return .found(
                Bilingual { index[$0].positions(row.units[$0]) ?? [] },
                row.problem == RowProblem.moved.name ? .moved : .number)
        }
        if fingerprint == .unknown {
            return row.wasGone && hasTwin(row) ? .lost(.textGone) : locationByText(of: row)
        }
        let track = track(from: fingerprint)
        for side in Side.allCases {
            if states[fingerprint] != nil,
                let unit = row.units[side].first(where: { !track.trackers[side].knows($0) })
            {
                return .lost(.noSuchUnit(unit))
            }
        }
        let found = Bilingual { side in
            row.units[side].isEmpty ? [] : track.trackers[side].positions(row.units[side])
        }
        guard let russian = found.russian, let english = found.english else {
            return .lost(.textGone)
        }
        let hasMoved = Side.allCases.contains {
            !track.moved[$0].isDisjoint(with: row.units[$0])
        }
        return .found(Bilingual(russian: russian, english: english), hasMoved ? .moved : .text)
    }

    /// Numbers of units as they are in the article now; those that are gone are
    /// left out.
    mutating func renumbered(
        _ units: Bilingual<[UnitNumber]>, from fingerprint: Fingerprint
    ) -> Bilingual<[UnitNumber]> {
        guard fingerprint != state.fingerprint, fingerprint != .unknown else { return units }
        let track = track(from: fingerprint)
        return Bilingual { side in
            let positions = Set(
                units[side].flatMap { track.trackers[side].positions([$0]) ?? [] })
            return positions.sorted().map { state.units[side][$0].number }
        }
    }

    /// The first number of a row that no unit of the article has.
    private func unknown(in row: AlignmentRow) -> UnitNumber? {
        Side.allCases.lazy.compactMap { index[$0].unknown(row.units[$0]) }.first
    }

    /// A row of which nothing is known but its texts, each of which must stand
    /// once.
    private func locationByText(of row: AlignmentRow) -> RowLocation {
        let found = Bilingual { side -> [Int]? in
            guard !row.units[side].isEmpty else { return [] }
            let all = index[side].occurrences(of: row.texts[side], at: row.units[side])
            return all.count == 1 ? all[0] : nil
        }
        guard let russian = found.russian, let english = found.english else {
            return .lost(.textGone)
        }
        return .found(Bilingual(russian: russian, english: english), .text)
    }

    /// Whether another row stands on a text of this one: where that text stands
    /// once, it is the other's.
    private func hasTwin(_ row: AlignmentRow) -> Bool {
        rows.contains { other in
            !other.isLost
                && Side.allCases.contains {
                    !row.texts[$0].isEmpty && row.texts[$0] == other.texts[$0]
                }
        }
    }

    // MARK: States

    private mutating func track(from fingerprint: Fingerprint) -> Track {
        if let known = tracks[fingerprint] { return known }
        let entries = entries(of: fingerprint)
        let trackers = Bilingual { side in UnitTracker(entries[side], in: index[side]) }
        let track = Track(trackers: trackers, moved: trackers.map { $0.moved() })
        tracks[fingerprint] = track
        return track
    }

    /// The units of an earlier state: all of them where they are known, else
    /// those that rows show. A row's texts are those of the units that were
    /// proposed in it.
    private mutating func entries(
        of fingerprint: Fingerprint
    ) -> Bilingual<[UnitTracker.Entry]> {
        if let state = states[fingerprint] {
            return state.units.map {
                $0.map { UnitTracker.Entry(numbers: [$0.number], text: $0.text) }
            }
        }
        unknownStates.insert(fingerprint)
        return Bilingual { side in
            rows.compactMap { row in
                guard row.origin.map({ $0.fingerprint == fingerprint }) ?? true else { return nil }
                let proposed = row.origin.flatMap { $0.isProposal ? $0.units : nil }
                return UnitTracker.Entry(
                    numbers: (proposed ?? row.units)[side], text: row.texts[side])
            }
        }
    }
}
