import SverkaText

/// What a reviewer has decided on a document's rows.
public struct Decisions: Sendable {
    /// A row that is not `proposed`, with its texts.
    public struct Decision: Sendable, Equatable {
        public var russian: [UnitNumber]
        public var english: [UnitNumber]
        public var russianText: String
        public var englishText: String
        public var status: Alignment.Status
        /// The reviewer's.
        public var note: String
        /// What an earlier run has added to the note.
        public var remark = ""
        public var confidence = 0.0
        public var flags: [Flag] = []
        /// File and line that it stands in: `out/alignment.tsv:7`.
        public var origin = ""

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
    /// Rows of the earlier table that are still proposed, with their notes:
    /// they tell whether numbers still mean what they did.
    public var proposed: [Decision]

    public init(_ decisions: [Decision] = [], proposed: [Decision] = []) {
        self.decisions = decisions
        self.proposed = proposed
    }

    /// Decisions by positions in the streams as they are now.
    struct Located {
        var rows: [Alignment.Row]
        /// Decisions that can't be followed.
        var lost: [Lost]

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
        func excluded(in run: Run) -> ExcludedBeads {
            var out = ExcludedBeads()
            for row in rows where row.status == .rejected {
                let a = row.russian.compactMap { run.russian.firstIndex(of: $0) }
                let b = row.english.compactMap { run.english.firstIndex(of: $0) }
                guard a.count == row.russian.count, b.count == row.english.count,
                    let a0 = a.min(), let a1 = a.max(), let b0 = b.min(), let b1 = b.max()
                else { continue }
                out.insert(russian: a0..<a1 + 1, english: b0..<b1 + 1)
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
        let fitting = Fitting(decisions + proposed, finders)
        var taken: [Set<Int>] = [[], []]
        for decision in decisions {
            if let number = fitting.mistyped(decision, finders) {
                located.lost.append(Lost(decision: decision, reason: .noSuchUnit(number)))
                continue
            }
            guard
                let a = finders[0].find(
                    decision.russian, decision.russianText, numbersWin: fitting.without(decision)),
                let b = finders[1].find(
                    decision.english, decision.englishText, numbersWin: fitting.without(decision))
            else {
                located.lost.append(Lost(decision: decision, reason: .gone))
                continue
            }
            if decision.status == .accepted {
                // Of two accepted rows that claim one unit the first has it.
                let claimed =
                    a.first(where: taken[0].contains).map { russian[$0].number }
                    ?? b.first(where: taken[1].contains).map { english[$0].number }
                if let claimed {
                    located.lost.append(Lost(decision: decision, reason: .taken(claimed)))
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

    /// Which rows of the earlier table have the text that now stands at their
    /// numbers.
    private struct Fitting {
        private var fit = 0, misfit = 0
        private var misfits: [Decision] = []
        private let rows: [Decision]

        init(_ rows: [Decision], _ finders: [UnitFinder]) {
            self.rows = rows
            for row in rows {
                let fits =
                    finders[0].stands(row.russianText, at: row.russian)
                    && finders[1].stands(row.englishText, at: row.english)
                if fits {
                    fit += 1
                } else {
                    misfit += 1
                    misfits.append(row)
                }
            }
        }

        /// Whether the other rows still fit, so that this one's numbers, where
        /// they disagree with its text, are a reviewer's correction.
        func without(_ decision: Decision) -> Bool {
            let others = misfits.contains(decision) ? misfit - 1 : misfit
            // Pairing anew touches the rows whose units it takes, too.
            return others * 5 <= fit
        }

        /// A number of an accepted row that no unit has, where that is a slip
        /// of the reviewer's: the other rows still fit, and nothing that they
        /// hold has gone.
        func mistyped(_ decision: Decision, _ finders: [UnitFinder]) -> UnitNumber? {
            let unknown =
                finders[0].unknown(decision.russian) ?? finders[1].unknown(decision.english)
            guard let unknown, decision.status == .accepted, without(decision),
                rows.allSatisfy({ finders[0].has($0.russianText) && finders[1].has($0.englishText) }
                )
            else { return nil }
            return unknown
        }
    }

    /// Notes on rows that are still proposed, by their texts.
    func notes() -> [String: String] {
        var out: [String: String] = [:]
        for row in proposed where !row.note.isEmpty {
            out[row.russianText + "\t" + row.englishText] = row.note
        }
        return out
    }

    /// A decision that can't be followed.
    public struct Lost: Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            /// Its text is in the article no more.
            case gone
            /// A number of it is none of the article's.
            case noSuchUnit(UnitNumber)
            /// An accepted row before it has the unit.
            case taken(UnitNumber)

            /// What the row's note says.
            public var remark: String {
                switch self {
                case .gone: "text gone"
                case .noSuchUnit(let number): "no unit \(number)"
                case .taken(let number): "unit \(number) is taken"
                }
            }
        }

        public var decision: Decision
        public var reason: Reason
    }

    /// Decisions that can't be followed on these streams.
    public func lost(russian: [Unit], english: [Unit]) -> [Lost] {
        located(russian: russian, english: english).lost
    }
}

extension Decisions.Decision {
    /// Takes what an earlier run has added to the note from it.
    mutating func separateRemark() {
        let parts = note.split(separator: ";", omittingEmptySubsequences: false)
        guard let last = parts.last.map({ $0.first == " " ? $0.dropFirst() : $0 }) else { return }
        let isRemark =
            last == "text gone" || last.hasPrefix("no unit ")
            || last.hasPrefix("unit ") && last.hasSuffix(" is taken")
        guard isRemark else { return }
        remark = String(last)
        note = parts.dropLast().joined(separator: ";")
    }

    /// The note as the table shows it.
    func note(with remark: String) -> String {
        remark.isEmpty ? note : note.isEmpty ? remark : note + "; " + remark
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

    /// The first of some numbers that no unit has.
    func unknown(_ numbers: [UnitNumber]) -> UnitNumber? {
        numbers.first { byNumber[$0] == nil }
    }

    /// Whether units have the text.
    func has(_ text: String) -> Bool { text.isEmpty || lookUp(text) != nil }

    /// Whether the text is that of the units of these numbers.
    func stands(_ text: String, at numbers: [UnitNumber]) -> Bool {
        let positions = numbers.compactMap { byNumber[$0] }.sorted()
        return positions.count == numbers.count
            && positions.map { units[$0].text }.joined(separator: " ") == text
    }

    /// Positions of the units; nil where they are gone.
    ///
    /// Where number and text agree both do; else the numbers win if the rest
    /// of the table still fits, and the text is looked up if it does not.
    func find(_ numbers: [UnitNumber], _ text: String, numbersWin: Bool) -> [Int]? {
        if numbers.isEmpty { return [] }
        let positions = numbers.compactMap { byNumber[$0] }.sorted()
        let exist = positions.count == numbers.count
        if exist, text.isEmpty || numbersWin || stands(text, at: numbers) { return positions }
        return lookUp(text)
    }

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
