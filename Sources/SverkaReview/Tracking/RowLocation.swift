import SverkaText

/// Where the units of a row of an earlier table stand in the article as it is.
enum RowLocation: Sendable {
    /// At these positions among the units of each side, rising.
    case found(Bilingual<[Int]>, Way)
    case lost(RowProblem)

    /// How units were found.
    enum Way: Sendable {
        /// By their numbers: the article is the one that the row is of.
        case number
        /// By their texts: it has changed.
        case text
        /// The same, and they stand in another order than they did.
        case moved
    }

    var positions: Bilingual<[Int]>? {
        if case .found(let positions, _) = self { positions } else { nil }
    }
}
