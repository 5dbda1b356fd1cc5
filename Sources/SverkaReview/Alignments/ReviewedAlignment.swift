import SverkaAlignment
import SverkaSupport
import SverkaText

/// An alignment with what reviewers have made of it: the rows of its table.
package struct ReviewedAlignment: Sendable {
    /// A row of the table.
    package struct Row: Sendable {
        package var row: AlignmentRow
        /// The place of the row among those of the alignment; nil for a record:
        /// a rejected row, or one that has come to nothing.
        package var index: Int?
    }

    package var alignment: Alignment
    /// The rows of the alignment in their order with the rejected ones between
    /// them, and behind all those that have come to nothing.
    package internal(set) var rows: [Row] = []
    /// What has become of the review.
    package private(set) var outcome: ReviewOutcome
    package let state: ArticleState
    /// States of the article that rows are still of.
    package private(set) var earlierStates: [ArticleState] = []

    /// What stands in the article and is paired with nothing: furniture, other
    /// languages.
    package var aside: [Unit] = []
    /// The units of the alignment, by what reviewers have parted.
    package private(set) var partedUnits: PartedUnits?

    /// The units of the article, none of them parted.
    package var wholeUnits: Bilingual<[Unit]> { partedUnits?.whole ?? alignment.units }

    package var document: String { alignment.document }

    /// An alignment that nobody has reviewed.
    package init(_ alignment: Alignment) {
        self.alignment = alignment
        state = ArticleState(alignment.document, alignment.units)
        outcome = ReviewOutcome()
        rows = alignment.rows.indices.map { Row(row: proposal($0), index: $0) }
        number()
    }

    /// An alignment made by the constraints of a review.
    init(_ alignment: Alignment, _ review: ResolvedReview, _ states: [Fingerprint: ArticleState]) {
        self.alignment = alignment
        state = review.locator.state
        outcome = ReviewOutcome(review)
        if review.parted.hasParts { partedUnits = review.parted }
        var review = review
        var keys: [RowOrder.Key] = []
        let fixed = Dictionary(
            review.fixed.map { ($0.location.positions, $0) }, uniquingKeysWith: { a, _ in a })
        for (index, row) in alignment.rows.enumerated() {
            let placed = row.isFixed ? fixed[row.units] : nil
            rows.append(
                Row(row: placed.map { decided($0, &review, row) } ?? proposal(index), index: index))
            keys.append(RowOrder.Key(row.units, isCrossed: row.flags.contains(.crossed)))
        }
        for placed in review.rejected {
            guard let positions = placed.location.positions else { continue }
            rows.append(Row(row: decided(placed, &review, nil), index: nil))
            keys.append(RowOrder.Key(positions, isCrossed: false))
        }
        rows = RowOrder.order(keys).map { rows[$0] }
        annotate(&review)
        rows += review.lost.map { Row(row: record($0.placed, $0.problem), index: nil) }
        outcome.note(lost: review.lost)
        let referred = review.lost.compactMap(\.placed.state)
        var met: Set<Fingerprint> = [state.fingerprint]
        earlierStates = referred.filter { met.insert($0).inserted }.compactMap { states[$0] }
        number()
    }

    private mutating func number() {
        for index in rows.indices { rows[index].row.pair = index + 1 }
    }

    // MARK: Rows

    /// A row as the program proposes it.
    private func proposal(_ index: Int) -> AlignmentRow {
        let row = alignment.rows[index]
        var out = bare(row.units)
        out.origin =
            partedUnits?.origin(of: out.units, proposed: out.units)
            ?? RowOrigin(out.units, state.fingerprint)
        (out.confidence, out.flags) = (row.confidence, row.flags)
        if row.isSettled {
            out.status = .accepted
            out.origin?.isGiven = true
        }
        return out
    }

    /// The units at some positions, with their texts.
    private func bare(_ positions: Bilingual<[Int]>) -> AlignmentRow {
        var out = AlignmentRow()
        out.document = alignment.document
        guard let partedUnits else {
            let row = Alignment.Row(positions, confidence: 1)
            out.units = Bilingual { alignment.units(row, $0).map(\.number) }
            out.texts = Bilingual { alignment.text(row, $0) }
            return out
        }
        let units = Bilingual { partedUnits.joined(positions[$0], $0) }
        out.units = units.map { $0.map(\.number) }
        out.texts = units.map { $0.map(\.text).joined(separator: " ") }
        return out
    }

    /// A decided row as it stands now.
    private func decided(
        _ placed: ResolvedReview.Placed, _ review: inout ResolvedReview, _ row: Alignment.Row?
    ) -> AlignmentRow {
        guard case .found(let positions, let way) = placed.location else { return placed.row }
        var out = bare(positions)
        out.status = placed.row.status
        (out.note, out.other) = (placed.row.note, placed.row.other)
        out.confidence = 1
        out.flags = row?.flags ?? []
        if case .moved = way { out.problem = RowProblem.moved.name }
        if let parted = partedUnits?.origin(of: out.units, proposed: placed.proposedUnits) {
            out.origin = parted
        } else if let origin = placed.row.origin, origin.isProposal {
            let units =
                placed.row.isEdited
                ? review.renumbered(origin.units, from: origin.fingerprint) : out.units
            out.origin = RowOrigin(units, state.fingerprint)
            out.origin?.isGiven = origin.isGiven
            if out.origin?.isProposal == false { out.origin = nil }
        } else if placed.state == nil {
            out.origin = RowOrigin(out.units, state.fingerprint)
        }
        return out
    }

    /// A row that has come to nothing, as it was.
    private func record(
        _ placed: ResolvedReview.Placed, _ problem: RowProblem
    ) -> AlignmentRow {
        var out = placed.row
        out.problem = problem.name
        if out.origin == nil {
            out.origin = RowOrigin(
                handmadeFor: placed.state
                    ?? (isOfNumbers(placed, problem) ? state.fingerprint : .unknown))
        }
        return out
    }

    /// Whether it is the numbers of a row of a table of old that something is
    /// wrong with: they were written for the article as it is, and must not be
    /// told from its texts when the table is read again.
    private func isOfNumbers(_ placed: ResolvedReview.Placed, _ problem: RowProblem) -> Bool {
        switch problem {
        case .noSuchUnit: return true
        case .unitTaken:
            if case .found(_, .number) = placed.location { return true }
            return false
        default: return false
        }
    }

    /// Gives rows what reviewers have written into them without a decision; one
    /// that came accepted out of the document is accepted no longer.
    private mutating func annotate(_ review: inout ResolvedReview) {
        guard !review.remarks.isEmpty else { return }
        var places: [Bilingual<[Int]>: Int] = [:]
        for (place, row) in rows.enumerated() {
            guard let index = row.index,
                row.row.status == .proposed || alignment.rows[index].isSettled
            else { continue }
            places[alignment.rows[index].units] = place
        }
        for remark in review.remarks {
            guard let positions = remark.location.positions,
                let place = places.removeValue(forKey: positions)
            else {
                review.lose(remark)
                continue
            }
            (rows[place].row.note, rows[place].row.other) = (remark.row.note, remark.row.other)
            if remark.row.origin?.isGiven == true { rows[place].row.status = .proposed }
        }
    }
}

extension ResolvedReview.Placed {
    /// What a run proposed in the row; nil where a person made it.
    fileprivate var proposedUnits: Bilingual<[UnitNumber]>? {
        row.origin.flatMap { $0.isProposal ? $0.units : nil }
    }
}

extension DocumentReview {
    /// Holds the review against the article as it is.
    func resolved(_ document: String, _ units: Bilingual<[Unit]>) -> ResolvedReview {
        ResolvedReview(self, ArticleState(document, units), units)
    }
}

extension AlignmentReview {
    /// Aligns a document by what reviewers have made of it.
    ///
    /// - Parameter align: the aligner, with its constraints and, where reviewers
    ///   have parted paragraphs, the units that they are of.
    package func reviewed(
        _ document: String, _ units: Bilingual<[Unit]>,
        align: (AlignmentConstraints, PartedUnits?) -> Alignment
    ) -> ReviewedAlignment {
        guard let review = documents[document], review.isTouched else {
            return ReviewedAlignment(align(AlignmentConstraints(), nil))
        }
        let resolved = review.resolved(document, units)
        let parted = resolved.parted.hasParts ? resolved.parted : nil
        return ReviewedAlignment(align(resolved.constraints, parted), resolved, review.states)
    }
}

extension ReviewedAlignment {
    /// The rows of the alignment as the table has them, without records.
    package var standing: [AlignmentRow] { rows.lazy.filter { $0.index != nil }.map(\.row) }
}

extension AlignmentRow {
    package var isPaired: Bool { !units.russian.isEmpty && !units.english.isEmpty }
}
