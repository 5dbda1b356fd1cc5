import SverkaSupport
import SverkaText

/// Where the texts of an earlier table's rows stand now, on one side of an
/// article that may have changed.
///
/// A text that the article has once stands there. Of several units with the
/// text it is the one nearest to where the row's neighbours have gone, and no
/// two units of the table are the same one now.
struct UnitTracker {
    /// Units of a row by their numbers, with the text that the table has.
    private struct Entry: Hashable {
        var numbers: [UnitNumber]
        var text: String
    }

    /// A unit of the table of which it is known where it stands now.
    private struct Anchor {
        /// Place among the units of the table.
        var rank: Int
        var position: Int
        /// Whether it has its number still.
        var stands: Bool
    }

    private let finder: UnitIndex
    private var places: [Entry: [Int]] = [:]
    private var held: Set<Int> = []
    /// Numbers of the table, rising.
    private var numbers: [UnitNumber] = []
    /// Rising in both.
    private var anchors: [Anchor] = []
    /// Numbers that different rows have with different texts: one is a
    /// reviewer's correction.
    private var doubtful: Set<UnitNumber> = []

    /// - Parameter rows: of the table; those that were lost before come after
    ///   the others.
    init(_ rows: [Decisions.Decision], _ side: Side, _ finder: UnitIndex) {
        self.finder = finder
        func entries(_ rows: [Decisions.Decision]) -> [Entry] {
            var met: Set<Entry> = []
            return rows.map { Entry(numbers: $0.numbers(side), text: $0.text(side)) }
                .filter { !$0.numbers.isEmpty && !$0.text.isEmpty && met.insert($0).inserted }
        }
        let standing = entries(rows.filter { !$0.isLost })
        numbers = Set(standing.flatMap(\.numbers)).sorted()
        let texts = Dictionary(grouping: standing.filter { $0.numbers.count == 1 }) {
            $0.numbers[0]
        }
        doubtful = Set(texts.filter { $0.value.count > 1 }.keys)
        // Texts in the order of their rows, so that the answer is always the
        // same.
        var groups: [[Entry]] = []
        var group: [String: Int] = [:]
        for entry in standing {
            if let index = group[entry.text] {
                groups[index].append(entry)
            } else {
                group[entry.text] = groups.count
                groups.append([entry])
            }
        }
        let occurrences = groups.map { finder.occurrences(of: $0[0].text, at: $0[0].numbers) }
        setAnchors(zip(groups, occurrences).filter { $0.count == 1 && $1.count == 1 })
        for (group, occurrences) in zip(groups, occurrences) { place(group, occurrences) }
        for entry in entries(rows.filter(\.isLost)) where places[entry] == nil {
            let found = finder.occurrences(of: entry.text, at: entry.numbers)
            let free = found.filter { !$0.allSatisfy(held.contains) }
            places[entry] = nearest(entry, free.isEmpty ? found : free)
        }
    }

    /// Positions of the units; nil where they are gone.
    func positions(_ numbers: [UnitNumber], _ text: String) -> [Int]? {
        places[Entry(numbers: numbers, text: text)]
    }

    /// Whether units are those of rows that were not lost before.
    func holds(_ positions: [Int]) -> Bool { positions.allSatisfy(held.contains) }

    // MARK: Texts that stand once

    private mutating func setAnchors(_ found: [(entries: [Entry], occurrences: [[Int]])]) {
        let pairs = found.map { (rank($0.entries[0].numbers), $0.occurrences[0][0]) }
        anchors = longestIncreasingSubsequence(pairs).map { rank, position in
            Anchor(
                rank: rank, position: position,
                stands: finder.positions([numbers[rank]]) == [position])
        }
    }

    /// The place of the first of some numbers among those of the table.
    private func rank(_ own: [UnitNumber]) -> Int {
        let first = own.min()!
        return numbers.partitioningIndex { $0 >= first }
    }

    // MARK: Texts that stand more than once

    /// Up to so many pairs of rows and units are held against each other.
    private static let many = 10_000

    /// Places the rows of one text.
    private mutating func place(_ entries: [Entry], _ occurrences: [[Int]]) {
        func isSure(_ entry: Entry) -> Bool {
            entry.numbers.count == 1 && !doubtful.contains(entry.numbers[0])
        }
        let sure = entries.filter(isSure)
        if sure.count * occurrences.count > Self.many {
            let rising = sure.sorted { $0.numbers[0] < $1.numbers[0] }
            for (entry, units) in zip(rising, occurrences) { places[entry] = units }
        } else {
            placeApart(sure, occurrences)
        }
        for entry in entries where !isSure(entry) { places[entry] = nearest(entry, occurrences) }
        for entry in entries { held.formUnion(places[entry] ?? []) }
    }

    /// Gives each row a unit of its own, the nearest first.
    private mutating func placeApart(_ entries: [Entry], _ occurrences: [[Int]]) {
        var ways: [(distance: Int, entry: Int, unit: Int)] = []
        for (index, entry) in entries.enumerated() {
            let places = expected(entry)
            for (unit, positions) in occurrences.enumerated() {
                ways.append((Self.distance(positions, places), index, unit))
            }
        }
        ways.sort { ($0.distance, $0.entry, $0.unit) < ($1.distance, $1.entry, $1.unit) }
        var placed: Set<Int> = [], taken: Set<Int> = []
        for way in ways where !placed.contains(way.entry) && !taken.contains(way.unit) {
            placed.insert(way.entry)
            taken.insert(way.unit)
            places[entries[way.entry]] = occurrences[way.unit]
        }
    }

    private func nearest(_ entry: Entry, _ occurrences: [[Int]]) -> [Int]? {
        guard occurrences.count > 1 else { return occurrences.first }
        let places = expected(entry)
        return occurrences.min { Self.distance($0, places) < Self.distance($1, places) }
    }

    private static func distance(_ positions: [Int], _ places: [Int]) -> Int {
        places.map { abs($0 - positions[0]) }.min() ?? 0
    }

    /// Where a row's first unit should be: as far from the nearest anchors as
    /// it was, or at its number if they are at theirs.
    private func expected(_ entry: Entry) -> [Int] {
        let rank = rank(entry.numbers)
        let next = anchors.partitioningIndex { $0.rank >= rank }
        let near = anchors[max(0, next - 1)..<min(anchors.count, next + 1)]
        if near.allSatisfy(\.stands), finder.stands(entry.text, at: entry.numbers) {
            return [finder.position(near: entry.numbers.min()!)]
        }
        return near.isEmpty
            ? [finder.position(near: entry.numbers.min()!)]
            : near.map { $0.position + rank - $0.rank }
    }
}
