/// One of the two languages that are held against each other.
@frozen
public enum Side: Int, Sendable, CaseIterable {
    case russian, english

    public var language: Language { self == .russian ? .russian : .english }
    public var other: Side { self == .russian ? .english : .russian }
}
