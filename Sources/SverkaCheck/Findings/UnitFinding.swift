import SverkaSupport
import SverkaText

/// A finding by the unit it stands in.
package struct UnitFinding: Sendable {
    package var side: Side
    /// Place of the unit among those of its side.
    package var unit: Int
    /// Bytes of the unit's text.
    package var range: Range<Int>
    package var kind: Finding.Kind
    package var severity: Finding.Severity
    package var found: String
    package var expected: [String] = []
    package var message: Message
    /// What it is held against, in the other language: a unit and bytes of its
    /// text.
    package var counterpart: (unit: Int, range: Range<Int>)?
    /// Whether only the built-in list says so.
    package var isAdvice = false
    /// What can take its place without a second look; see `TermPlacer`.
    package var replacement: String?
}
