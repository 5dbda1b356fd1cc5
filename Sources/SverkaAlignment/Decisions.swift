import SverkaText

/// A bead that a reviewer has ruled out, by positions in a run.
struct ExcludedBead: Hashable {
    var russian: Range<Int>
    var english: Range<Int>
}

/// What a reviewer has decided on a document's rows.
public struct Decisions: Sendable {
    /// A row that is not `proposed`, with its texts.
    public struct Decision: Sendable, Equatable {
        public var russian: [UnitNumber]
        public var english: [UnitNumber]
        public var russianText: String
        public var englishText: String
        public var status: Alignment.Status
        public var note: String

        public init(
            russian: [UnitNumber], english: [UnitNumber], russianText: String,
            englishText: String, status: Alignment.Status, note: String
        ) {
            self.russian = russian
            self.english = english
            self.russianText = russianText
            self.englishText = englishText
            self.status = status
            self.note = note
        }
    }

    public var decisions: [Decision]
    public init(_ decisions: [Decision] = []) { self.decisions = decisions }

    /// Decisions by positions in the streams as they are now.
    struct Located {
        var rows: [Alignment.Row]
        /// Decisions whose text is no longer there.
        var lost: [Decision]

        /// Runs of units between accepted rows, to be aligned by themselves.
        struct Run {
            var russian: [Int]
            var english: [Int]
        }

        /// Accepted rows cut the streams where they keep the order; units of
        /// those that cross it are simply taken out.
        func freeRuns(russian: Int, english: Int) -> [Run] {
            let accepted = rows.filter { $0.status == .accepted }
            let takenRussian = Set(accepted.flatMap(\.russian))
            let takenEnglish = Set(accepted.flatMap(\.english))
            var runs: [Run] = []
            var i = 0, j = 0
            func cut(_ toRussian: Int, _ toEnglish: Int) {
                runs.append(
                    Run(
                        russian: (i..<max(i, toRussian)).filter { !takenRussian.contains($0) },
                        english: (j..<max(j, toEnglish)).filter { !takenEnglish.contains($0) }))
                (i, j) = (max(i, toRussian), max(j, toEnglish))
            }
            for row in Self.rising(accepted.filter(\.isPaired)) {
                cut(row.russian[0], row.english[0])
            }
            cut(russian, english)
            return runs
        }

        /// The longest choice of rows that rise in both streams.
        private static func rising(_ rows: [Alignment.Row]) -> [Alignment.Row] {
            let sorted = rows.sorted { $0.russian[0] < $1.russian[0] }
            guard !sorted.isEmpty else { return [] }
            var length = [Int](repeating: 1, count: sorted.count)
            var previous = [Int](repeating: -1, count: sorted.count)
            for index in sorted.indices {
                for before in 0..<index
                where sorted[before].english[0] < sorted[index].english[0]
                    && length[before] + 1 > length[index]
                {
                    length[index] = length[before] + 1
                    previous[index] = before
                }
            }
            var at = length.indices.max { length[$0] < length[$1] }!
            var out: [Alignment.Row] = []
            while at >= 0 {
                out.append(sorted[at])
                at = previous[at]
            }
            return out.reversed()
        }

        /// Rejected beads that lie in a run, by positions in it.
        func excluded(in run: Run) -> Set<ExcludedBead> {
            var out: Set<ExcludedBead> = []
            for row in rows where row.status == .rejected {
                let a = row.russian.compactMap { run.russian.firstIndex(of: $0) }
                let b = row.english.compactMap { run.english.firstIndex(of: $0) }
                guard a.count == row.russian.count, b.count == row.english.count,
                    let a0 = a.min(), let a1 = a.max(), let b0 = b.min(), let b1 = b.max()
                else { continue }
                out.insert(ExcludedBead(russian: a0..<a1 + 1, english: b0..<b1 + 1))
            }
            return out
        }
    }

    /// Finds the decided units: by number where the text still is what it was,
    /// else by text.
    func located(russian: [Unit], english: [Unit]) -> Located {
        var located = Located(rows: [], lost: [])
        guard !decisions.isEmpty else { return located }
        let finders = [UnitFinder(russian), UnitFinder(english)]
        var taken: [Set<Int>] = [[], []]
        for decision in decisions {
            guard
                let a = finders[0].find(
                    decision.russian, decision.russianText, editable: decision.status == .accepted),
                let b = finders[1].find(
                    decision.english, decision.englishText, editable: decision.status == .accepted)
            else {
                located.lost.append(decision)
                continue
            }
            if decision.status == .accepted {
                // Of two accepted rows that claim one unit the first has it.
                guard taken[0].isDisjoint(with: a), taken[1].isDisjoint(with: b) else {
                    located.lost.append(decision)
                    continue
                }
                taken[0].formUnion(a)
                taken[1].formUnion(b)
            }
            located.rows.append(
                Alignment.Row(
                    russian: a, english: b, confidence: 1, status: decision.status,
                    note: decision.note))
        }
        return located
    }

    /// Decisions that would be lost on these streams.
    public func lost(russian: [Unit], english: [Unit]) -> [Decision] {
        located(russian: russian, english: english).lost
    }
}

/// Looks units up by number and by text.
private struct UnitFinder {
    private let units: [Unit]
    private var byNumber: [UnitNumber: Int] = [:]
    private var byText: [String: [Int]] = [:]

    init(_ units: [Unit]) {
        self.units = units
        for (index, unit) in units.enumerated() {
            byNumber[unit.number] = index
            byText[unit.text, default: []].append(index)
        }
    }

    /// Positions of the units; nil where they are gone.
    ///
    /// Numbers win where the text agrees, and, in a row that a reviewer has
    /// edited, where the numbers exist and the text is that of other units
    /// that are still there.
    func find(_ numbers: [UnitNumber], _ text: String, editable: Bool) -> [Int]? {
        if numbers.isEmpty { return [] }
        let positions = numbers.compactMap { byNumber[$0] }.sorted()
        if positions.count == numbers.count {
            let joined = positions.map { units[$0].text }.joined(separator: " ")
            if joined == text || text.isEmpty { return positions }
        }
        let looked = lookUp(text)
        if editable, positions.count == numbers.count,
            looked == nil || looked != nil && stillThere(text)
        {
            // The reviewer moved the numbers and left the old text.
            if looked != nil { return positions }
        }
        return looked
    }

    private func stillThere(_ text: String) -> Bool { lookUp(text) != nil }

    /// A run of units whose texts, joined by spaces, are the text.
    private func lookUp(_ text: String) -> [Int]? {
        if let found = byText[text]?.first { return [found] }
        for start in units.indices where text.hasPrefix(units[start].text + " ") {
            var joined = units[start].text
            var end = start + 1
            while end < units.count, joined.utf8.count < text.utf8.count {
                joined += " " + units[end].text
                end += 1
                if joined == text { return Array(start..<end) }
                if end - start > 8 { break }
            }
        }
        return nil
    }
}
