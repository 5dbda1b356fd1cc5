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

        /// Whether the program has noted why no row is this one.
        var isLost: Bool { note != ownNote }

        /// Whether its text was gone from the article when the table was made.
        var wasGone: Bool {
            note.split(separator: "; ").contains { $0 == Lost.Reason.textGone.rawValue }
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
        guard !touched.isEmpty else { return [] }
        let finders = [UnitIndex(alignment.russian), UnitIndex(alignment.english)]
        return located(russian: alignment.russian, english: alignment.english).lost
            + remarks(on: alignment).filter { $0.row == nil }.map { remark, _ in
                let isThere = Side.allCases.allSatisfy { side in
                    let (numbers, text) = (remark.numbers(side), remark.text(side))
                    return text.isEmpty
                        ? finders[side.rawValue].positions(numbers) != nil
                        : finders[side.rawValue].has(text, at: numbers)
                }
                return Lost(decision: remark, reason: isThere ? .pairedOtherwise : .textGone)
            }
    }

    /// All rows that reviewers have written into.
    public var touched: [Decision] { decisions + proposed.filter(\.isTouched) }
}
