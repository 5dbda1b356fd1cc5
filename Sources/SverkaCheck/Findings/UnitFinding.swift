import SverkaText

/// A finding by the unit it stands in.
public struct UnitFinding: Sendable, Equatable {
    public var side: Side
    /// Place of the unit among those of its side.
    public var unit: Int
    /// Bytes of the unit's text.
    public var range: Range<Int>
    public var kind: Finding.Kind
    public var severity: Finding.Severity
    public var found: String
    public var expected: [String] = []
    public var message: String
    /// Whether only the built-in list says so.
    public var isAdvice = false
    /// What can take its place without a second look; see `TermPlacer`.
    public var replacement: String?
}
