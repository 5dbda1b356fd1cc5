/// One of the two languages that are held against each other.
public enum Side: Int, Sendable, CaseIterable {
    case russian, english

    /// The side of a language; nil for those that are not held against others.
    @usableFromInline package init?(_ language: Language) {
        switch language {
        case .russian: self = .russian
        case .english: self = .english
        default: return nil
        }
    }

    @usableFromInline package var language: Language { self == .russian ? .russian : .english }
    @usableFromInline package var other: Side { self == .russian ? .english : .russian }
}
