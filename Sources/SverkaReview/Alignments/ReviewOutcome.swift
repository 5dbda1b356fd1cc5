import SverkaSupport
import SverkaText

/// What has become of the review of a document, or of several.
package struct ReviewOutcome: Sendable {
    /// A reviewer's row that the program has something to say of.
    package struct Remark: Sendable {
        package var row: AlignmentRow
        package var problem: RowProblem
    }

    /// Decisions that stand.
    package private(set) var held = 0
    /// Of those, how many had to be followed by their text.
    package private(set) var moved = 0
    /// Decisions that have come to nothing.
    package private(set) var problems = 0
    /// What is to be said of rows, and was not said by the run before.
    package private(set) var remarks: [Remark] = []
    /// What tables say differently of one row.
    package private(set) var conflicts: [RowConflict] = []
    /// Why the review can't be gone by; nothing may be written then.
    package private(set) var refusals: [TableError] = []
    /// Documents that were followed by the texts of their table, since those of
    /// their units are not known.
    package private(set) var withoutUnits: [String] = []

    package init() {}

    init(_ review: ResolvedReview) {
        conflicts = review.conflicts
        refusals = review.refusals
        if !review.locator.unknownStates.isEmpty { withoutUnits = [review.locator.state.document] }
        for placed in review.fixed + review.rejected {
            guard case .found(_, let way) = placed.location else { continue }
            held += 1
            switch way {
            case .number: break
            case .text: moved += 1
            case .moved where placed.row.problem == RowProblem.moved.name: break
            case .moved:
                moved += 1
                remarks.append(Remark(row: placed.row, problem: .moved))
            }
        }
    }

    mutating func note(lost: [(placed: ResolvedReview.Placed, problem: RowProblem)]) {
        for (placed, problem) in lost {
            if placed.row.isDecided { problems += 1 }
            if problem.isSlip || placed.row.problem != problem.name {
                remarks.append(Remark(row: placed.row, problem: problem))
            }
        }
    }

    /// Adds what became of another document's review.
    package mutating func add(_ other: ReviewOutcome) {
        held += other.held
        moved += other.moved
        problems += other.problems
        remarks += other.remarks
        conflicts += other.conflicts
        refusals += other.refusals
        withoutUnits += other.withoutUnits
    }
}

extension RowProblem {
    /// Whether it is a reviewer's slip, to be mended in the table.
    var isSlip: Bool {
        switch self {
        case .noSuchUnit, .unitTaken: true
        case .textGone, .pairedOtherwise, .moved: false
        }
    }
}

extension ReviewOutcome.Remark: Spoken {
    /// The first and the last of a row's numbers, where there are very many.
    private static func short(_ numbers: String) -> String {
        guard numbers.utf8.count > 200 else { return numbers }
        return "\(numbers.prefix(40))…\(numbers.suffix(20))"
    }

    /// Names the place, the document and the units, and says what to do.
    package var message: Message {
        let name: Message =
            "\(row.place): \(row.status.rawValue) row \(Self.short(row.numbers)) of \(row.document)"
        switch problem {
        case .textGone: return "\(name): its text is gone; the row is kept, see column problem"
        case .pairedOtherwise where row.isEdited && !row.isDecided:
            return "\(name): its units were changed, but it was not accepted, and they stand in "
                + "other rows; accept it or change them back"
        case .pairedOtherwise:
            return "\(name): its text stands in other rows; the row is kept, see column problem"
        case .unitTaken(let unit, let other):
            return "\(name): unit \(unit) stands in the accepted row at \(other) too; "
                + "both are kept, mend one of the two"
        case .noSuchUnit(let unit):
            return "\(name): there is no unit \(unit); the row is kept, mend the number"
        case .moved:
            return "\(name): its text stands elsewhere in the article now; see that it is right, "
                + "then empty its column problem"
        }
    }
}
