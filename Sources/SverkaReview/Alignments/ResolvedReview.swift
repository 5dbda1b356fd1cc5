import SverkaAlignment
import SverkaSupport
import SverkaText

/// A review of a document, held against the document as it is: which rows
/// stand, which pairings are ruled out, and what has come to nothing.
struct ResolvedReview {
    /// A row of the review with where it stands.
    struct Placed {
        var row: AlignmentRow
        /// The state that the row's numbers are of; nil for a table of old.
        var state: Fingerprint?
        /// The number of its table, that of the output being 0.
        var table: Int
        var location: RowLocation
    }

    private(set) var fixed: [Placed] = []
    private(set) var rejected: [Placed] = []
    /// Rows that nobody has decided on, but somebody has written into.
    private(set) var remarks: [Placed] = []
    private(set) var lost: [(placed: Placed, problem: RowProblem)] = []
    private(set) var conflicts: [RowConflict] = []
    /// Numbers that can't be meant at this unit level.
    private(set) var refusals: [TableError] = []
    private(set) var locator: RowLocator
    /// The units that positions are of.
    let parted: PartedUnits

    init(_ review: DocumentReview, _ state: ArticleState, _ units: Bilingual<[Unit]>) {
        let index = units.map(UnitIndex.init)
        parted = PartedUnits(review, units)
        locator = RowLocator(
            state, index, states: review.states, rows: review.tables.flatMap(\.all))
        var placed: [Placed] = []
        for (number, table) in review.tables.enumerated() {
            placed += place(table, number, index)
        }
        for item in merged(placed) { sort(item) }
    }

    var constraints: AlignmentConstraints {
        AlignmentConstraints(
            fixed: fixed.compactMap(\.location.positions),
            excluded: rejected.compactMap(\.location.positions))
    }

    // MARK: Where rows stand

    private mutating func place(
        _ table: DocumentReview.Rows, _ number: Int, _ index: Bilingual<UnitIndex>
    ) -> [Placed] {
        guard let usual = table.state else {
            let touched = table.touched
            guard !touched.isEmpty else { return [] }
            let legacy = LegacyLocator(table.all, index)
            return touched.map { row in
                if let placed = placedSentences(row, number) { return placed }
                return Placed(
                    row: row, state: nil, table: number,
                    location: inParts(legacy.location(of: row)))
            }
        }
        return table.touched.map { row in
            if let placed = placedSentences(row, number) { return placed }
            let state = row.origin?.fingerprint ?? usual
            let location = locator.location(of: row, in: state)
            if case .lost(.noSuchUnit(let unit)) = location { refuse(unit, in: row) }
            return Placed(row: row, state: state, table: number, location: inParts(location))
        }
    }

    /// A row with sentences of paragraphs that are parted; nil for others.
    private func placedSentences(_ row: AlignmentRow, _ table: Int) -> Placed? {
        guard row.origin?.isParted == true || parted.hasSentences(row) else { return nil }
        return Placed(
            row: row, state: locator.state.fingerprint, table: table,
            location: parted.location(of: row))
    }

    /// A place in the article's units as one in those of which some are parted.
    private func inParts(_ location: RowLocation) -> RowLocation {
        guard parted.hasParts, case .found(let positions, let way) = location else {
            return location
        }
        return .found(parted.positions(ofWhole: positions), way)
    }

    /// Refuses a sentence among paragraphs, or a paragraph that sentences stand
    /// for.
    private mutating func refuse(_ unit: UnitNumber, in row: AlignmentRow) {
        let all = locator.state.units
        let side = row.units.russian.contains(unit) ? Side.russian : .english
        func has(_ isMeant: (UnitNumber) -> Bool) -> Bool {
            all.both.joined().contains { isMeant($0.number) }
        }
        let whole = UnitNumber(unit.paragraph)
        let problem: Message
        if unit.sentence > 0, has({ $0 == whole }) {
            problem =
                "\(unit) is a sentence, but paragraphs are paired; write \(whole), "
                + "or give --unit sentence"
        } else if unit.sentence == 0, has({ $0.paragraph == unit.paragraph && $0.sentence > 0 }) {
            problem = "\(unit) is parted here; write its parts, as \(unit)_1"
        } else {
            return
        }
        let place = row.place.split(separator: ":")
        refusals.append(
            TableError(
                path: place.dropLast().joined(separator: ":"),
                line: place.last.flatMap { Int($0) } ?? 0, column: row.columns[side],
                problem: problem))
    }

    // MARK: Rows of several tables

    /// The rows of all tables; of those that are one row only the first, with
    /// what the others say of it.
    private mutating func merged(_ all: [Placed]) -> [Placed] {
        struct Key: Hashable {
            var positions: Bilingual<[Int]>?
            var units: Bilingual<[UnitNumber]>
            var state: Fingerprint?

            init(_ placed: Placed) {
                positions = placed.location.positions
                units = positions == nil ? placed.row.units : Bilingual(repeating: [])
                state = positions == nil ? placed.state : nil
            }
        }
        var out: [Placed] = []
        var known: [Key: Int] = [:]
        for placed in all {
            let key = Key(placed)
            if let index = known[key], out[index].table != placed.table {
                var merge = RowMerge(
                    row: "\(placed.row.document): row \(placed.row.numbers)",
                    note: out[index].row.note, other: out[index].row.other)
                out[index].row.join(placed.row, &merge)
                conflicts += merge.conflicts
            } else {
                if known[key] == nil { known[key] = out.count }
                out.append(placed)
            }
        }
        return out
    }

    // MARK: What becomes of them

    private var taken = Bilingual<[Int: String]>(repeating: [:])

    private mutating func sort(_ placed: Placed) {
        guard let positions = placed.location.positions else {
            if case .lost(let problem) = placed.location { lost.append((placed, problem)) }
            return
        }
        switch placed.row.status {
        case .proposed: remarks.append(placed)
        case .rejected: rejected.append(placed)
        case .accepted:
            // Of two accepted rows that claim one unit the first has it.
            for side in Side.allCases {
                guard let claimed = positions[side].first(where: { taken[side][$0] != nil })
                else { continue }
                let unit = parted.units[side][claimed].number
                lost.append((placed, .unitTaken(unit, by: taken[side][claimed] ?? "")))
                return
            }
            for side in Side.allCases {
                for position in positions[side] { taken[side][position] = placed.row.place }
            }
            fixed.append(placed)
        }
    }

    /// Numbers of units of an earlier state as they are now.
    mutating func renumbered(
        _ units: Bilingual<[UnitNumber]>, from state: Fingerprint
    ) -> Bilingual<[UnitNumber]> { locator.renumbered(units, from: state) }

    /// Says of a remark that no row of the alignment is this one.
    mutating func lose(_ remark: Placed) { lost.append((remark, .pairedOtherwise)) }
}

extension AlignmentRow {
    /// Adds what another table says of the row.
    fileprivate mutating func join(_ theirs: AlignmentRow, _ merge: inout RowMerge) {
        if status == .proposed, theirs.isDecided {
            status = theirs.status
        } else if theirs.isDecided, status != theirs.status {
            merge.disagree(
                "status", (status.rawValue, place), (theirs.status.rawValue, theirs.place))
        }
        merge.add(note: theirs.note)
        merge.add(other: theirs.other, places: (place, theirs.place))
        (note, other) = (merge.note, merge.other)
    }
}
