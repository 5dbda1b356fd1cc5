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
        public var note: String
        /// Columns that are the reviewer's own, by name.
        public var other: [String: String]
        public var confidence = 0.0
        public var flags: [Flag] = []
        /// File and line that it stands in: `out/alignment.tsv:7`.
        public var origin = ""

        public init(
            russian: [UnitNumber], english: [UnitNumber], russianText: String,
            englishText: String, status: Alignment.Status, note: String,
            other: [String: String] = [:]
        ) {
            self.russian = russian
            self.english = english
            self.russianText = russianText
            self.englishText = englishText
            self.status = status
            self.note = note
            self.other = other
        }

        /// Its units as messages name them: `4+5|6`.
        public var numbers: String {
            [russian, english].map { $0.map(\.description).joined(separator: "+") }
                .joined(separator: "|")
        }

        /// The note without what the program has added to it.
        var ownNote: String {
            note.split(separator: "; ", omittingEmptySubsequences: false)
                .filter { Lost.Reason(rawValue: String($0)) == nil }.joined(separator: "; ")
        }

        func numbers(_ side: Side) -> [UnitNumber] { side == .russian ? russian : english }
        func text(_ side: Side) -> String { side == .russian ? russianText : englishText }

        var hasText: Bool { !russianText.isEmpty || !englishText.isEmpty }

        /// Whether a reviewer has written into the row, decided or not.
        var isTouched: Bool {
            !ownNote.isEmpty || other.values.contains { !$0.isEmpty }
        }
    }

    /// A reviewer's row that is none of the new table's, and why.
    public struct Lost: Sendable, Equatable {
        public enum Reason: String, Sendable {
            case textGone = "text gone"
            /// Its units stand in other rows.
            case pairedOtherwise = "paired otherwise"
            /// An accepted row before it has a unit of it.
            case unitTaken = "unit taken"
            /// A number of it is none of the article's, which has not changed.
            case noSuchUnit = "no such unit"

            /// Whether it is a reviewer's slip, to be mended in the table.
            public var isSlip: Bool { self == .unitTaken || self == .noSuchUnit }
        }

        public var decision: Decision
        public var reason: Reason
        /// The unit of a slip.
        public var unit: UnitNumber?

        /// The reviewer's note with the reason.
        public var note: String {
            let own = decision.ownNote
            return own.isEmpty ? reason.rawValue : own + "; " + reason.rawValue
        }

        /// Whether the row's own note says so already.
        public var isKnown: Bool { decision.note == note }
    }

    public var decisions: [Decision]
    /// Rows of the earlier table that are still proposed: they tell whether
    /// numbers still mean what they did, and reviewers may have written into
    /// them.
    public var proposed: [Decision]

    public init(_ decisions: [Decision] = [], proposed: [Decision] = []) {
        self.decisions = decisions
        self.proposed = proposed
    }

    /// Decisions by positions in the streams as they are now.
    struct Located {
        var rows: [Alignment.Row]
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
            if let unit = fitting.mistyped(decision) {
                located.lost.append(Lost(decision: decision, reason: .noSuchUnit, unit: unit))
                continue
            }
            let numbersWin = fitting.isCorrection(decision)
            guard
                let a = finders[0].find(
                    decision.russian, decision.russianText, numbersWin: numbersWin),
                let b = finders[1].find(
                    decision.english, decision.englishText, numbersWin: numbersWin)
            else {
                located.lost.append(Lost(decision: decision, reason: .textGone))
                continue
            }
            if decision.status == .accepted {
                // Of two accepted rows that claim one unit the first has it.
                let claimed =
                    a.first(where: taken[0].contains).map { russian[$0].number }
                    ?? b.first(where: taken[1].contains).map { english[$0].number }
                if let claimed {
                    located.lost.append(
                        Lost(decision: decision, reason: .unitTaken, unit: claimed))
                    continue
                }
                taken[0].formUnion(a)
                taken[1].formUnion(b)
            }
            var row = Alignment.Row(
                russian: a, english: b, confidence: 1, status: decision.status,
                note: decision.ownNote)
            row.other = decision.other
            located.rows.append(row)
        }
        return located
    }

    /// Which rows of the earlier table have the text that now stands at their
    /// numbers.
    private struct Fitting {
        private var fit = 0, misfit = 0
        private var misfits: [Decision] = []
        /// Numbers of each side at which the text is that of some row.
        private var vouched: [Set<UnitNumber>] = [[], []]
        /// Whether the article has all texts of the table, and the table, if it
        /// is of the whole article, all of the article's.
        private let isUnchanged: Bool
        private let hasAllTexts: Bool
        private let finders: [UnitFinder]

        init(_ rows: [Decision], _ finders: [UnitFinder]) {
            self.finders = finders
            var known: [[String]] = [[], []]
            hasAllTexts = rows.allSatisfy { row in
                Side.allCases.allSatisfy { finders[$0.rawValue].has(row.text($0)) }
            }
            for row in rows {
                var fits = true
                for side in Side.allCases {
                    let finder = finders[side.rawValue]
                    known[side.rawValue].append(row.text(side))
                    if finder.stands(row.text(side), at: row.numbers(side)) {
                        vouched[side.rawValue].formUnion(row.numbers(side))
                    } else {
                        fits = false
                    }
                }
                fit += fits ? 1 : 0
                misfit += fits ? 0 : 1
                if !fits { misfits.append(row) }
            }
            isUnchanged =
                hasAllTexts
                && zip(finders, known).allSatisfy { $0.isWhole(of: $1) || $0.isSmall(part: $1) }
        }

        /// Whether the other rows still fit.
        private func othersFit(_ decision: Decision) -> Bool {
            let others = misfits.contains(decision) ? misfit - 1 : misfit
            // Pairing anew touches the rows whose units it takes, too.
            return others * 5 <= fit
        }

        /// Whether a row's numbers, where they disagree with its text, are a
        /// reviewer's correction: the other rows fit, and what stands at these
        /// numbers is what another row says of them, or the article is that of
        /// the table. Otherwise it has changed.
        func isCorrection(_ decision: Decision) -> Bool {
            guard othersFit(decision) else { return false }
            return isUnchanged
                || Side.allCases.allSatisfy { side in
                    let numbers = decision.numbers(side)
                    return finders[side.rawValue].stands(decision.text(side), at: numbers)
                        || vouched[side.rawValue].isSuperset(of: numbers)
                }
        }

        /// A number of an accepted row that no unit has, where that is a slip
        /// of the reviewer's: the other rows still fit, and nothing that they
        /// hold has gone.
        func mistyped(_ decision: Decision) -> UnitNumber? {
            guard decision.status == .accepted, hasAllTexts, othersFit(decision) else {
                return nil
            }
            return finders[0].unknown(decision.russian) ?? finders[1].unknown(decision.english)
        }
    }

    // MARK: Rows that reviewers wrote into and did not decide on

    /// Gives an alignment's rows what reviewers have written into them without
    /// a decision.
    func annotate(_ alignment: inout Alignment) {
        for (remark, row) in remarks(on: alignment) {
            guard let row else { continue }
            alignment.rows[row].note = remark.ownNote
            alignment.rows[row].other = remark.other
        }
    }

    /// The touched rows, each with the place of the proposed row that has the
    /// same texts; nil where there is none any more.
    private func remarks(on alignment: Alignment) -> [(remark: Decision, row: Int?)] {
        let touched = proposed.filter(\.isTouched)
        guard !touched.isEmpty else { return [] }
        let rows = alignment.rows.indices.filter { alignment.rows[$0].status == .proposed }
        let texts = Dictionary(grouping: rows) { index in
            Side.allCases.map { alignment.text(alignment.rows[index], $0) }
        }
        let numbers = Dictionary(grouping: rows) { index in
            Side.allCases.map { alignment.numbers(alignment.rows[index], $0) }
                .joined(separator: "|")
        }
        var taken: Set<Int> = []
        return touched.map { remark in
            let there = numbers[remark.numbers] ?? []
            let alike =
                remark.hasText ? texts[[remark.russianText, remark.englishText]] ?? [] : there
            let free = alike.filter { !taken.contains($0) }
            let row = free.first(where: there.contains) ?? free.first
            if let row { taken.insert(row) }
            return (remark, row)
        }
    }

    // MARK: What is lost

    /// What reviewers have written that no row of an alignment has.
    public func lost(in alignment: Alignment) -> [Lost] {
        let finders = [UnitFinder(alignment.russian), UnitFinder(alignment.english)]
        return located(russian: alignment.russian, english: alignment.english).lost
            + remarks(on: alignment).filter { $0.row == nil }.map { remark, _ in
                let isThere =
                    finders[0].find(remark.russian, remark.russianText, numbersWin: false) != nil
                    && finders[1].find(remark.english, remark.englishText, numbersWin: false) != nil
                return Lost(decision: remark, reason: isThere ? .pairedOtherwise : .textGone)
            }
    }

    /// All rows that reviewers have written into.
    public var touched: [Decision] { decisions + proposed.filter(\.isTouched) }
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

    /// Whether some texts, each of one unit or of several, are all that the
    /// units have.
    func isWhole(of texts: [String]) -> Bool {
        let known = Set(texts)
        if byText.keys.allSatisfy(known.contains) { return true }
        var found: Set<Int> = []
        for text in texts where !text.isEmpty { found.formUnion(lookUp(text) ?? []) }
        return units.indices.allSatisfy { found.contains($0) || known.contains(units[$0].text) }
    }

    /// Whether some texts are those of few of the units.
    func isSmall(part texts: [String]) -> Bool {
        texts.count { !$0.isEmpty } * 2 < units.count
    }

    /// Whether the text is that of the units of these numbers.
    func stands(_ text: String, at numbers: [UnitNumber]) -> Bool {
        let positions = numbers.compactMap { byNumber[$0] }.sorted()
        return positions.count == numbers.count
            && positions.map { units[$0].text }.joined(separator: " ") == text
    }

    /// Positions of the units; nil where they are gone.
    ///
    /// Where number and text agree both do; else the numbers win if they are a
    /// correction, and the text is looked up if they are not.
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
