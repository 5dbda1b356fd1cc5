/// Grammatical gender.
@usableFromInline package enum Gender: UInt8, Sendable { case none, masculine, feminine, neuter }

extension Gender {
    /// The gender of a code in the tables of `Glossary/grammar`; nil where it
    /// is none. `any` is `none`: a form of every gender.
    init?(code: String) {
        switch code {
        case "any": self = .none
        case "m": self = .masculine
        case "f": self = .feminine
        case "n": self = .neuter
        default: return nil
        }
    }
}
