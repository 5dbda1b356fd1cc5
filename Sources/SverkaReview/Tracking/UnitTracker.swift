import SverkaSupport
import SverkaText

/// Where the texts of units of an earlier state stand now, on one side of an
/// article that has changed.
///
/// A text that the article has once stands there. Of several units with the
/// text it is the one nearest to where its neighbours have gone, and no two
/// units of old are the same one now.
struct UnitTracker {
    /// Units of old by their numbers, with their joined text.
    struct Entry: Hashable {
        var numbers: [UnitNumber]
        var text: String
    }

    /// A unit of old of which it is known where it stands now.
    private struct Anchor {
        /// Place among the units of old.
        var rank: Int
        var position: Int
        /// Whether it has its number still.
        var stands: Bool
    }

    private let index: UnitIndex
    private var places: [Entry: [Int]] = [:]
    private var held: Set<Int> = []
    /// Numbers of old, rising.
    private var numbers: [UnitNumber] = []
    /// The text of each unit of old that stands by itself.
    private var texts: [UnitNumber: String] = [:]
    /// The first entry of several units, by their numbers.
    private var joined: [[UnitNumber]: Entry] = [:]
    /// Rising in both.
    private var anchors: [Anchor] = []
    /// Numbers that stand with different texts: one is a reviewer's correction.
    private var doubtful: Set<UnitNumber> = []

    /// - Parameters:
    ///   - standing: the units of old.
    ///   - lost: others, which were gone before; they come after the former.
    init(_ standing: [Entry], lost: [Entry] = [], in index: UnitIndex) {
        self.index = index
        let standing = Self.distinct(standing)
        numbers = Set(standing.flatMap(\.numbers)).sorted()
        let singles = Dictionary(grouping: standing.filter { $0.numbers.count == 1 }) {
            $0.numbers[0]
        }
        texts = singles.compactMapValues { $0.count == 1 ? $0[0].text : nil }
        for entry in standing where entry.numbers.count > 1 && joined[entry.numbers] == nil {
            joined[entry.numbers] = entry
        }
        doubtful = Set(singles.filter { $0.value.count > 1 }.keys)
        let groups = Self.grouped(standing)
        let occurrences = groups.map { index.occurrences(of: $0[0].text, at: $0[0].numbers) }
        setAnchors(zip(groups, occurrences).filter { $0.count == 1 && $1.count == 1 })
        for (group, occurrences) in zip(groups, occurrences) { place(group, occurrences) }
        for entry in Self.distinct(lost) where places[entry] == nil {
            let found = index.occurrences(of: entry.text, at: entry.numbers)
            let free = found.filter { !$0.allSatisfy(held.contains) }
            places[entry] = nearest(entry, free.isEmpty ? found : free)
        }
    }

    private static func distinct(_ entries: [Entry]) -> [Entry] {
        var met: Set<Entry> = []
        return entries.filter {
            !$0.numbers.isEmpty && !$0.text.isEmpty && met.insert($0).inserted
        }
    }

    /// Entries by their text, in the order in which the texts are met, so that
    /// the answer is always the same.
    private static func grouped(_ entries: [Entry]) -> [[Entry]] {
        var groups: [[Entry]] = []
        var group: [String: Int] = [:]
        for entry in entries {
            if let index = group[entry.text] {
                groups[index].append(entry)
            } else {
                group[entry.text] = groups.count
                groups.append([entry])
            }
        }
        return groups
    }

    // MARK: Asking

    /// Positions of units with some text; nil where they are gone.
    func positions(_ numbers: [UnitNumber], _ text: String) -> [Int]? {
        places[Entry(numbers: numbers, text: text)]
    }

    /// Positions of the units of some numbers of old, rising; nil where one is
    /// gone.
    func positions(_ numbers: [UnitNumber]) -> [Int]? {
        let own = numbers.map { number in
            texts[number].flatMap { places[Entry(numbers: [number], text: $0)] }
        }
        if !own.contains(where: { $0 == nil }) {
            let found = Set(own.flatMap { $0 ?? [] }).sorted()
            return found.count >= numbers.count ? found : nil
        }
        if let entry = joined[numbers], let found = places[entry] { return found }
        // Sentences that have become a paragraph, or one that was parted.
        let parts = numbers.compactMap { texts[$0] }
        guard parts.count == numbers.count, parts.count > 1 else { return nil }
        let whole = Entry(numbers: numbers, text: parts.joined(separator: " "))
        return nearest(whole, index.occurrences(of: whole.text, at: numbers))
    }

    /// Whether there was a unit of that number.
    func knows(_ number: UnitNumber) -> Bool {
        numbers[numbers.partitioningIndex { $0 >= number }...].first == number
    }

    /// Whether units are those of old that were not gone before.
    func holds(_ positions: [Int]) -> Bool { positions.allSatisfy(held.contains) }

    /// Numbers of units that stand in another order among the others than they
    /// did.
    func moved() -> Set<UnitNumber> {
        let placed = texts.compactMap { number, text in
            places[Entry(numbers: [number], text: text)].map { (rank([number]), $0[0]) }
        }
        let inOrder = Set(longestIncreasingSubsequence(placed).map(\.0))
        return Set(placed.map(\.0).filter { !inOrder.contains($0) }.map { numbers[$0] })
    }

    // MARK: Texts that stand once

    private mutating func setAnchors(_ found: [(entries: [Entry], occurrences: [[Int]])]) {
        let pairs = found.map { (rank($0.entries[0].numbers), $0.occurrences[0][0]) }
        anchors = longestIncreasingSubsequence(pairs).map { rank, position in
            Anchor(
                rank: rank, position: position,
                stands: index.positions([numbers[rank]]) == [position])
        }
    }

    /// The place of the first of some numbers among those of old.
    private func rank(_ own: [UnitNumber]) -> Int {
        let first = own.min()!
        return numbers.partitioningIndex { $0 >= first }
    }

    // MARK: Texts that stand more than once

    /// Up to so many pairs of entries and units are held against each other.
    private static let many = 10_000

    /// Places the entries of one text.
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

    /// Gives each entry a unit of its own, the nearest first.
    private mutating func placeApart(_ entries: [Entry], _ occurrences: [[Int]]) {
        var ways: [(distance: Int, entry: Int, unit: Int)] = []
        for (entry, expected) in entries.map(expected).enumerated() {
            for (unit, positions) in occurrences.enumerated() {
                ways.append((Self.distance(positions, expected), entry, unit))
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

    /// Where an entry's first unit should be: as far from the nearest anchors as
    /// it was, or at its number if they are at theirs.
    private func expected(_ entry: Entry) -> [Int] {
        let rank = rank(entry.numbers)
        let next = anchors.partitioningIndex { $0.rank >= rank }
        let near = anchors[max(0, next - 1)..<min(anchors.count, next + 1)]
        let own = [index.position(near: entry.numbers.min()!)]
        if near.isEmpty
            || near.allSatisfy(\.stands) && index.stands(entry.text, at: entry.numbers)
        {
            return own
        }
        return near.map { $0.position + rank - $0.rank }
    }
}
