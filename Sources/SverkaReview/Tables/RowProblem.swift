import SverkaText

/// What the program has to say of a reviewer's row.
package enum RowProblem: Sendable, Equatable {
    /// Its text is in the article no more.
    case textGone
    /// A number of it is none of the article's units.
    case noSuchUnit(UnitNumber)
    /// A unit of it stands in an accepted row before it, at that place of a
    /// file.
    case unitTaken(UnitNumber, by: String)
    /// Its units stand in other rows.
    case pairedOtherwise
    /// Its text stands elsewhere in the article than it did.
    case moved

    /// As the column `problem` has it.
    package var name: String {
        switch self {
        case .textGone: "text gone"
        case .noSuchUnit: "no such unit"
        case .unitTaken: "unit taken"
        case .pairedOtherwise: "paired otherwise"
        case .moved: "moved"
        }
    }

    /// The names that stand in columns `problem`; in tables of old the program
    /// wrote them into the note.
    static let names: Set<String> = [
        "text gone", "no such unit", "unit taken", "paired otherwise", "moved",
    ]

    /// The names of those by which a decision has come to nothing.
    static let endings = names.subtracting([RowProblem.moved.name])
}
