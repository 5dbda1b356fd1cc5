/// Where a reading of a word comes from.
@usableFromInline package enum ReadingSource: UInt8, Sendable {
    case lexicon, derived, name, acronym, hyphen, prefix, guess, foreign

    /// As the command `analyze` names it.
    package var name: String {
        switch self {
        case .lexicon: "lexicon"
        case .derived: "derived"
        case .name: "name"
        case .acronym: "acronym"
        case .hyphen: "hyphen"
        case .prefix: "prefix"
        case .guess: "guess"
        case .foreign: "foreign"
        }
    }
}
